package org.offprint.docx;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Furniture;

/** Writes the blocks of a body; footnotes are left out, since they stand in a part of their own. */
final class BlockView implements Block.Visitor<Void> {

  private final Setting setting;
  private final Story story;
  private final InlineView inlines;
  private Surroundings around;
  private int place;

  BlockView(Setting setting, Story story, InlineView inlines, Surroundings around) {
    this.setting = setting;
    this.story = story;
    this.inlines = inlines;
    this.around = around;
  }

  /** Writes blocks that stand one after the other from a place on. */
  void blocks(List<Block> blocks, int first) {
    int at = first;
    for (var block : blocks) {
      setting.document().limits().goOn();
      place = at;
      if (!(block instanceof Block.Footnote)) {
        story.anchor(setting.places().names(at));
      }
      block.accept(this);
      at += setting.places().size(at);
    }
  }

  private void within(Surroundings inside, List<Block> blocks, int first) {
    var before = around;
    around = inside;
    blocks(blocks, first);
    around = before;
  }

  private ParagraphFormat format(Style style, Direction direction) {
    var format = ParagraphFormat.of(style, direction == Direction.RTL);
    return around.indent(style).map(format::indented).orElse(format);
  }

  private void paragraph(Style style, List<Inline> content) {
    paragraph(style, content, false);
  }

  private void paragraph(Style style, List<Inline> content, boolean keepNext) {
    if (!content.isEmpty()) {
      var direction = setting.directionOf(content);
      var format = format(style, direction);
      story.open(keepNext ? format.keptWithNext() : format);
      inlines.run(content, direction);
      story.close();
    }
  }

  private void label(Style style, Furniture.Heading heading) {
    var text = Inlines.text(heading.text());
    var direction = setting.directionOf(text);
    story.open(format(style, direction).keptWithNext());
    if (heading.printed()) {
      inlines.run(text, direction);
    } else {
      inlines.ours(heading.text(), direction);
    }
    story.close();
  }

  @Override
  public Void heading(Block.Heading block) {
    paragraph(Style.heading(block.level()), block.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    paragraph(around.text(), block.content());
    return null;
  }

  @Override
  public Void quote(Block.Quote block) {
    within(around.inside(Style.QUOTE), block.blocks(), place + 1);
    paragraph(Style.ATTRIBUTION, block.attribution());
    return null;
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    paragraph(Style.PULL_QUOTE, block.content(), !block.attribution().isEmpty());
    paragraph(Style.PULL_QUOTE_ATTRIBUTION, block.attribution());
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    int at = place + 1;
    flush();
    int level = Math.min(around.depth(), ListNumbers.LEVELS - 1);
    var lists = setting.document().lists();
    boolean counted = block.start() + block.items().size() - 1 <= ListNumbers.HIGHEST;
    int list =
        block.ordered() ? counted ? lists.ordered(level, block.start()) : 0 : lists.bullets();
    for (int i = 0; i < block.items().size(); i++) {
      if (list > 0) {
        story.number(new ParagraphFormat.Number(list, level));
      } else {
        story.literal(block.start() + i + ".");
      }
      var blocks = block.items().get(i).blocks();
      item(
          list > 0 ? around.item(block.ordered()) : around.listed().text(),
          level,
          list == 0,
          blocks,
          at);
      for (int child = 0; child < blocks.size(); child++) {
        at += setting.places().size(at);
      }
    }
    return null;
  }

  /** What waits for text and gets none, such as the number of an item that is a list itself, stands alone. */
  private void flush() {
    if (story.awaitsText()) {
      story.open(format(around.text(), setting.direction()));
      story.close();
    }
  }

  private void item(Style style, int level, boolean literal, List<Block> blocks, int first) {
    var before = around;
    around = around.listed();
    int rest = first;
    var following = blocks;
    if (blocks.get(0) instanceof Block.Paragraph opening) {
      setting.document().limits().goOn();
      story.anchor(setting.places().names(first));
      var direction = setting.directionOf(opening.content());
      var format = ParagraphFormat.of(style, direction == Direction.RTL);
      var indent = literal ? around.hanging() : around.markedIndent(level);
      story.open(indent.map(format::indented).orElse(format));
      inlines.run(opening.content(), direction);
      story.close();
      rest += setting.places().size(first);
      following = blocks.subList(1, blocks.size());
    }
    blocks(following, rest);
    flush();
    around = before;
  }

  @Override
  public Void figure(Block.Figure block) {
    new FigureView(setting, story, inlines, this::format, width()).write(block);
    return null;
  }

  private int width() {
    return setting.document().page().textWidth() - around.left() - around.right();
  }

  @Override
  public Void related(Block.Related block) {
    label(Style.RELATED_LABEL, Furniture.label(block, setting.labels()));
    paragraph(Style.RELATED, block.content());
    return null;
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    var direction = Directions.of(block.text()).orElse(Direction.LTR);
    story.open(format(Style.PREFORMATTED, direction));
    inlines.lines(block.text().toString(), direction);
    story.close();
    return null;
  }

  @Override
  public Void verse(Block.Verse block) {
    for (var stanza : block.stanzas()) {
      var direction = setting.directionOf(stanza.lines().get(0));
      story.open(format(Style.VERSE, direction));
      for (int i = 0; i < stanza.lines().size(); i++) {
        if (i > 0) {
          inlines.lineBreak(new Inline.LineBreak());
        }
        inlines.run(stanza.lines().get(i), direction);
      }
      story.close();
    }
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    flush();
    new TableView(setting, story, inlines, this::format, width(), around.left()).write(block);
    return null;
  }

  @Override
  public Void rule(Block.Rule block) {
    story.open(format(Style.RULE, setting.direction()));
    story.close();
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    int inside = place + 1;
    Furniture.label(block, setting.labels()).ifPresent(label -> label(Style.ASIDE_LABEL, label));
    var style = switch (block.kind()) {
      case CORRECTION -> Style.CORRECTION;
      case EDITORS_NOTE -> Style.EDITORS_NOTE;
      case OTHER -> Style.ASIDE;
    };
    within(around.inside(style), block.blocks(), inside);
    return null;
  }

  @Override
  public Void footnote(Block.Footnote block) {
    return null;
  }
}
