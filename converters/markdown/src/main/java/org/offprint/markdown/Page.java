package org.offprint.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.offprint.article.Inlines;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/**
 * A parsed file.
 *
 * @param frontMatter its labelled values
 * @param parts its top-level blocks in order
 * @param findings doubts about it
 */
record Page(FrontMatter frontMatter, List<Part> parts, List<Finding> findings) {

  /**
   * A top-level block of the file.
   *
   * @param firstLine its first line, from 1
   * @param lastLine its last line
   * @param blocks what it shows; often one block, none for a comment
   */
  record Part(int firstLine, int lastLine, List<Md> blocks) {}

  /**
   * Parses a file.
   *
   * @param lines its lines, characters cleaned
   * @param limits how deep blocks may nest, and whether the result is still wanted
   */
  static Page read(List<String> lines, Limits limits) {
    var frontMatter = FrontMatter.of(lines);
    var body = new ArrayList<>(lines);
    for (var i = 0; i < frontMatter.lines(); i++) {
      body.set(i, "");
    }
    var tangles = Tangles.in(body, limits.depth());
    var findings = new ArrayList<>(frontMatter.findings());
    findings.addAll(tangles.findings());
    limits.goOn();
    var parts = new Parsing(tangles, limits, findings).parts();
    return new Page(frontMatter, parts, findings);
  }

  /** One parse, with a way out where the parser fails. */
  private static final class Parsing {
    private final Tangles tangles;
    private final Limits limits;
    private final List<Finding> findings;

    Parsing(Tangles tangles, Limits limits, List<Finding> findings) {
      this.tangles = tangles;
      this.limits = limits;
      this.findings = findings;
    }

    List<Part> parts() {
      var lines = tangles.prepared();
      try {
        return parse(0, lines);
      } catch (RuntimeException | StackOverflowError failed) {
        limits.goOn();
        return inRuns(lines);
      }
    }

    /** Parses each run of lines between empty ones alone, so that only the one that fails is plain text. */
    private List<Part> inRuns(List<String> lines) {
      var parts = new ArrayList<Part>();
      for (var from = 0; from < lines.size(); from++) {
        if (lines.get(from).isBlank()) {
          continue;
        }
        var to = from;
        while (to < lines.size() && !lines.get(to).isBlank()) {
          to++;
        }
        try {
          parts.addAll(parse(from, lines.subList(from, to)));
        } catch (RuntimeException | StackOverflowError failed) {
          limits.goOn();
          findings.add(Finding.at(
              Codes.TANGLED, from + 1, "The Markdown here cannot be parsed; it is plain text."));
          parts.add(literal(from, lines.subList(from, to)));
        }
        from = to;
      }
      return parts;
    }

    private Part literal(int from, List<String> lines) {
      var raw = tangles.restore(String.join("\n", lines));
      return part(from, from + lines.size() - 1, List.of(Md.Para.of(Inlines.text(raw))));
    }

    private List<Part> parse(int firstLine, List<String> lines) {
      var text = String.join("\n", lines);
      var document = Flexmark.parse(text);
      var reader = new FlexmarkBlocks(new Definitions(document), tangles);
      var starts = starts(text, lines.size());
      var parts = new ArrayList<Part>();
      for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
        limits.goOn();
        var first = line(starts, node.getStartOffset());
        var last = Math.max(first, line(starts, lastOffset(node, text)));
        parts.add(part(firstLine + first, firstLine + last, reader.block(node)));
      }
      return parts;
    }

    private Part part(int first, int last, List<Md> blocks) {
      var end = last;
      for (var i = first; i <= last; i++) {
        end = Math.max(end, tangles.end(i));
      }
      return new Part(first + 1, end + 1, blocks);
    }

    /** The offset of the last character of a node that is not a line end. */
    private static int lastOffset(Node node, String text) {
      var offset = Math.min(node.getEndOffset(), text.length()) - 1;
      while (offset > node.getStartOffset() && text.charAt(offset) <= ' ') {
        offset--;
      }
      return Math.max(offset, node.getStartOffset());
    }

    private static int[] starts(String text, int lines) {
      var starts = new int[lines];
      var line = 0;
      for (var i = 0; i < text.length(); i++) {
        if (text.charAt(i) == '\n') {
          starts[++line] = i + 1;
        }
      }
      return starts;
    }

    private static int line(int[] starts, int offset) {
      var found = Arrays.binarySearch(starts, offset);
      return found >= 0 ? found : -found - 2;
    }
  }
}
