package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Words;

/**
 * Finds the blocks in lines: of a whole input, or of what stands inside a quote or a list item.
 *
 * <p>Blank lines part blocks. Inside such a group a block ends where a mark begins another: a heading, a quote, a list,
 * a table, a picture.
 */
final class BlockParser {

  private static final int LONGEST_TITLE = 200;
  private static final int SHORTEST_UNDERLINE = 5;
  private static final int LONGEST_CAPTION = 1000;

  private final Context context;
  private final int depth;
  private final List<Parsed> out = new ArrayList<>();
  private final TextLines textLines;
  private final ListReader lists;

  /** Lines of running text that wait for the block to end. */
  private final List<Line> text = new ArrayList<>();

  BlockParser(Context context, int depth) {
    this.context = context;
    this.depth = depth;
    this.textLines = new TextLines(context, depth == 0);
    this.lists = new ListReader(context, depth);
  }

  /** The blocks in some groups of lines, in order. */
  List<Parsed> parse(List<Group> groups) {
    for (var i = 0; i < groups.size(); i++) {
      context.goOn();
      lists.at(groups, i);
      group(groups.get(i));
      flush();
    }
    return out;
  }

  private void group(Group group) {
    var lines = group.lines();
    if (group.fenced()) {
      if (code(lines)) {
        return;
      }
      lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }
    for (var i = 0; i < lines.size(); ) {
      var end = marked(lines, i);
      if (end == i) {
        text.add(lines.get(i));
        end++;
      }
      i = end;
    }
  }

  /** Takes the block that a mark begins at a line; returns the index after it, or the same index if there is none. */
  private int marked(List<Line> lines, int i) {
    var line = lines.get(i);
    if (isHeading(line)) {
      return heading(lines, i);
    } else if (isTitle(lines, i)) {
      return title(lines, i);
    } else if (LineShape.isRule(line) && text.isEmpty()) {
      return add(lines, i, i + 1, new Block.Rule());
    } else if (LineShape.isQuote(line) && !isComparison(lines, i)) {
      return quote(lines, i);
    } else if (ImageLine.of(line, context.references()).isPresent()) {
      return figure(lines, i);
    } else if (text.isEmpty() && leadingImages(line)) {
      return i + 1;
    }
    var end = table(lines, i);
    return end > i ? end : list(lines, i);
  }

  /** Any heading may be the first block; after it a sentence that begins with a number sign is one. */
  private boolean isHeading(Line line) {
    var first = out.isEmpty() && text.isEmpty();
    return LineShape.headingLevel(line) > 0 && (first || !LineShape.isNumberedSentence(line));
  }

  private static boolean isComparison(List<Line> lines, int i) {
    return LineShape.isComparison(lines.get(i))
        && (i == 0 || !LineShape.isQuote(lines.get(i - 1)))
        && (i + 1 == lines.size() || !LineShape.isQuote(lines.get(i + 1)));
  }

  private void flush() {
    if (!text.isEmpty()) {
      out.addAll(textLines.read(List.copyOf(text)));
      text.clear();
    }
  }

  private int add(List<Line> lines, int from, int to, Block block) {
    flush();
    out.add(new Parsed(lines.subList(from, to), block));
    return to;
  }

  /** Takes lines as they are, marks included. */
  private int literal(List<Line> lines, int from, int to) {
    text.addAll(lines.subList(from, to));
    return to;
  }

  private int heading(List<Line> lines, int i) {
    var level = LineShape.headingLevel(lines.get(i));
    var words = LineShape.headingText(lines.get(i), level);
    var inlines = level == 1 ? context.headline(words) : context.inlines(words);
    return add(lines, i, i + 1, new Block.Heading(level, Context.visible(inlines, words)));
  }

  /**
   * A line over equals signs: the first of all, or as long as the line under it. A line over hyphens is text, and so
   * are a sum and a sentence.
   */
  private boolean isTitle(List<Line> lines, int i) {
    var under = i + 1 < lines.size() ? LineShape.doubleUnderline(lines.get(i + 1)) : 0;
    var title = lines.get(i).stripped();
    var length = title.length();
    return under >= SHORTEST_UNDERLINE
        && length <= LONGEST_TITLE
        && !title.endsWith(".")
        && title.chars().anyMatch(Character::isLetter)
        && LineShape.doubleUnderline(lines.get(i)) == 0
        && (depth == 0 && out.isEmpty() && text.isEmpty() || Math.abs(length - under) <= 2);
  }

  private int title(List<Line> lines, int i) {
    var words = lines.get(i).stripped();
    var content = Context.visible(context.headline(words), words);
    return add(lines, i, i + 2, new Block.Heading(1, content));
  }

  private boolean code(List<Line> lines) {
    var code = Parsed.joined(lines.subList(1, lines.size() - 1));
    if (Characters.isBlank(code)) {
      return false;
    }
    add(lines, 0, lines.size(), new Block.Preformatted(Words.of(code)));
    return true;
  }

  private int quote(List<Line> lines, int from) {
    var inner = new ArrayList<Line>();
    var to = from;
    while (to < lines.size() && LineShape.isQuote(lines.get(to))) {
      inner.add(LineShape.unquoted(lines.get(to++)));
    }
    if (inner.stream().allMatch(Line::isBlank)) {
      return literal(lines, from, to);
    }
    return add(lines, from, to, new Block.Quote(context.nested(inner, depth), List.of()));
  }

  /** A picture, and the lines under it as its caption unless a hard line break parts them. */
  private int figure(List<Line> lines, int from) {
    var image = ImageLine.of(lines.get(from), context.references()).orElseThrow();
    var to = from + 1;
    var length = 0;
    while (to < lines.size() && !beginsOther(lines.get(to))) {
      length += lines.get(to++).text().length();
    }
    if (lines.get(from).text().endsWith("  ") || length > LONGEST_CAPTION) {
      to = from + 1;
    }
    var under = lines.subList(from + 1, to);
    var caption = context.inlines(textLines.joined(under));
    return add(lines, from, to, image.figure(context, caption));
  }

  /** Takes the pictures at the start of a line that goes on with text or with more pictures. */
  private boolean leadingImages(Line line) {
    var from = 0;
    for (var image = ImageLine.leading(line, from, context.references());
        image.isPresent();
        image = ImageLine.leading(line, from, context.references())) {
      var written = part(line, from, image.get().end());
      out.add(new Parsed(List.of(written), image.get().figure(context, List.of())));
      from = image.get().end();
    }
    var rest = part(line, from, line.text().length());
    if (from > 0 && !rest.isBlank()) {
      text.add(rest);
    }
    return from > 0;
  }

  private static Line part(Line line, int from, int to) {
    return new Line(line.number(), line.text().substring(from, to), from == 0 && line.page());
  }

  private boolean beginsOther(Line line) {
    return LineShape.headingLevel(line) > 0
        || LineShape.isRule(line)
        || LineShape.isQuote(line)
        || ImageLine.of(line, context.references()).isPresent();
  }

  private int table(List<Line> lines, int from) {
    var to = TableReader.end(lines, from);
    if (to == from) {
      return from;
    }
    var table = TableReader.read(lines.subList(from, to), context);
    return table.isEmpty() ? literal(lines, from, to) : add(lines, from, to, table.get());
  }

  private int list(List<Line> lines, int from) {
    var to = lists.end(lines, from);
    if (to > from) {
      flush();
      out.add(lists.read(lines.subList(from, to)));
    }
    return to;
  }
}
