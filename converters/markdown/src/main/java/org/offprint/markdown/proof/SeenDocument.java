package org.offprint.markdown.proof;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;

/** Walks a parsed document, without recursion, since what is parsed may nest without end. */
final class SeenDocument {

  private final Limits limits;
  private final SeenText out = new SeenText();
  private final SeenHtml html = new SeenHtml(out);

  SeenDocument(Limits limits) {
    this.limits = limits;
  }

  SeenText read(Node document) {
    var node = document;
    enter(node);
    while (node != null) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        enter(node);
        continue;
      }
      leave(node);
      while (node != document && node.getNext() == null) {
        node = node.getParent();
        leave(node);
      }
      node = node == document ? null : node.getNext();
      if (node != null) {
        enter(node);
      }
    }
    return out;
  }

  private void enter(Node node) {
    limits.goOn();
    if (node instanceof Block || node instanceof TableCell) {
      out.flush();
      block(node);
    } else if (node instanceof Text text) {
      out.text(text.getLiteral());
    } else if (node instanceof Code code) {
      out.text(code.getLiteral());
    } else if (node instanceof SoftLineBreak) {
      out.text(" ");
    } else if (node instanceof HardLineBreak) {
      out.text("\n");
    } else if (node instanceof HtmlInline inline) {
      html.read(inline.getLiteral());
    } else if (node instanceof FootnoteReference call) {
      out.call(call.getLabel());
    } else if (node instanceof Link link) {
      out.openLink(link.getDestination());
    } else if (node instanceof Image) {
      out.text(" ");
    }
  }

  private void block(Node node) {
    if (node instanceof Heading heading) {
      out.role(Seen.Role.HEADING, heading.getLevel());
    } else if (node instanceof TableCell cell) {
      // Only the first row of a table can say that it heads the others.
      out.role(cell.isHeader() ? Seen.Role.HEADER_CELL : Seen.Role.ANY_CELL, 0);
    } else if (node instanceof OrderedList list) {
      var start = list.getMarkerStartNumber();
      out.openList(true, start == null ? 1 : start);
    } else if (node instanceof BulletList) {
      out.openList(false, 1);
    } else if (node instanceof ListItem) {
      out.item();
    } else if (node instanceof FootnoteDefinition note) {
      out.openNote(note.getLabel());
    } else if (node instanceof FencedCodeBlock code) {
      out.text(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      out.text(code.getLiteral());
    } else if (node instanceof HtmlBlock block) {
      html.read(block.getLiteral());
    }
  }

  private void leave(Node node) {
    if (node instanceof Link) {
      out.closeLink();
    } else if (node instanceof Image) {
      out.text(" ");
    } else if (node instanceof Block || node instanceof TableCell) {
      out.flush();
      if (node instanceof Heading || node instanceof TableCell) {
        out.role(Seen.Role.TEXT, 0);
      } else if (node instanceof OrderedList || node instanceof BulletList) {
        out.closeList();
      } else if (node instanceof FootnoteDefinition) {
        out.closeNote();
      }
    }
  }
}
