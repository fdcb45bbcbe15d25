package org.offprint.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;

/** Brings the blocks of an article to what Markdown can say, and notes what that cost. */
final class Carried implements Block.Visitor<List<Block>> {

  private final Set<Loss> losses = EnumSet.noneOf(Loss.class);
  private final CarriedInlines inlines = new CarriedInlines(losses);
  private final List<Block> after = new ArrayList<>();
  private int depth;

  Set<Loss> losses() {
    return losses;
  }

  List<Inline> inlines(List<Inline> content) {
    return inlines.of(content);
  }

  /** The blocks of a body; a footnote inside another block is moved behind it, where all parsers find it. */
  List<Block> blocks(List<Block> body) {
    var out = new ArrayList<Block>();
    for (var block : body) {
      out.addAll(block.accept(this));
      out.addAll(after);
      after.clear();
    }
    return out;
  }

  private List<Block> inner(List<Block> blocks) {
    depth++;
    var out = blocks.stream().flatMap(block -> block.accept(this).stream()).toList();
    depth--;
    return out;
  }

  @Override
  public List<Block> heading(Block.Heading block) {
    return List.of(new Block.Heading(block.level(), inlines.of(block.content())));
  }

  @Override
  public List<Block> paragraph(Block.Paragraph block) {
    return List.of(new Block.Paragraph(inlines.of(block.content())));
  }

  @Override
  public List<Block> quote(Block.Quote block) {
    var blocks = inner(block.blocks());
    var attribution = inlines.of(block.attribution());
    if (blocks.isEmpty()) {
      return attribution.isEmpty()
          ? List.of()
          : List.of(new Block.Quote(List.of(new Block.Paragraph(attribution)), List.of()));
    }
    return List.of(new Block.Quote(blocks, attribution));
  }

  @Override
  public List<Block> pullQuote(Block.PullQuote block) {
    return List.of(
        new Block.PullQuote(inlines.of(block.content()), inlines.of(block.attribution())));
  }

  @Override
  public List<Block> itemList(Block.ItemList block) {
    var items = new ArrayList<Block.Item>();
    for (var item : block.items()) {
      var blocks = inner(item.blocks());
      if (!blocks.isEmpty()) {
        items.add(new Block.Item(blocks));
      }
    }
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.ItemList(block.ordered(), block.start(), items));
  }

  @Override
  public List<Block> figure(Block.Figure block) {
    return List.of(new Block.Figure(
        picture(block.picture()),
        Words.of(Inlines.plain(Inlines.text(block.alternative()))),
        inlines.of(block.caption()),
        inlines.of(block.credit())));
  }

  private Picture picture(Picture picture) {
    if (!(picture instanceof Picture.Missing missing)
        || missing.printed().length() <= Addresses.MAX_TITLE
        || Addresses.isFileName(missing.printed())) {
      return picture;
    }
    losses.add(Loss.PICTURE_ADDRESS);
    return new Picture.Missing(Words.NONE);
  }

  @Override
  public List<Block> related(Block.Related block) {
    var label = Words.of(Inlines.plain(Inlines.text(block.label())));
    return List.of(new Block.Related(
        label.toString().chars().allMatch(c -> ":： ".indexOf(c) >= 0) ? Words.NONE : label,
        inlines.of(block.content())));
  }

  @Override
  public List<Block> preformatted(Block.Preformatted block) {
    return List.of(block);
  }

  @Override
  public List<Block> verse(Block.Verse block) {
    var stanzas = new ArrayList<Block.Stanza>();
    for (var stanza : block.stanzas()) {
      var lines = new ArrayList<List<Inline>>();
      for (var line : stanza.lines()) {
        var parts = Md.Para.of(inlines.of(line));
        for (var i = 0; i < parts.lines().size(); i++) {
          lines.add(parts.content(i, i + 1));
        }
      }
      lines.removeIf(List::isEmpty);
      stanzas.add(new Block.Stanza(lines));
    }
    return List.of(new Block.Verse(stanzas));
  }

  @Override
  public List<Block> table(Block.Table block) {
    return List.of(new CarriedTable(inlines, losses).of(block));
  }

  @Override
  public List<Block> rule(Block.Rule block) {
    return List.of(block);
  }

  @Override
  public List<Block> aside(Block.Aside block) {
    var blocks = inner(block.blocks());
    return blocks.isEmpty() ? List.of() : List.of(new Block.Aside(block.kind(), blocks));
  }

  @Override
  public List<Block> footnote(Block.Footnote block) {
    var blocks = inner(block.blocks());
    var note =
        new Block.Footnote(block.id(), blocks.isEmpty() ? List.of(new Block.Rule()) : blocks);
    if (depth == 0) {
      return List.of(note);
    }
    losses.add(Loss.INNER_FOOTNOTE);
    after.add(note);
    return List.of();
  }
}
