package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;

/** Writes blocks as lines of Markdown; a container sets its own marks before the lines of what it holds. */
final class BlockPrinter {

  private final InlinePrinter inlines;
  private final Appendix appendix;

  BlockPrinter(Profile profile, Appendix appendix) {
    this.inlines = new InlinePrinter(profile);
    this.appendix = appendix;
  }

  /** The lines of some blocks, with an empty line between two. */
  List<String> lines(List<Md> blocks) {
    return lines(blocks, false, false);
  }

  private List<String> lines(List<Md> blocks, boolean tight, boolean inItem) {
    var lines = new ArrayList<String>();
    var other = false;
    for (var i = 0; i < blocks.size(); i++) {
      var block = blocks.get(i);
      other = !other && i > 0 && merges(blocks.get(i - 1), block);
      if (i > 0 && !tight) {
        lines.add("");
      }
      if (block instanceof Md.Rule) {
        // Stars after the bullet of an item would make one thematic break of both.
        lines.add(inItem && i == 0 ? "___" : "***");
      } else {
        add(block, other, lines);
      }
    }
    return lines;
  }

  /** Whether two lists would be read as one, so that the second needs other marks. */
  private static boolean merges(Md before, Md block) {
    return before instanceof Md.Items first
        && block instanceof Md.Items second
        && first.ordered() == second.ordered();
  }

  private void add(Md block, boolean otherMarks, List<String> lines) {
    if (block instanceof Md.Heading heading) {
      lines.add(
          "#".repeat(heading.level()) + " " + inlines.print(heading.content(), Place.HEADING));
    } else if (block instanceof Md.Para para) {
      lines.addAll(paragraph(para));
    } else if (block instanceof Md.Quote quote) {
      for (var line : lines(quote.children())) {
        lines.add(line.isEmpty() ? ">" : "> " + line);
      }
    } else if (block instanceof Md.Items items) {
      list(items, otherMarks, lines);
    } else if (block instanceof Md.Code code) {
      code(code, lines);
    } else if (block instanceof Md.Table table) {
      table(table, lines);
    } else if (block instanceof Md.Html html) {
      lines.add(html.raw());
    } else if (block instanceof Md.Note note) {
      note(note, lines);
    }
  }

  private List<String> paragraph(Md.Para para) {
    var out = new StringBuilder();
    for (var i = 0; i < para.lines().size(); i++) {
      if (i > 0) {
        out.append("\\\n");
      }
      var first = true;
      for (var run : para.lines().get(i)) {
        if (run instanceof Run.Flow flow) {
          inlines.print(flow.content(), Place.PARAGRAPH, out, first);
        } else if (run instanceof Run.Image image) {
          image(image, out);
        }
        first = false;
      }
    }
    return List.of(out.toString().split("\n", -1));
  }

  private void image(Run.Image image, StringBuilder out) {
    out.append("![");
    List<Inline> alternative = org.offprint.article.Inlines.text(image.alternative());
    inlines.print(alternative, Place.ALTERNATIVE, out, false);
    out.append(']').append(appendix.call(image.picture()));
  }

  private void list(Md.Items items, boolean otherMarks, List<String> lines) {
    var tight = items.items().stream().allMatch(BlockPrinter::isTight);
    var last = (long) items.start() + items.items().size() - 1;
    for (var i = 0; i < items.items().size(); i++) {
      if (i > 0 && !tight) {
        lines.add("");
      }
      // A list number has nine digits at most, and only that of the first item counts.
      var number = items.start() + (last > 999_999_999 ? 0 : i);
      var mark = items.ordered() ? number + (otherMarks ? ")" : ".") : otherMarks ? "*" : "-";
      var content = lines(items.items().get(i), tight, true);
      indent(mark + " ", " ".repeat(mark.length() + 1), content, lines);
    }
  }

  private static boolean isTight(List<Md> item) {
    return item.get(0) instanceof Md.Para
        && item.stream().skip(1).allMatch(BlockPrinter::interrupts)
        && item.size() <= 2;
  }

  /** Whether a list may stand directly under a paragraph (CommonMark 0.31.2, clause 5.2): not one that counts on. */
  private static boolean interrupts(Md block) {
    return block instanceof Md.Items items && (!items.ordered() || items.start() == 1);
  }

  /** Only text begins beside the label: for other blocks, parsers differ in what column that would be. */
  private void note(Md.Note note, List<String> lines) {
    var label = "[^" + note.id() + "]:";
    var first = note.children().get(0);
    var below = !(first instanceof Md.Para) && !(first instanceof Md.Heading);
    if (below) {
      lines.add(label);
    }
    indent(below ? "    " : label + " ", "    ", lines(note.children()), lines);
  }

  private static void indent(String first, String rest, List<String> content, List<String> lines) {
    for (var i = 0; i < content.size(); i++) {
      var line = content.get(i);
      lines.add(i == 0 ? first + line : line.isEmpty() ? "" : rest + line);
    }
  }

  private static void code(Md.Code code, List<String> lines) {
    var fence = "`".repeat(Math.max(3, CodeSpans.longest(code.text()) + 1));
    lines.add(fence);
    lines.addAll(List.of(code.text().split("\n", -1)));
    lines.add(fence);
  }

  private void table(Md.Table table, List<String> lines) {
    lines.add(row(table.header()));
    lines.add("|" + " --- |".repeat(table.header().size()));
    table.rows().forEach(row -> lines.add(row(row)));
  }

  private String row(List<List<Inline>> cells) {
    var out = new StringBuilder("|");
    for (var cell : cells) {
      out.append(' ').append(inlines.print(cell, Place.CELL)).append(" |");
    }
    return out.toString();
  }
}
