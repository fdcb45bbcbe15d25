package org.offprint.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Limits;

/**
 * The pieces of a page, each with the lines of the file from which it was read and its visible characters: tags would
 * tell a reader of the ledger nothing.
 */
final class Pieces {

  private final String name;
  private final String source;
  private final Limits limits;
  private final int[] lineStarts;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private int start = -1;
  private int end = -1;
  private int taken;

  Pieces(String name, String source, Limits limits) {
    this.name = name;
    this.source = source;
    this.limits = limits;
    this.lineStarts = lineStarts(source);
  }

  private static int[] lineStarts(String source) {
    var starts = new int[64];
    var lines = 1;
    for (var i = 0; i < source.length(); i++) {
      var c = source.charAt(i);
      var ends =
          c == '\n' || c == '\r' && (i + 1 == source.length() || source.charAt(i + 1) != '\n');
      if (ends) {
        starts = lines < starts.length ? starts : Arrays.copyOf(starts, lines * 2);
        starts[lines++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, lines);
  }

  /** A node whose characters belong to the piece that is being read. */
  void see(Node node) {
    var range = node.sourceRange();
    if (range.isTracked() && !(end <= start && isBlank(range.startPos(), range.endPos()))) {
      start = start < 0 ? range.startPos() : start;
      end = Math.max(end, range.endPos());
    }
  }

  private boolean isBlank(int from, int to) {
    for (var i = from; i < Math.min(to, source.length()); i++) {
      if (!Character.isWhitespace(source.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** An element with which a piece begins, unless one has begun already. */
  void begin(Element element) {
    var range = element.sourceRange();
    if (range.isTracked() && (end <= start)) {
      start = range.startPos();
      end = start;
    }
  }

  void end(Element element) {
    var range = element.endSourceRange();
    if (range.isTracked() && end > start) {
      end = Math.max(end, range.endPos());
    }
  }

  /** Adds a piece made of all that was seen since the last one, with what the page calls it. */
  void add(Block block, String style) {
    if (pieces.size() == limits.blocks()) {
      throw new ConversionException.LimitExceeded(String.format(
          Locale.ROOT,
          "%s: the input has more blocks than the limit of %d. Raise the limit, or split the file.",
          name,
          limits.blocks()));
    }
    // Pages may put text of a table before it; what a file has in another order has no place of its
    // own.
    var from = Math.min(source.length(), Math.max(start, taken));
    var to = Math.max(from, Math.min(end, source.length()));
    taken = to;
    start = -1;
    end = -1;
    var last = Math.max(line(from), line(Math.max(from, to - 1)));
    pieces.add(new Draft.Piece(pieces.size(), line(from), last, visible(block), block, style));
  }

  private static String visible(Block block) {
    var text = new StringBuilder();
    for (var one : Blocks.all(List.of(block))) {
      if (one instanceof Block.Figure figure && !figure.alternative().isBlank()) {
        text.append(figure.alternative()).append('\n');
      }
      Blocks.runs(one).forEach(run -> text.append(Inlines.plain(run)).append('\n'));
    }
    return text.toString().strip();
  }

  private int line(int position) {
    var found = Arrays.binarySearch(lineStarts, position);
    return found >= 0 ? found + 1 : -found - 1;
  }

  List<Draft.Piece> list() {
    return List.copyOf(pieces);
  }
}
