package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.offprint.article.Block;

/**
 * Running text on several lines: one paragraph that was wrapped, or lines that each mean something.
 *
 * <ul>
 *   <li>Where a line is only wrapped, the next goes on in the same paragraph.
 *   <li>Each line is a piece of its own in the head of an article ("By Ann Reed", "June 5, 2019"), where all lines
 *       carry labels ("LANGUAGE: English") and where lines are as long as paragraphs (text pasted from a browser).
 *   <li>In wrapped text a line that ends early with a sentence, or before an indented line, ends a paragraph.
 *   <li>All other lines, verse and addresses among them, stay in one paragraph with a line break after each.
 * </ul>
 */
final class TextLines {

  /** No margin is so wide: a longer line is a paragraph. */
  private static final int PARAGRAPH = 120;

  /** The lines of a head are few, and shorter than this. */
  private static final int HEAD_LINES = 8;

  private static final int HEAD_COLUMNS = 100;

  /** In a head, an item or a quote a line that begins with a small letter goes on with any line of this length. */
  private static final int SHORT_SENTENCE = 8;

  /** A paragraph of this length belongs to the body, unless it is the standfirst. */
  private static final int BODY = 140;

  /** No standfirst is so long. */
  private static final int LONG_BODY = 220;

  private final Context context;
  private final boolean top;
  private int bodies;
  private int groups;

  TextLines(Context context, boolean top) {
    this.context = context;
    this.top = top;
  }

  /** The blocks in some lines without marks that begin a block. */
  List<Parsed> read(List<Line> lines) {
    groups++;
    var ends = ends(lines);
    var out = new ArrayList<Parsed>();
    for (var from = 0; from < lines.size(); ) {
      var to = from;
      while (ends[to] != End.BLOCK) {
        to++;
      }
      out.add(block(lines.subList(from, to + 1), ends, from));
      from = to + 1;
    }
    // Several paragraphs without a blank line between them are no standfirst.
    bodies += bodies > 0 && out.size() > 1 ? 1 : 0;
    return out;
  }

  /** What the end of a line ends. */
  private enum End {
    /** Nothing but the line. */
    LINE,
    /** A line that counts. */
    BREAK,
    /** The block. */
    BLOCK
  }

  private End[] ends(List<Line> lines) {
    var ends = new End[lines.size()];
    ends[lines.size() - 1] = End.BLOCK;
    var sentence = top && bodies > 0 ? Wrapping.SENTENCE : SHORT_SENTENCE;
    var wrapped = 0;
    for (var i = 0; i + 1 < lines.size(); i++) {
      var goesOn = context.wrapping().goesOn(lines.get(i), lines.get(i + 1), sentence);
      ends[i] = goesOn ? End.LINE : End.BREAK;
      wrapped += goesOn ? 1 : 0;
    }
    if (wrapped == lines.size() - 1) {
      return ends;
    }
    var all = isHead(lines) || isPasted(lines) || isLabelled(lines, ends);
    for (var i = 0; i + 1 < lines.size(); i++) {
      if (ends[i] == End.BREAK
          && (all || wrapped > 0 && endsParagraph(lines.get(i), lines.get(i + 1)))) {
        ends[i] = End.BLOCK;
      }
    }
    return ends;
  }

  private boolean isHead(List<Line> lines) {
    return top
        && bodies < 2
        && groups <= HEAD_LINES
        && lines.size() <= HEAD_LINES
        && lines.stream()
            .map(line -> line.text().stripTrailing())
            .allMatch(text -> Wrapping.columns(text) <= HEAD_COLUMNS
                && ",;".indexOf(text.charAt(text.length() - 1)) < 0);
  }

  private static boolean isPasted(List<Line> lines) {
    return lines.stream().anyMatch(line -> Wrapping.columns(line.text()) > PARAGRAPH);
  }

  private static boolean isLabelled(List<Line> lines, End[] ends) {
    for (var i = 0; i < lines.size(); i++) {
      var begins = i == 0 || ends[i - 1] == End.BREAK;
      if (begins && !LineShape.isLabelled(lines.get(i)) && !LineShape.isAddress(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean endsParagraph(Line before, Line after) {
    return Wrapping.endsSentence(before.text()) || after.indent() > before.indent() + 1;
  }

  private Parsed block(List<Line> lines, End[] ends, int from) {
    if (lines.size() == 1 && LineShape.isRule(lines.get(0))) {
      return new Parsed(lines, new Block.Rule());
    }
    var text = joined(lines, i -> ends[from + i] == End.BREAK);
    var columns = Wrapping.columns(text);
    bodies += columns >= LONG_BODY ? 2 : columns >= BODY ? 1 : 0;
    return new Parsed(lines, context.paragraph(text));
  }

  /** The text of some lines, a line break for each line end that counts. */
  String joined(List<Line> lines) {
    return joined(
        lines, i -> !context.wrapping().goesOn(lines.get(i), lines.get(i + 1), Wrapping.SENTENCE));
  }

  private static String joined(List<Line> lines, IntPredicate counts) {
    var text = new StringBuilder();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i).text();
      var last = i + 1 == lines.size();
      var hard = !last && isHardBreak(line);
      var visible = line.strip();
      text.append(visible, 0, visible.length() - (hard && visible.endsWith("\\") ? 1 : 0));
      if (!last) {
        text.append(
            hard || counts.test(i)
                ? String.valueOf(Characters.LINE_BREAK)
                : glue(visible, lines.get(i + 1).text().strip()));
      }
    }
    return text.toString();
  }

  /** Two blanks or a backslash at the end of a line (CommonMark clause 6.7). */
  private static boolean isHardBreak(String line) {
    if (line.endsWith("  ")) {
      return true;
    }
    var backslashes = 0;
    while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /** What stands between two lines of one paragraph: nothing in scripts that write no blanks. */
  private static String glue(String before, String after) {
    return Characters.isUnspaced(before.codePointBefore(before.length()))
            && Characters.isUnspaced(after.codePointAt(0))
        ? ""
        : "\n";
  }
}
