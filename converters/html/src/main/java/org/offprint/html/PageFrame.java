package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/** The containers that are open while a page is walked. */
sealed interface PageFrame {

  /** The element that opened it. */
  Element element();

  /** The page itself, or a container of blocks: a quote, an item, a figure. */
  record Flow(Element element, Kind kind, List<Block> blocks, Aside aside) implements PageFrame {
    enum Kind {
      PAGE,
      QUOTE,
      ITEM,
      FIGURE
    }

    Flow(Element element, Kind kind) {
      this(element, kind, new ArrayList<>(), new Aside());
    }
  }

  /** What a container of blocks has beside them: the attribution of a quote, the caption and pictures of a figure. */
  final class Aside {
    private List<Inline> text = List.of();
    private List<Inline> credit = List.of();
    private final List<Element> pictures = new ArrayList<>();

    List<Inline> credit() {
      return credit;
    }

    void credit(List<Inline> content) {
      credit = content;
    }

    List<Inline> text() {
      return text;
    }

    void text(List<Inline> content) {
      text = content;
    }

    List<Element> pictures() {
      return pictures;
    }
  }

  /** A list, or a list of terms. */
  record Items(Element element, List<List<Block>> items) implements PageFrame {
    Items(Element element) {
      this(element, new ArrayList<>());
    }

    void add(Block block) {
      if (items.isEmpty()) {
        items.add(new ArrayList<>());
      }
      items.get(items.size() - 1).add(block);
    }
  }

  /** A table that holds data. */
  record Grid(Element element, TableReader table) implements PageFrame {
    /** Takes a part of the table; a cell or caption is a line of its own. */
    Optional<Line> part(Element part) {
      switch (part.normalName()) {
        case "thead" -> table.group(true);
        case "tbody", "tfoot" -> table.group(false);
        case "tr" -> table.row();
        case "td", "th" -> {
          return Optional.of(new Line(part, Line.Kind.CELL));
        }
        case "caption" -> {
          return Optional.of(new Line(part, Line.Kind.TABLE_CAPTION));
        }
        default -> {}
      }
      return Optional.empty();
    }
  }

  /** A place that holds running text only: a cell, a caption, an attribution. */
  record Line(Element element, Kind kind, Runs runs) implements PageFrame {
    enum Kind {
      CELL,
      TABLE_CAPTION,
      ASIDE,
      CREDIT
    }

    Line(Element element, Kind kind) {
      this(element, kind, new Runs());
    }
  }

  /** The text of this frame, where it holds running text only. */
  default Optional<Runs> line() {
    return this instanceof Line line ? Optional.of(line.runs()) : Optional.empty();
  }

  /** The figure in which, or in whose caption, a reader is; the innermost frame comes first. */
  static Optional<Flow> figure(Iterable<PageFrame> frames) {
    for (var frame : frames) {
      if (frame instanceof Flow flow) {
        return flow.kind() == Flow.Kind.FIGURE ? Optional.of(flow) : Optional.empty();
      } else if (!(frame instanceof Line line) || line.kind() != Line.Kind.ASIDE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
