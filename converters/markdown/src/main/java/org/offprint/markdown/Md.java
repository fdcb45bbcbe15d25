package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/** A block of Markdown: what stands on the page, before anyone asks what it means. */
sealed interface Md {

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param content its text, in its normal form
   */
  record Heading(int level, List<Inline> content) implements Md {
    public Heading {
      content = Inlines.normalise(content);
    }
  }

  /**
   * A paragraph.
   *
   * @param lines its lines, parted by the line breaks that the author meant; a line may be empty
   */
  record Para(List<List<Run>> lines) implements Md {
    public Para {
      lines = lines.stream().map(List::copyOf).toList();
    }

    /** A paragraph of running text. */
    static Para of(List<Inline> content) {
      return new Para(split(Inlines.normalise(content)));
    }

    /** The lines of running text in its normal form, in which line breaks stand outside all containers. */
    static List<List<Run>> split(List<Inline> content) {
      var lines = new ArrayList<List<Run>>();
      var line = new ArrayList<Inline>();
      for (var inline : content) {
        if (inline instanceof Inline.LineBreak) {
          lines.add(flow(line));
          line.clear();
        } else {
          line.add(inline);
        }
      }
      lines.add(flow(line));
      return lines;
    }

    private static List<Run> flow(List<Inline> line) {
      return line.isEmpty() ? List.of() : List.of(new Run.Flow(line));
    }

    /** The running text of some of its lines, pictures left out. */
    List<Inline> content(int from, int to) {
      var all = new ArrayList<Inline>();
      for (var i = from; i < to; i++) {
        if (i > from) {
          all.add(new Inline.LineBreak());
        }
        for (var run : lines.get(i)) {
          if (run instanceof Run.Flow flow) {
            all.addAll(flow.content());
          }
        }
      }
      return Inlines.normalise(all);
    }

    /** Its running text, pictures left out. */
    List<Inline> content() {
      return content(0, lines.size());
    }

    /** Whether a picture stands in it. */
    boolean hasImage() {
      return lines.stream()
          .anyMatch(line -> line.stream().anyMatch(run -> run instanceof Run.Image));
    }
  }

  /**
   * A block quote.
   *
   * @param children what is in it
   */
  record Quote(List<Md> children) implements Md {
    public Quote {
      children = List.copyOf(children);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether it is numbered
   * @param start the number of its first item
   * @param items its items
   */
  record Items(boolean ordered, int start, List<List<Md>> items) implements Md {
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /**
   * A code block.
   *
   * @param text its lines, without the last line feed
   */
  record Code(String text) implements Md {}

  /**
   * A table; every row has as many cells as its header.
   *
   * @param header the cells of its header row; all empty where it has none
   * @param rows the cells of the other rows
   */
  record Table(List<List<Inline>> header, List<List<List<Inline>>> rows) implements Md {
    public Table {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  /** A thematic break. */
  record Rule() implements Md {}

  /**
   * A block of HTML.
   *
   * @param raw its characters
   */
  record Html(String raw) implements Md {}

  /**
   * A footnote.
   *
   * @param id its label, without the caret
   * @param children what it says
   */
  record Note(String id, List<Md> children) implements Md {
    public Note {
      children = List.copyOf(children);
    }
  }
}
