package org.offprint.markdown;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/** A change of the running text, the heading levels or the names of footnotes in blocks, containers included. */
class Rewriting {

  /** The new running text. */
  List<Inline> inlines(List<Inline> content) {
    return content;
  }

  /** The new name of a footnote. */
  String note(String id) {
    return id;
  }

  /** The new level of a heading; headings are asked about in reading order. */
  int level(int level) {
    return level;
  }

  final List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block block(Block block) {
    if (block instanceof Block.Footnote footnote) {
      return new Block.Footnote(note(footnote.id()), blocks(footnote.blocks()));
    } else if (block instanceof Block.Quote quote) {
      return new Block.Quote(blocks(quote.blocks()), inlines(quote.attribution()));
    } else if (block instanceof Block.Aside aside) {
      return new Block.Aside(aside.kind(), blocks(aside.blocks()));
    } else if (block instanceof Block.ItemList list) {
      var items = list.items().stream()
          .map(item -> new Block.Item(blocks(item.blocks())))
          .toList();
      return new Block.ItemList(list.ordered(), list.start(), items);
    }
    return text(block);
  }

  private Block text(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(inlines(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      return new Block.Heading(level(heading.level()), inlines(heading.content()));
    } else if (block instanceof Block.PullQuote quote) {
      return new Block.PullQuote(inlines(quote.content()), inlines(quote.attribution()));
    } else if (block instanceof Block.Figure figure) {
      return new Block.Figure(
          figure.picture(),
          figure.alternative(),
          inlines(figure.caption()),
          inlines(figure.credit()));
    } else if (block instanceof Block.Related related) {
      return new Block.Related(related.label(), inlines(related.content()));
    } else if (block instanceof Block.Verse verse) {
      return new Block.Verse(verse.stanzas().stream()
          .map(stanza ->
              new Block.Stanza(stanza.lines().stream().map(this::inlines).toList()))
          .toList());
    } else if (block instanceof Block.Table table) {
      return new Block.Table(inlines(table.caption()), rows(table.header()), rows(table.rows()));
    }
    return block;
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(row.cells().stream()
            .map(cell ->
                new Block.Cell(cell.header(), cell.columns(), cell.rows(), inlines(cell.content())))
            .toList()))
        .toList();
  }
}
