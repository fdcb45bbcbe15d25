package org.offprint.text;

import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Words;

/**
 * A stretch of running text between marks, or a mark. A mark is text until its partner is found.
 *
 * <p>Marks may overlap: the builder keeps a count of what is open and wraps each stretch by itself.
 */
final class InlineToken {

  /** What a token is. */
  enum Kind {
    /** Characters. */
    TEXT,
    /** A finished inline. */
    ATOM,
    /** Begins a container. */
    OPEN,
    /** Ends a container. */
    CLOSE
  }

  private Kind kind;
  private Inline inline;

  private InlineToken(Kind kind, Inline inline) {
    this.kind = kind;
    this.inline = inline;
  }

  static InlineToken text(String text) {
    return new InlineToken(Kind.TEXT, new Inline.Text(Words.of(text)));
  }

  static InlineToken atom(Inline inline) {
    return new InlineToken(Kind.ATOM, inline);
  }

  static InlineToken close(Inline.Container container) {
    return new InlineToken(Kind.CLOSE, container.with(List.of()));
  }

  /** Makes a mark of what was text so far. */
  void open(Inline.Container container) {
    kind = Kind.OPEN;
    inline = container.with(List.of());
  }

  boolean isVisible() {
    return switch (kind) {
      case TEXT -> !Characters.isBlank(((Inline.Text) inline).words().toString());
      case ATOM -> !(inline instanceof Inline.LineBreak);
      default -> false;
    };
  }

  Kind kind() {
    return kind;
  }

  Inline inline() {
    return inline;
  }

  Inline.Container container() {
    return (Inline.Container) inline;
  }
}
