package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.offprint.article.Block;
import org.offprint.article.Inline;

/**
 * Makes blocks again with each inline and each heading changed. Blocks nest no deeper than the limit of the syntax
 * allows.
 */
final class Remake implements Block.Visitor<Block> {

  private final UnaryOperator<Inline> leaf;
  private final Function<Block.Heading, Integer> level;
  private final Function<Block.Footnote, String> note;

  private Remake(
      UnaryOperator<Inline> leaf,
      Function<Block.Heading, Integer> level,
      Function<Block.Footnote, String> note) {
    this.leaf = leaf;
    this.level = level;
    this.note = note;
  }

  /** Changes each inline, the inner ones first. */
  static Remake inlines(UnaryOperator<Inline> change) {
    return new Remake(change, Block.Heading::level, Block.Footnote::id);
  }

  /** Changes each inline, and gives each footnote another id. */
  static Remake inlines(UnaryOperator<Inline> change, Function<Block.Footnote, String> ids) {
    return new Remake(change, Block.Heading::level, ids);
  }

  /** Gives each heading another level. */
  static Remake levels(Function<Block.Heading, Integer> levels) {
    return new Remake(inline -> inline, levels, Block.Footnote::id);
  }

  List<Inline> run(List<Inline> content) {
    var out = new ArrayList<Inline>(content.size());
    for (var inline : content) {
      out.add(leaf.apply(
          inline instanceof Inline.Container container
              ? container.with(run(container.content()))
              : inline));
    }
    return out;
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Block heading(Block.Heading block) {
    return new Block.Heading(level.apply(block), run(block.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph block) {
    return new Block.Paragraph(run(block.content()));
  }

  @Override
  public Block quote(Block.Quote block) {
    return new Block.Quote(blocks(block.blocks()), run(block.attribution()));
  }

  @Override
  public Block pullQuote(Block.PullQuote block) {
    return new Block.PullQuote(run(block.content()), run(block.attribution()));
  }

  @Override
  public Block itemList(Block.ItemList block) {
    return new Block.ItemList(
        block.ordered(),
        block.start(),
        block.items().stream()
            .map(item -> new Block.Item(blocks(item.blocks())))
            .toList());
  }

  @Override
  public Block figure(Block.Figure block) {
    return new Block.Figure(
        block.picture(), block.alternative(), run(block.caption()), run(block.credit()));
  }

  @Override
  public Block related(Block.Related block) {
    return new Block.Related(block.label(), run(block.content()));
  }

  @Override
  public Block preformatted(Block.Preformatted block) {
    return block;
  }

  @Override
  public Block verse(Block.Verse block) {
    return new Block.Verse(block.stanzas().stream()
        .map(stanza -> new Block.Stanza(stanza.lines().stream().map(this::run).toList()))
        .toList());
  }

  @Override
  public Block table(Block.Table block) {
    return new Block.Table(run(block.caption()), rows(block.header()), rows(block.rows()));
  }

  private List<Block.Row> rows(List<Block.Row> rows) {
    return rows.stream()
        .map(row -> new Block.Row(row.cells().stream()
            .map(cell ->
                new Block.Cell(cell.header(), cell.columns(), cell.rows(), run(cell.content())))
            .toList()))
        .toList();
  }

  @Override
  public Block rule(Block.Rule block) {
    return block;
  }

  @Override
  public Block aside(Block.Aside block) {
    return new Block.Aside(block.kind(), blocks(block.blocks()));
  }

  @Override
  public Block footnote(Block.Footnote block) {
    return new Block.Footnote(note.apply(block), blocks(block.blocks()));
  }
}
