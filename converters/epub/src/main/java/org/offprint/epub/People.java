package org.offprint.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.offprint.article.Article;
import org.offprint.article.Contributor;

/**
 * Who made a book: creators are the persons who wrote it, and an agency where no person is named; all others, and every
 * agency, are contributors. Names stand as they were printed: which part of a name is sorted by nobody has said.
 */
final class People {

  private static final Set<Contributor.Role> WRITERS =
      Set.of(Contributor.Role.AUTHOR, Contributor.Role.REPORTER);

  private final Set<Contributor> creators = new LinkedHashSet<>();
  private final Set<Contributor> contributors = new LinkedHashSet<>();
  private final Set<String> bylines = new LinkedHashSet<>();

  /** Adds those of an article. */
  void add(Article article) {
    var all = article.contributors();
    var writers = writers(all, Contributor.Person.class);
    creators.addAll(writers.isEmpty() ? writers(all, Contributor.Agency.class) : writers);
    all.stream()
        .filter(one -> one instanceof Contributor.Agency || !writers.contains(one))
        .forEach(contributors::add);
    if (all.isEmpty()) {
      article.byline().ifPresent(byline -> bylines.add(byline.printed().toString()));
    }
  }

  /** Puts those who made the book in front: the authors of its articles are contributors then. */
  void editors(List<Contributor> editors) {
    if (!editors.isEmpty()) {
      var authors = new ArrayList<>(creators);
      authors.addAll(contributors);
      creators.clear();
      contributors.clear();
      creators.addAll(editors);
      contributors.addAll(authors);
    }
  }

  private static List<Contributor> writers(
      List<Contributor> all, Class<? extends Contributor> kind) {
    return all.stream()
        .filter(kind::isInstance)
        .filter(one -> WRITERS.contains(one.role()))
        .toList();
  }

  void write(PackageMeta meta) {
    creators.forEach(one -> write(meta, "creator", one));
    if (creators.isEmpty()) {
      bylines.forEach(printed -> meta.dublinCore("creator", printed));
    }
    contributors.forEach(one -> write(meta, "contributor", one));
  }

  private static void write(PackageMeta meta, String element, Contributor one) {
    var id = meta.id(element);
    meta.dublinCore(element, one.name(), id);
    meta.refine(id, "role", one.role().relator(), "marc:relators");
    if (one instanceof Contributor.Agency) {
      meta.refine(id, "offprint:kind", "agency");
    }
  }
}
