package org.offprint.markdown;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Fragments;

/**
 * The blocks to which links inside the article lead. Each gets an anchor, since every viewer makes names for headings
 * and footnotes by a rule of its own.
 */
final class Places {

  private final Map<Block, String> names = new IdentityHashMap<>();

  /**
   * The places in a body.
   *
   * @param body its blocks
   * @param linked the names that links lead to
   */
  Places(List<Block> body, Set<String> linked) {
    var all = Blocks.all(body);
    Fragments.places(all).forEach((name, index) -> {
      if (linked.contains(name)) {
        names.putIfAbsent(all.get(index), name);
      }
    });
  }

  /** The anchor to set before a block, if a link leads to it. */
  Optional<Md> anchor(Block block) {
    return Optional.ofNullable(names.get(block))
        .map(name -> new Md.Html("<a id=\"" + name + "\"></a>"));
  }
}
