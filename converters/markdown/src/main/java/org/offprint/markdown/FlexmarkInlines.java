package org.offprint.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.function.Function;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Reads the running text of a parsed block. */
final class FlexmarkInlines {

  /** Marks nested deeper than this are dissolved; the model keeps 24 levels at most. */
  private static final int MAX_DEPTH = 60;

  private final Definitions definitions;
  private final Tangles tangles;
  private final boolean cell;
  private final boolean keepLines;
  private final InlineBuilder out = new InlineBuilder();

  /**
   * A reader for one block.
   *
   * @param cell whether it is a cell of a table, in which a bar is escaped even in code
   * @param keepLines whether the line ends of the file count
   */
  FlexmarkInlines(Definitions definitions, Tangles tangles, boolean cell, boolean keepLines) {
    this.definitions = definitions;
    this.tangles = tangles;
    this.cell = cell;
    this.keepLines = keepLines;
  }

  InlineBuilder read(Node block) {
    children(block, 0);
    return out;
  }

  private void children(Node parent, int depth) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
      read(node, depth);
    }
  }

  private void read(Node node, int depth) {
    if (node instanceof Text) {
      text(Escaping.unescapeString(node.getChars()));
    } else if (node instanceof HtmlEntity) {
      text(Escaping.unescapeHtml(node.getChars()));
    } else if (node instanceof SoftLineBreak) {
      if (keepLines) {
        out.add(new Inline.LineBreak());
      } else {
        out.text(" ");
      }
    } else if (node instanceof HardLineBreak) {
      out.add(new Inline.LineBreak());
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HtmlInline) {
      out.tag(tangles.restore(node.getChars()));
    } else if (node instanceof HtmlInlineComment) {
      return;
    } else if (node instanceof AutoLink link) {
      var address = tangles.restore(link.getText());
      out.add(new Inline.Link(Target.of(address), shown(address)));
    } else if (node instanceof MailLink link) {
      var address = tangles.restore(link.getText());
      out.add(new Inline.Link(Target.of("mailto:" + address), shown(address)));
    } else if (node instanceof Footnote note) {
      out.add(new Inline.NoteRef(definitions.note(note.getText().toString())));
    } else if (node instanceof Image || node instanceof ImageRef) {
      image(node);
    } else {
      container(node, depth);
    }
  }

  private static List<Inline> shown(CharSequence text) {
    return List.of(new Inline.Text(Words.of(text)));
  }

  private void text(String text) {
    out.text(tangles.restore(text));
  }

  private void code(Code code) {
    var raw = tangles.restore(code.getText());
    out.add(new Inline.Code(Words.of(CodeSpans.unpadded(cell ? raw.replace("\\|", "|") : raw))));
  }

  private void image(Node node) {
    var address = "";
    var title = "";
    if (node instanceof Image image) {
      address = unescaped(image.getUrl());
      title = restored(image.getTitle());
    } else {
      var definition = definitions.of((ImageRef) node);
      if (definition.isEmpty()) {
        out.text("!");
        unresolved((ImageRef) node, 0);
        return;
      }
      address = unescaped(definition.get().getUrl());
      title = restored(definition.get().getTitle());
    }
    var alternative = Inlines.plain(Inlines.text(spelled(node)));
    var held = PictureNames.read(address).map(Picture.class::cast);
    var missing = new Picture.Missing(Words.of(address));
    out.image(new Run.Image(alternative, held.orElse(missing), title));
  }

  private String unescaped(CharSequence raw) {
    return restored(raw).strip();
  }

  private String restored(CharSequence raw) {
    return tangles.restore(Escaping.unescapeString(raw));
  }

  /** The characters in a node, all marks dissolved; not recursive, as pictures nest without end. */
  private String spelled(Node top) {
    var text = new StringBuilder();
    var node = top.getFirstChild();
    while (node != null) {
      if (node instanceof Text) {
        text.append(Escaping.unescapeString(node.getChars()));
      } else if (node instanceof HtmlEntity) {
        text.append(Escaping.unescapeHtml(node.getChars()));
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        text.append(' ');
      } else if (node instanceof AutoLink || node instanceof MailLink) {
        text.append(node.getChars());
      }
      var next = node.getFirstChild();
      while (next == null && node != top) {
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = node == top ? null : next;
    }
    return tangles.restore(text.toString());
  }

  private void container(Node node, int depth) {
    if (depth >= MAX_DEPTH) {
      out.text(spelled(node));
    } else if (node instanceof Emphasis) {
      marked(node, depth, Inline.Emphasis::new);
    } else if (node instanceof StrongEmphasis) {
      marked(node, depth, Inline.Strong::new);
    } else if (node instanceof Strikethrough) {
      marked(node, depth, Inline.Deleted::new);
    } else if (node instanceof Link link) {
      link(link, depth);
    } else if (node instanceof LinkRef ref) {
      var definition = definitions.of(ref);
      if (definition.isPresent()) {
        var target = Target.of(unescaped(definition.get().getUrl()));
        marked(ref, depth, content -> new Inline.Link(target, content));
      } else {
        unresolved(ref, depth);
      }
    } else if (node.hasChildren()) {
      children(node, depth + 1);
    } else {
      text(node.getChars().toString());
    }
  }

  private void link(InlineLinkNode link, int depth) {
    var target = Target.of(unescaped(link.getUrl()));
    if (!link.hasChildren()) {
      // A link without a text shows nothing; its address is then all that it says.
      if (target instanceof Target.Web) {
        out.add(new Inline.Link(target, shown(target.printed())));
      }
      return;
    }
    // flexmark leaves out the blanks at both ends of the text; without them words would run
    // together.
    if (link.getFirstChild().getStartOffset() > link.getTextOpeningMarker().getEndOffset()) {
      out.text(" ");
    }
    marked(link, depth, content -> new Inline.Link(target, content));
    if (link.getLastChild().getEndOffset() < link.getTextClosingMarker().getStartOffset()) {
      out.text(" ");
    }
  }

  private void marked(Node node, int depth, Function<List<Inline>, Inline> kind) {
    out.enter(content -> content.isEmpty() ? List.of() : List.of(kind.apply(content)));
    children(node, depth + 1);
    out.leave();
  }

  /** Brackets that lead nowhere are brackets. */
  private void unresolved(RefNode ref, int depth) {
    out.text("[");
    if (ref.hasChildren()) {
      children(ref, depth + 1);
    }
    if (ref.getTextOpeningMarker().isEmpty() || ref.getReferenceOpeningMarker().isEmpty()) {
      out.text("]");
    } else {
      text("][" + Escaping.unescapeString(ref.getReference()) + "]");
    }
  }
}
