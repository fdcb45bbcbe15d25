package org.offprint.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.article.Inline;
import org.offprint.article.Words;

/** Running text that is one piece in our model: computer text, and a base with its ruby. */
final class Snippets {

  private Optional<Element> element = Optional.empty();
  private final StringBuilder base = new StringBuilder();
  private final StringBuilder annotation = new StringBuilder();
  private boolean ruby;
  private boolean annotating;
  private boolean ignoring;

  /** Takes an element that begins, or is inside, such a piece. */
  boolean open(Element opened) {
    var name = opened.normalName();
    if (element.isPresent()) {
      if (annotating && (name.equals("rt") || name.equals("ruby"))) {
        annotation.append(' ');
      }
      annotating |= name.equals("rt");
      ignoring = name.equals("rp");
      return true;
    }
    ruby = name.equals("ruby");
    if (ruby
        || name.equals("code")
        || name.equals("kbd")
        || name.equals("samp")
        || name.equals("tt")) {
      element = Optional.of(opened);
      return true;
    }
    return false;
  }

  /** Takes text that belongs to the piece. */
  boolean take(String text) {
    if (element.isEmpty()) {
      return false;
    }
    if (!ignoring) {
      (annotating ? annotation : base).append(text);
    }
    return true;
  }

  /** Says whether the piece is complete. */
  boolean close(Element closed) {
    if (element.isEmpty()) {
      return false;
    }
    ignoring &= !closed.normalName().equals("rp");
    return closed == element.get() || ruby && closed.normalName().equals("rt");
  }

  /** The piece, if there is one, and makes ready for what follows in the same element. */
  Optional<Inline> finish() {
    if (element.isEmpty()) {
      return Optional.empty();
    }
    var text = collapsed(base);
    var above = collapsed(annotation);
    var again = ruby && annotating;
    base.setLength(0);
    annotation.setLength(0);
    annotating = false;
    if (!again) {
      element = Optional.empty();
    }
    if (text.isBlank() && above.isBlank()) {
      return Optional.empty();
    }
    if (ruby && !above.isBlank()) {
      return Optional.of(new Inline.Ruby(text, above));
    }
    return Optional.of(ruby ? new Inline.Text(text) : new Inline.Code(text));
  }

  private static Words collapsed(CharSequence text) {
    return Words.of(text.toString().strip().replaceAll("[ \\t\\n\\r\\f]++", " "));
  }
}
