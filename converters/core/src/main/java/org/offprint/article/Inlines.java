package org.offprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Running text as a whole: its one normal form, its plain text, and the links in it. */
public final class Inlines {

  /** How deep containers may nest; deeper ones are dissolved into their parent, since no reader needs them. */
  public static final int MAX_DEPTH = 24;

  private Inlines() {}

  /**
   * Running text of plain characters.
   *
   * @param text the characters
   * @return one text, or nothing where there is nothing to see
   */
  public static List<Inline> text(CharSequence text) {
    return normalise(List.of(new Inline.Text(Words.of(text))));
  }

  /**
   * Brings running text into its one normal form: blanks (space, tab, line feed) collapse to one space and go at both
   * ends and around line breaks; blanks at the edge of a container move out of it; empty containers go; neighbours of
   * one kind become one; a container in its like, a link in a link and what nests deeper than {@link #MAX_DEPTH}
   * dissolve into their parent; outer line breaks go. The words stay the same.
   *
   * @param content any running text
   * @return the normal form
   */
  public static List<Inline> normalise(List<Inline> content) {
    return InlineNormaliser.normalise(content);
  }

  /**
   * The characters that a reader sees, line breaks as line feeds, ruby as base and annotation in full-width brackets,
   * footnote calls left out.
   *
   * @param content running text
   * @return its characters
   */
  public static String plain(List<Inline> content) {
    if (content.size() == 1 && content.get(0) instanceof Inline.Text only) {
      return only.words().toString();
    }
    var out = new StringBuilder();
    plain(content, out);
    return out.toString();
  }

  private static void plain(List<Inline> content, StringBuilder out) {
    for (var inline : content) {
      if (inline instanceof Inline.Text text) {
        out.append(text.words());
      } else if (inline instanceof Inline.Container container) {
        plain(container.content(), out);
      } else if (inline instanceof Inline.Code code) {
        out.append(code.words());
      } else if (inline instanceof Inline.LineBreak) {
        out.append('\n');
      } else if (inline instanceof Inline.Ruby ruby) {
        out.append(ruby.base()).append('（').append(ruby.annotation()).append('）');
      }
    }
  }

  /**
   * The links in running text, in reading order.
   *
   * @param content running text
   * @return its links, dead ones included
   */
  public static List<Inline.Link> links(List<Inline> content) {
    var links = new ArrayList<Inline.Link>();
    collect(content, Inline.Link.class, links);
    return List.copyOf(links);
  }

  /**
   * The footnote calls in running text, in reading order.
   *
   * @param content running text
   * @return its footnote calls
   */
  public static List<Inline.NoteRef> noteRefs(List<Inline> content) {
    var refs = new ArrayList<Inline.NoteRef>();
    collect(content, Inline.NoteRef.class, refs);
    return List.copyOf(refs);
  }

  /**
   * The lines of running text, parted at its line breaks; these stand in no container ({@link #normalise}).
   *
   * @param content running text
   * @return its lines, at least one; a line may be empty
   */
  public static List<List<Inline>> lines(List<Inline> content) {
    var lines = new ArrayList<List<Inline>>();
    var line = new ArrayList<Inline>();
    for (var inline : content) {
      if (inline instanceof Inline.LineBreak) {
        lines.add(List.copyOf(line));
        line.clear();
      } else {
        line.add(inline);
      }
    }
    lines.add(List.copyOf(line));
    return lines;
  }

  private static <T extends Inline> void collect(
      List<Inline> content, Class<T> kind, List<T> into) {
    for (var inline : Objects.requireNonNull(content)) {
      if (kind.isInstance(inline)) {
        into.add(kind.cast(inline));
      }
      if (inline instanceof Inline.Container container) {
        collect(container.content(), kind, into);
      }
    }
  }
}
