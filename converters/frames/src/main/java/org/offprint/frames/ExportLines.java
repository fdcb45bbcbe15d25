package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;

/** Cuts a draft into lines: the conventions of databases are made of lines, whatever kind of file carries them. */
final class ExportLines {

  private static final Set<String> TEXTS = Set.of("text", "markdown");

  private final List<ExportLine> lines = new ArrayList<>();
  private final boolean cells;
  private int lastLine = -1;

  private ExportLines(boolean cells) {
    this.cells = cells;
  }

  /** The lines of a draft; a table is one line. */
  static List<ExportLine> of(Draft draft) {
    return new ExportLines(false).read(draft);
  }

  /** The lines of a draft, each cell of a table for itself. */
  static List<ExportLine> withCells(Draft draft) {
    return new ExportLines(true).read(draft);
  }

  /** Whether the raw text of pieces is the text of the file. */
  static boolean isText(Draft draft) {
    return TEXTS.contains(draft.syntax());
  }

  private List<ExportLine> read(Draft draft) {
    var text = isText(draft);
    for (var piece : draft.pieces()) {
      if (text) {
        rawLines(piece);
      } else {
        blockLines(piece);
      }
    }
    return lines;
  }

  private void rawLines(Draft.Piece piece) {
    var raw = piece.raw();
    var number = piece.firstLine();
    var single = raw.indexOf('\n') < 0;
    for (var from = 0; from <= raw.length(); number++) {
      var end = raw.indexOf('\n', from);
      var to = end < 0 ? raw.length() : end;
      var line = raw.substring(from, to).replace("\f", "");
      if (!line.isBlank()) {
        lines.add(
            new ExportLine(number, number, line, List.of(), number > lastLine + 1, piece, single));
        lastLine = number;
      }
      from = to + 1;
    }
  }

  private void blockLines(Draft.Piece piece) {
    if (piece.block() instanceof Block.Paragraph paragraph) {
      runs(piece, paragraph.content());
    } else if (piece.block() instanceof Block.Heading heading) {
      runs(piece, heading.content());
    } else if (cells && piece.block() instanceof Block.Table table) {
      table.header().forEach(row -> row.cells().forEach(cell -> runs(piece, cell.content())));
      table.rows().forEach(row -> row.cells().forEach(cell -> runs(piece, cell.content())));
    } else {
      add(piece, piece.raw(), List.of(), true);
    }
  }

  private void runs(Draft.Piece piece, List<Inline> content) {
    var parts = Inlines.lines(content);
    for (var part : parts) {
      var whole = parts.size() == 1 && !(piece.block() instanceof Block.Table);
      // Blanks that run together in the block tell a code from what follows it.
      var tabbed = whole && piece.raw().indexOf('\t') >= 0 && piece.raw().indexOf('\n') < 0;
      add(piece, tabbed ? piece.raw() : Inlines.plain(part), part, whole);
    }
  }

  private void add(Draft.Piece piece, String text, List<Inline> content, boolean whole) {
    var line =
        new ExportLine(piece.firstLine(), piece.lastLine(), text, content, true, piece, whole);
    if (!line.stripped().isEmpty() || whole) {
      lines.add(line);
    }
  }

  /** Lines that no blank line parts. */
  static List<List<ExportLine>> groups(List<ExportLine> lines) {
    var groups = new ArrayList<List<ExportLine>>();
    for (var from = 0; from < lines.size(); ) {
      var to = from + 1;
      while (to < lines.size() && !lines.get(to).afterBlank()) {
        to++;
      }
      groups.add(lines.subList(from, to));
      from = to;
    }
    return groups;
  }

  /** The text of some lines as one. */
  static String joined(List<ExportLine> lines) {
    var text = new StringBuilder();
    for (var line : lines) {
      text.append(text.isEmpty() ? "" : " ").append(line.stripped());
    }
    return text.toString();
  }
}
