package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Labels;

/** Turns blocks of an article into blocks of Markdown that {@link Unshaper} turns back. */
final class Shaper implements Block.Visitor<List<Md>> {

  private final FigureShape figures;
  private final RelatedShape relateds;
  private final AsideShape asides;
  private final Unshaper unshaper;
  private final Places places;

  Shaper(Labels labels, Places places) {
    this.places = places;
    figures = new FigureShape(labels);
    relateds = new RelatedShape(labels);
    asides = new AsideShape(labels);
    unshaper = new Unshaper(labels);
  }

  List<Md> blocks(List<Block> blocks) {
    return blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
  }

  @Override
  public List<Md> heading(Block.Heading block) {
    return anchored(block, List.of(new Md.Heading(block.level(), block.content())));
  }

  @Override
  public List<Md> paragraph(Block.Paragraph block) {
    var para = Md.Para.of(block.content());
    return unshaper.paragraph(para).equals(block)
        ? List.of(para)
        : List.of(Marker.PARAGRAPH.block(), para);
  }

  @Override
  public List<Md> quote(Block.Quote block) {
    var children = new ArrayList<>(blocks(block.blocks()));
    if (!block.attribution().isEmpty()) {
      children.add(QuoteShape.attribution(block.attribution()));
    } else if (Unshaper.hasAttribution(children)) {
      return List.of(Marker.QUOTE_WITHOUT_ATTRIBUTION.block(), new Md.Quote(children));
    }
    return List.of(new Md.Quote(children));
  }

  @Override
  public List<Md> pullQuote(Block.PullQuote block) {
    var children = new ArrayList<Md>();
    children.add(Md.Para.of(block.content()));
    if (!block.attribution().isEmpty()) {
      children.add(QuoteShape.attribution(block.attribution()));
    }
    return List.of(Marker.PULL_QUOTE.block(), new Md.Quote(children));
  }

  @Override
  public List<Md> itemList(Block.ItemList block) {
    return List.of(new Md.Items(
        block.ordered(),
        block.start(),
        block.items().stream().map(item -> blocks(item.blocks())).toList()));
  }

  @Override
  public List<Md> figure(Block.Figure block) {
    return figures.write(block);
  }

  @Override
  public List<Md> related(Block.Related block) {
    return relateds.write(block);
  }

  @Override
  public List<Md> preformatted(Block.Preformatted block) {
    return List.of(new Md.Code(block.text().toString()));
  }

  @Override
  public List<Md> verse(Block.Verse block) {
    var blocks = new ArrayList<Md>();
    for (var stanza : block.stanzas()) {
      blocks.add((blocks.isEmpty() ? Marker.VERSE : Marker.STANZA).block());
      var lines = new ArrayList<Inline>();
      for (var line : stanza.lines()) {
        lines.addAll(line);
        lines.add(new Inline.LineBreak());
      }
      blocks.add(Md.Para.of(lines));
    }
    return blocks;
  }

  @Override
  public List<Md> table(Block.Table block) {
    var blocks = new ArrayList<Md>();
    if (!block.caption().isEmpty()) {
      blocks.add(Marker.TABLE_CAPTION.block());
      blocks.add(Md.Para.of(block.caption()));
    }
    var header = block.header().isEmpty()
        ? java.util.Collections.nCopies(block.columns(), Inlines.text(""))
        : cells(block.header().get(0));
    blocks.add(new Md.Table(header, block.rows().stream().map(Shaper::cells).toList()));
    return blocks;
  }

  private static List<List<Inline>> cells(Block.Row row) {
    return row.cells().stream().map(Block.Cell::content).toList();
  }

  @Override
  public List<Md> rule(Block.Rule block) {
    return List.of(new Md.Rule());
  }

  @Override
  public List<Md> aside(Block.Aside block) {
    return asides.write(block, blocks(block.blocks()), unshaper);
  }

  @Override
  public List<Md> footnote(Block.Footnote block) {
    return List.of(new Md.Note(block.id(), anchored(block, blocks(block.blocks()))));
  }

  private List<Md> anchored(Block block, List<Md> blocks) {
    var all = new ArrayList<Md>();
    places.anchor(block).ifPresent(all::add);
    all.addAll(blocks);
    return all;
  }
}
