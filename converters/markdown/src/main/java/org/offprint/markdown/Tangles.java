package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/**
 * The runs of lines that a parser must not see, since it would hang on them or run out of stack. A word that occurs
 * nowhere else takes the place of each, so that what is around them parses as if they were plain text; then their
 * characters are put back, wherever the word has come to stand.
 */
final class Tangles {

  /** The most work of one run of lines, and of those of a whole file beyond the small ones. */
  private static final long MAX_WEIGHT = 1000;

  private static final long SMALL_WEIGHT = 60;
  private static final long BUDGET = 4_000_000;

  private final List<String> lines;
  private final List<String> prepared;
  private final List<String> tangled = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final int[] ends;
  private final int depth;
  private final String word;
  private long spent;
  private boolean hides;

  private Tangles(List<String> lines, int depth, String word) {
    this.lines = lines;
    this.prepared = new ArrayList<>(lines);
    this.ends = new int[lines.size()];
    this.depth = depth;
    this.word = word;
  }

  /**
   * Looks for tangles, in one pass.
   *
   * @param lines the lines of the file
   * @param depth how deep blocks may nest
   */
  static Tangles in(List<String> lines, int depth) {
    var tangles = new Tangles(lines, depth, word(lines));
    tangles.scan();
    return tangles;
  }

  /** A word of letters that occurs in none of the lines. */
  private static String word(List<String> lines) {
    var longest = 0;
    for (var line : lines) {
      for (var i = line.indexOf("tangleq"); i >= 0; i = line.indexOf("tangleq", i + 1)) {
        var end = i + 7;
        while (end < line.length() && line.charAt(end) == 'q') {
          end++;
        }
        longest = Math.max(longest, end - i - 6);
      }
    }
    return "tangle" + "q".repeat(longest + 1) + "x";
  }

  private void scan() {
    var start = 0;
    var weight = new Weight();
    var deep = false;
    for (var i = 0; i < lines.size(); i++) {
      ends[i] = i;
      var line = lines.get(i);
      var shape = LineShape.of(line);
      if (line.isBlank() || shape.breaks()) {
        close(start, i, weight, deep);
        start = line.isBlank() ? i + 1 : i;
        weight = new Weight();
        deep = false;
      }
      weight.add(line, shape);
      deep |= shape.depth() > depth;
      prepared.set(i, hidden(line, shape));
    }
    close(start, lines.size(), weight, deep);
  }

  /** A line without the characters that are traps; a word stands for each, since it is plain text to any parser. */
  private String hidden(String line, LineShape shape) {
    var traps = LongSpans.in(line);
    if (line.startsWith("[", shape.content())) {
      labelEnds(line, shape.content(), traps);
    }
    if (traps.isEmpty()) {
      return line;
    }
    hides = true;
    var out = new StringBuilder();
    var from = 0;
    for (var trap : traps) {
      // Commas at both ends, since marks beside it ask for the kind of their neighbour.
      out.append(line, from, trap).append(',').append(word).append('c');
      out.append((int) line.charAt(trap)).append("x,");
      from = trap + 1;
    }
    return out.append(line, from, line.length()).toString();
  }

  /** Every {@code ]:} but the one of a label at the start; flexmark takes the last in the line for its end. */
  private static void labelEnds(String line, int from, Set<Integer> traps) {
    var end = from + 1;
    while (end < line.length() && line.charAt(end) != ']' && line.charAt(end) != '[') {
      end += line.charAt(end) == '\\' ? 2 : 1;
    }
    var note = line.startsWith("[^", from);
    var label =
        line.startsWith("]:", end) && (note || isDefinition(line, end + 2)) ? end + 2 : from;
    for (var i = line.indexOf("]:", label); i >= 0; i = line.indexOf("]:", i + 1)) {
      traps.add(i + 1);
    }
  }

  /** Whether nothing but an address and a title follows (CommonMark 0.31.2, clause 4.7). */
  private static boolean isDefinition(String line, int from) {
    var rest = line.substring(from).strip();
    var end = rest.startsWith("<") ? rest.indexOf('>') + 1 : 0;
    while (end < rest.length() && rest.charAt(end) > ' ') {
      end++;
    }
    var title = rest.substring(end).strip();
    return title.isEmpty() || "\"'(".indexOf(title.charAt(0)) >= 0;
  }

  private void close(int from, int to, Weight weight, boolean deep) {
    var total = weight.total();
    var heavy = total > MAX_WEIGHT || total > SMALL_WEIGHT && spent + total * total > BUDGET;
    if (to == from || !heavy && !deep) {
      spent += total > SMALL_WEIGHT ? total * total : 0;
      return;
    }
    if (!heavy) {
      findings.add(Finding.at(
          Codes.TOO_DEEP, from + 1, "Blocks nest deeper here than " + depth + " levels."));
    } else {
      findings.add(Finding.at(
          Codes.TANGLED, from + 1, "So many marks of Markdown stand here that they mean nothing."));
    }
    prepared.set(from, word + tangled.size() + "x");
    for (var i = from + 1; i < to; i++) {
      prepared.set(i, "");
    }
    tangled.add(String.join("\n", lines.subList(from, to)));
    ends[from] = to - 1;
  }

  /** The lines with a word in place of each tangle; as many as before. */
  List<String> prepared() {
    return prepared;
  }

  /** The line with which a tangle ends that begins in a line; otherwise that line. Lines count from 0. */
  int end(int line) {
    return ends[line];
  }

  List<Finding> findings() {
    return findings;
  }

  /** A text with all that was taken out of it in its place again. */
  String restore(CharSequence prepared) {
    var text = prepared.toString();
    if (!hides && tangled.isEmpty() || !text.contains(word)) {
      return text;
    }
    var out = new StringBuilder();
    var from = 0;
    for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, from)) {
      var start = at + word.length();
      var end = text.indexOf('x', start);
      if (end < 0) {
        break;
      }
      if (text.charAt(start) == 'c') {
        out.append(text, from, at - 1);
        out.append((char) Integer.parseInt(text.substring(start + 1, end)));
        from = end + 2;
      } else {
        out.append(text, from, at);
        var raw = tangled.get(Integer.parseInt(text.substring(start, end)));
        out.append(raw);
        from = withoutPadding(text, end + 1, raw);
      }
    }
    return out.append(text, from, text.length()).toString();
  }

  /** Skips the empty lines that kept the count of lines, where they are part of a text. */
  private static int withoutPadding(String text, int from, String raw) {
    var end = from;
    for (var i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '\n' && end < text.length() && text.charAt(end) == '\n') {
        end++;
      }
    }
    return end;
  }
}
