package org.offprint.html;

import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Language;

/** The attributes of one element, in the order in which they are written. */
final class Attributes {

  /** An element without attributes. */
  static final Attributes NONE = new Attributes("");

  private final String written;

  private Attributes(String written) {
    this.written = written;
  }

  static Attributes of(String name, CharSequence value) {
    return NONE.and(name, value);
  }

  Attributes and(String name, CharSequence value) {
    var more = new StringBuilder(written).append(' ').append(name).append("=\"");
    Markup.escape(value, more, true);
    return new Attributes(more.append('"').toString());
  }

  /** Adds an attribute unless its value is empty. */
  Attributes present(String name, CharSequence value) {
    return value.length() == 0 ? this : and(name, value);
  }

  /** Both forms of the language, for readers of HTML and of XML. */
  Attributes language(Optional<Language> language) {
    return language.isEmpty()
        ? this
        : and("lang", language.get().tag()).and("xml:lang", language.get().tag());
  }

  Attributes direction(Optional<Direction> direction) {
    return direction.isEmpty()
        ? this
        : and("dir", direction.get() == Direction.RTL ? "rtl" : "ltr");
  }

  @Override
  public String toString() {
    return written;
  }
}
