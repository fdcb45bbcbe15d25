package org.offprint.convert;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The witnesses of a class loader, found when the first is asked for: a conversion without proof needs none. */
final class LateWitnesses extends AbstractList<Witness> {

  private final ClassLoader loader;
  private Optional<List<Witness>> found = Optional.empty();

  LateWitnesses(ClassLoader loader) {
    this.loader = loader;
  }

  static List<Witness> sorted(Collection<Witness> witnesses) {
    return witnesses.stream().sorted(Comparator.comparing(Witness::format)).toList();
  }

  private synchronized List<Witness> found() {
    if (found.isEmpty()) {
      var all = new ArrayList<Witness>();
      ServiceLoader.load(Witness.class, loader).forEach(all::add);
      found = Optional.of(sorted(all));
    }
    return found.get();
  }

  @Override
  public Witness get(int index) {
    return found().get(index);
  }

  @Override
  public int size() {
    return found().size();
  }
}
