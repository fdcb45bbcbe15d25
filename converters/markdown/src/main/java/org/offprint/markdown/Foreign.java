package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;

/** Turns blocks of Markdown that anyone wrote into blocks of an article, by what they look like alone. */
final class Foreign {

  private Foreign() {}

  static List<Block> blocks(List<Md> blocks) {
    return blocks.stream().flatMap(block -> block(block).stream()).toList();
  }

  private static List<Block> block(Md block) {
    if (block instanceof Md.Heading heading) {
      return heading.content().isEmpty()
          ? List.of()
          : List.of(new Block.Heading(heading.level(), heading.content()));
    } else if (block instanceof Md.Para para) {
      return paragraphs(para);
    } else if (block instanceof Md.Quote quote) {
      var blocks = blocks(quote.children());
      return blocks.isEmpty() ? List.of() : List.of(new Block.Quote(blocks, List.of()));
    } else if (block instanceof Md.Items items) {
      return list(items);
    } else if (block instanceof Md.Code code) {
      return code.text().isBlank()
          ? List.of()
          : List.of(new Block.Preformatted(Words.of(code.text())));
    } else if (block instanceof Md.Table table) {
      return List.of(Tables.block(table, List.of()));
    } else if (block instanceof Md.Rule) {
      return List.of(new Block.Rule());
    } else if (block instanceof Md.Note note) {
      var blocks = blocks(note.children());
      return blocks.isEmpty() ? List.of() : List.of(new Block.Footnote(note.id(), blocks));
    }
    return List.of();
  }

  private static List<Block> list(Md.Items items) {
    var list = items.items().stream()
        .map(Foreign::blocks)
        .filter(blocks -> !blocks.isEmpty())
        .map(Block.Item::new)
        .toList();
    return list.isEmpty()
        ? List.of()
        : List.of(new Block.ItemList(items.ordered(), items.ordered() ? items.start() : 1, list));
  }

  /** A paragraph and its pictures: those that open it stand before it, the others behind it. */
  static List<Block> paragraphs(Md.Para para) {
    var before = new ArrayList<Block>();
    var behind = new ArrayList<Block>();
    var content = new ArrayList<Inline>();
    for (var line : para.lines()) {
      content.add(new Inline.LineBreak());
      for (var run : line) {
        if (run instanceof Run.Flow flow) {
          content.add(new Inline.Text(Words.of(" ")));
          content.addAll(flow.content());
        } else if (run instanceof Run.Image image) {
          var opens = Inlines.normalise(content).isEmpty();
          (opens ? before : behind).add(figure(image));
        }
      }
    }
    var text = Inlines.normalise(content);
    if (!text.isEmpty()) {
      before.add(new Block.Paragraph(text));
    }
    before.addAll(behind);
    return before;
  }

  private static Block figure(Run.Image image) {
    return new Block.Figure(
        image.picture(), Words.of(image.alternative()), Inlines.text(image.title()), List.of());
  }
}
