package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** What all blocks of one input share: its link definitions, the limits, and the doubts. */
final class Context {

  private final References references;
  private final Wrapping wrapping;
  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();
  private boolean deep;

  Context(References references, Wrapping wrapping, Limits limits) {
    this.references = references;
    this.wrapping = wrapping;
    this.limits = limits;
  }

  /** The running text of some characters, a meant line end as {@link Characters#LINE_BREAK}. */
  List<Inline> inlines(String text) {
    return parsed(text, true);
  }

  /** The running text of a headline: light tags in it are characters. */
  List<Inline> headline(String text) {
    return parsed(text, false);
  }

  private List<Inline> parsed(String text, boolean tags) {
    return InlineParser.parse(text, references, tags).orElseGet(() -> {
      findings.add(Finding.of(
          Codes.TANGLED,
          "A block of " + text.length() + " characters is tangled; its marks are text."));
      return List.of(new Inline.Text(Words.of(text.replace(Characters.LINE_BREAK, '\n'))));
    });
  }

  References references() {
    return references;
  }

  Wrapping wrapping() {
    return wrapping;
  }

  /** A paragraph; if its marks leave nothing to see, the characters themselves. */
  Block.Paragraph paragraph(String text) {
    return new Block.Paragraph(visible(inlines(text), text));
  }

  /** Running text, or the characters themselves if its marks leave nothing to see. */
  static List<Inline> visible(List<Inline> inlines, String text) {
    var content = Inlines.normalise(inlines);
    return content.isEmpty() ? Inlines.text(text) : content;
  }

  /** The blocks in the lines inside another block. */
  List<Block> nested(List<Line> lines, int depth) {
    if (!mayNest(depth + 1, lines.get(0))) {
      var text = lines.stream().map(Line::stripped).collect(Collectors.joining("\n"));
      return List.of(paragraph(text));
    }
    return Nested.blocks(new BlockParser(this, depth + 1).parse(Group.split(lines)));
  }

  /** Tells whether blocks may nest so deep, and reports once if they may not. */
  private boolean mayNest(int depth, Line line) {
    limits.goOn();
    if (depth < Math.min(limits.depth(), Limits.STANDARD.depth())) {
      return true;
    }
    if (!deep) {
      deep = true;
      findings.add(Finding.at(
          Codes.TOO_DEEP,
          line.number(),
          "Blocks nest more than " + depth + " deep; deeper ones are text."));
    }
    return false;
  }

  /** Stops if the conversion is no longer wanted. */
  void goOn() {
    limits.goOn();
  }

  List<Finding> findings() {
    return findings;
  }
}
