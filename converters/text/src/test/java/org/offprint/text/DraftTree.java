package org.offprint.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Picture;
import org.offprint.convert.Draft;

/** A draft as indented text, for pairs of input and expectation that a person can check by eye. */
final class DraftTree implements Inline.Visitor<String> {

  private final StringBuilder out = new StringBuilder();

  /** Running text with its marks named in braces. */
  static String of(List<Inline> content) {
    return new DraftTree().inlines(content);
  }

  /** A block and all in it, one line each. */
  static String of(Block block) {
    var tree = new DraftTree();
    tree.block(block, "");
    return tree.out.toString();
  }

  static String of(Draft draft) {
    var tree = new DraftTree();
    for (var field : draft.fields()) {
      tree.out
          .append("field ")
          .append(field.line())
          .append(' ')
          .append(field.label())
          .append(" = ")
          .append(field.value().toString().replace("\n", "\\n"))
          .append('\n');
    }
    for (var piece : draft.pieces()) {
      tree.out.append(piece.id()).append(' ').append(piece.firstLine());
      if (piece.lastLine() > piece.firstLine()) {
        tree.out.append('-').append(piece.lastLine());
      }
      tree.out.append(piece.raw().startsWith("\f") ? " new page" : "").append('\n');
      tree.block(piece.block(), "  ");
    }
    for (var finding : draft.findings()) {
      tree.out
          .append("! ")
          .append(finding.code().id())
          .append(' ')
          .append(finding.line())
          .append(':')
          .append(finding.column())
          .append(' ')
          .append(finding.message())
          .append('\n');
    }
    return tree.out.toString();
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      line(indent, "heading " + heading.level(), heading.content());
    } else if (block instanceof Block.Paragraph paragraph) {
      line(indent, "paragraph", paragraph.content());
    } else if (block instanceof Block.Preformatted code) {
      out.append(indent)
          .append("code: ")
          .append(code.text().toString().replace("\n", "⏎"))
          .append('\n');
    } else if (block instanceof Block.Figure figure) {
      var missing = (Picture.Missing) figure.picture();
      out.append(indent).append("figure: ").append(missing.printed()).append('\n');
      out.append(indent).append("  alternative: ").append(figure.alternative()).append('\n');
      line(indent + "  ", "caption", figure.caption());
    } else if (block instanceof Block.ItemList list) {
      out.append(indent)
          .append(list.ordered() ? "list from " + list.start() : "list")
          .append('\n');
      for (var item : list.items()) {
        out.append(indent).append("- item\n");
        item.blocks().forEach(inner -> block(inner, indent + "    "));
      }
    } else if (block instanceof Block.Table table) {
      out.append(indent).append("table\n");
      table.header().forEach(row -> row(row, indent + "  head"));
      table.rows().forEach(row -> row(row, indent + "  row"));
    } else {
      out.append(indent)
          .append(block.getClass().getSimpleName().toLowerCase(Locale.ROOT))
          .append('\n');
      Block.children(block).forEach(inner -> block(inner, indent + "  "));
    }
  }

  private void row(Block.Row row, String label) {
    out.append(label)
        .append(": ")
        .append(row.cells().stream()
            .map(cell -> inlines(cell.content()))
            .collect(Collectors.joining(" | ")))
        .append('\n');
  }

  private void line(String indent, String label, List<Inline> content) {
    out.append(indent).append(label).append(": ").append(inlines(content)).append('\n');
  }

  private String inlines(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private String container(String name, Inline.Container container) {
    return "{" + name + " " + inlines(container.content()) + "}";
  }

  @Override
  public String text(Inline.Text inline) {
    return inline.words().toString();
  }

  @Override
  public String emphasis(Inline.Emphasis inline) {
    return container("em", inline);
  }

  @Override
  public String strong(Inline.Strong inline) {
    return container("strong", inline);
  }

  @Override
  public String link(Inline.Link inline) {
    var kind = inline.target().getClass().getSimpleName().toLowerCase(Locale.ROOT);
    return container(kind + " <" + inline.target().printed() + ">", inline);
  }

  @Override
  public String code(Inline.Code inline) {
    return "{code " + inline.words() + "}";
  }

  @Override
  public String lineBreak(Inline.LineBreak inline) {
    return "⏎";
  }

  @Override
  public String superscript(Inline.Superscript inline) {
    return container("sup", inline);
  }

  @Override
  public String subscript(Inline.Subscript inline) {
    return container("sub", inline);
  }

  @Override
  public String deleted(Inline.Deleted inline) {
    return container("del", inline);
  }

  @Override
  public String inserted(Inline.Inserted inline) {
    return container("ins", inline);
  }

  @Override
  public String ruby(Inline.Ruby inline) {
    return "{ruby " + inline.base() + "|" + inline.annotation() + "}";
  }

  @Override
  public String noteRef(Inline.NoteRef inline) {
    return "{note " + inline.note() + "}";
  }

  @Override
  public String span(Inline.Span inline) {
    return container("span", inline);
  }
}
