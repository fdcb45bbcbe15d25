package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

/** Web addresses that are all of a text. */
final class Addresses {

  private Addresses() {}

  /** The target of a text that is one link, or one bare address, and nothing else. */
  static Optional<Target> only(List<Inline> content) {
    var text = Inlines.plain(content).strip();
    var links = Inlines.links(content);
    if (links.size() == 1 && Inlines.plain(links.get(0).content()).strip().equals(text)) {
      return links.get(0).target() instanceof Target.Web web ? Optional.of(web) : Optional.empty();
    }
    return links.isEmpty() && isAddress(text) && Target.of(text) instanceof Target.Web web
        ? Optional.of(web)
        : Optional.empty();
  }

  /** Whether the words of a text begin with a scheme or {@code www.}. */
  static boolean isAddress(String text) {
    return (text.startsWith("http://") || text.startsWith("https://"))
        && text.chars().noneMatch(Character::isWhitespace);
  }
}
