package org.offprint.markdown;

import java.util.List;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A second parser, not ours and not flexmark: what a reader sees through it. */
final class CommonMark {

  private static final Parser PARSER = Parser.builder()
      .extensions(List.of(
          TablesExtension.create(), StrikethroughExtension.create(), FootnotesExtension.create()))
      .build();

  private CommonMark() {}

  static String visible(String markdown) {
    var out = new StringBuilder();
    visit(PARSER.parse(markdown), out);
    return collapsed(out);
  }

  private static void visit(Node node, StringBuilder out) {
    if (node instanceof Text text) {
      out.append(text.getLiteral());
    } else if (node instanceof Code code) {
      out.append(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      out.append(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      out.append(code.getLiteral());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      out.append(' ');
    } else if (node instanceof HtmlInline html && html.getLiteral().equals("<br>")) {
      out.append(' ');
    } else if (node instanceof FootnoteReference) {
      return;
    }
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, out);
    }
    if (node instanceof Block || node instanceof TableCell || node instanceof Image) {
      out.append(' ');
    }
  }

  /** Characters with each run of blanks as one. */
  static String collapsed(CharSequence text) {
    return text.toString().replaceAll("[ \t\n]+", " ").strip();
  }
}
