package org.offprint.markdown;

import org.offprint.article.Inline;

/** A container that Markdown has marks for; the HTML element stands in where the marks would not be seen as such. */
enum Mark {
  EMPHASIS("em"),
  STRONG("strong"),
  DELETED("del");

  private final String element;

  Mark(String element) {
    this.element = element;
  }

  String tag(boolean open) {
    return open ? "<" + element + ">" : "</" + element + ">";
  }

  String delimiter(boolean underscore) {
    return this == STRONG ? "**" : this == DELETED ? "~~" : underscore ? "_" : "*";
  }

  static Mark of(Inline.Container container) {
    return container instanceof Inline.Strong
        ? STRONG
        : container instanceof Inline.Deleted ? DELETED : EMPHASIS;
  }
}
