package org.offprint.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Rebuilds an article with other texts or targets, in reading order, leaf by leaf. */
final class Rewriting implements Block.Visitor<Block>, Inline.Visitor<Inline> {

  private final UnaryOperator<Words> texts;
  private final UnaryOperator<Target> targets;

  Rewriting(UnaryOperator<Words> texts, UnaryOperator<Target> targets) {
    this.texts = texts;
    this.targets = targets;
  }

  Article article(Article article) {
    return article.toBuilder()
        .headline(run(article.headline()))
        .standfirst(run(article.standfirst()))
        .body(blocks(article.body()))
        .build();
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  private List<Inline> run(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).toList();
  }

  @Override
  public Block heading(Block.Heading block) {
    return new Block.Heading(block.level(), run(block.content()));
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
    var items = new ArrayList<Block.Item>();
    block.items().forEach(item -> items.add(new Block.Item(blocks(item.blocks()))));
    return new Block.ItemList(block.ordered(), block.start(), items);
  }

  @Override
  public Block figure(Block.Figure block) {
    var alternative = texts.apply(block.alternative());
    return new Block.Figure(
        block.picture(), alternative, run(block.caption()), run(block.credit()));
  }

  @Override
  public Block related(Block.Related block) {
    return new Block.Related(block.label(), run(block.content()));
  }

  @Override
  public Block preformatted(Block.Preformatted block) {
    return new Block.Preformatted(texts.apply(block.text()));
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
        .map(row -> new Block.Row(row.cells().stream().map(this::cell).toList()))
        .toList();
  }

  private Block.Cell cell(Block.Cell cell) {
    return new Block.Cell(cell.header(), cell.columns(), cell.rows(), run(cell.content()));
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
    return new Block.Footnote(block.id(), blocks(block.blocks()));
  }

  @Override
  public Inline text(Inline.Text inline) {
    return new Inline.Text(texts.apply(inline.words()));
  }

  @Override
  public Inline emphasis(Inline.Emphasis inline) {
    return new Inline.Emphasis(run(inline.content()));
  }

  @Override
  public Inline strong(Inline.Strong inline) {
    return new Inline.Strong(run(inline.content()));
  }

  @Override
  public Inline link(Inline.Link inline) {
    return new Inline.Link(targets.apply(inline.target()), run(inline.content()));
  }

  @Override
  public Inline code(Inline.Code inline) {
    return new Inline.Code(texts.apply(inline.words()));
  }

  @Override
  public Inline lineBreak(Inline.LineBreak inline) {
    return inline;
  }

  @Override
  public Inline superscript(Inline.Superscript inline) {
    return new Inline.Superscript(run(inline.content()));
  }

  @Override
  public Inline subscript(Inline.Subscript inline) {
    return new Inline.Subscript(run(inline.content()));
  }

  @Override
  public Inline deleted(Inline.Deleted inline) {
    return new Inline.Deleted(run(inline.content()));
  }

  @Override
  public Inline inserted(Inline.Inserted inline) {
    return new Inline.Inserted(run(inline.content()));
  }

  @Override
  public Inline ruby(Inline.Ruby inline) {
    return new Inline.Ruby(texts.apply(inline.base()), inline.annotation());
  }

  @Override
  public Inline noteRef(Inline.NoteRef inline) {
    return inline;
  }

  @Override
  public Inline span(Inline.Span inline) {
    return new Inline.Span(inline.language(), inline.direction(), run(inline.content()));
  }
}
