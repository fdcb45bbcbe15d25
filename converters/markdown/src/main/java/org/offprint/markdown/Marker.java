package org.offprint.markdown;

import java.util.Locale;
import java.util.Optional;

/**
 * An HTML comment in a line of its own that says what the next block is. It is written only where the block would be
 * read as something else without it, and no rendered page shows it.
 */
enum Marker {
  PARAGRAPH,
  FIGURE,
  FIGURE_IN_PARTS,
  FIGURE_CAPTION,
  FIGURE_CREDIT,
  FIGURE_NOTICE,
  RELATED,
  RELATED_LABEL,
  RELATED_CONTENT,
  RELATED_WITHOUT_LABEL,
  QUOTE_WITHOUT_ATTRIBUTION,
  PULL_QUOTE,
  VERSE,
  STANZA,
  TABLE_CAPTION,
  CORRECTION,
  CORRECTION_AS_PRINTED,
  EDITORS_NOTE,
  EDITORS_NOTE_AS_PRINTED,
  ASIDE,
  RULE;

  private final String comment =
      "<!-- " + name().toLowerCase(Locale.ROOT).replace('_', ' ') + " -->";

  Md.Html block() {
    return new Md.Html(comment);
  }

  static Optional<Marker> of(Md block) {
    if (block instanceof Md.Html html) {
      var raw = html.raw().strip();
      for (var marker : values()) {
        if (marker.comment.equals(raw)) {
          return Optional.of(marker);
        }
      }
    }
    return Optional.empty();
  }
}
