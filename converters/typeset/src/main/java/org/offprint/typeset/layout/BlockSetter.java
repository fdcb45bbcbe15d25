package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.convert.Furniture;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.Wrap;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.Leading;
import org.offprint.typeset.page.SideBar;

/** Sets blocks of an article, one after another. */
final class BlockSetter implements Block.Visitor<Void> {
  private static final double INSET = 16;
  private static final double BAR = 2;
  private static final double BAR_INSET = 12;

  private final Scope scope;
  private final PictureBox pictures;
  private final Element.Builder parent;
  private final List<FlowBlock> flow;
  private final Manner manner;
  private boolean fresh = true;
  private boolean afterRelated;

  /**
   * How running text looks in some place.
   *
   * @param voice its look
   * @param style how its lines are made
   * @param leading how its lines stand
   * @param shift what is taken off the level of headings
   * @param tight whether nothing stands apart by a free line: in lists
   */
  record Manner(Voice voice, ParagraphStyle style, Leading leading, int shift, boolean tight) {
    Manner tightened() {
      return new Manner(voice, style, leading, shift, true);
    }
  }

  BlockSetter(
      Scope scope,
      PictureBox pictures,
      Element.Builder parent,
      List<FlowBlock> flow,
      Manner manner) {
    this.scope = scope;
    this.pictures = pictures;
    this.parent = parent;
    this.flow = flow;
    this.manner = manner;
  }

  void set(List<Block> blocks) {
    for (var block : blocks) {
      boolean related = block instanceof Block.Related;
      block.accept(this);
      afterRelated = related;
    }
  }

  /** A setter for blocks inside of another block. */
  private BlockSetter inside(Element.Builder element, List<FlowBlock> into, Manner other) {
    return new BlockSetter(scope, pictures, element, into, other);
  }

  /** Puts a line free before and behind what stands apart. */
  private void apart(FlowBlock block) {
    gap();
    flow.add(block);
    gap();
    fresh = true;
  }

  private void gap() {
    if (!manner.tight()) {
      flow.add(new FlowBlock.Gap(Look.GRID));
    }
  }

  private FlowBlock.Group group(List<FlowBlock> blocks, double inset, double opposite) {
    return new FlowBlock.Group(
        blocks, inset, opposite, scope.look().rightToLeft(), Optional.empty(), false);
  }

  private FlowBlock.Group barred(List<FlowBlock> blocks, boolean together) {
    var bar = Optional.of(new SideBar(BAR, Look.RED));
    return new FlowBlock.Group(blocks, BAR_INSET, 0, scope.look().rightToLeft(), bar, together);
  }

  @Override
  public Void heading(Block.Heading block) {
    gap();
    int level = block.level() - manner.shift();
    var element = Element.of(Role.heading(level)).id(scope.headingId(block));
    var voice = block.level() >= 4 ? manner.voice() : manner.voice().asBold();
    var shown = block.level() >= 3 ? voice.stressed() : voice;
    var words = shown.with(shown.style().withWrap(Wrap.WORDS));
    var text = new TextMaker(scope, element).add(block.content(), words);
    var leading = manner.leading().keptWithNext().keptTogether();
    var set = text.build(parent, scope.look().balanced(), leading);
    scope.addToOutline(set, block.content());
    flow.add(set);
    fresh = true;
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph block) {
    var text = new TextMaker(scope, Role.P).add(block.content(), manner.voice());
    var style = manner.style().withIndent(fresh ? 0 : Look.INDENT);
    flow.add(text.build(parent, style, manner.leading()));
    fresh = false;
    return null;
  }

  @Override
  public Void quote(Block.Quote block) {
    var element = Element.of(Role.BLOCK_QUOTE);
    var blocks = new ArrayList<FlowBlock>();
    inside(element, blocks, manner).set(block.blocks());
    attribution(block.attribution(), element, blocks);
    parent.add(element.build());
    apart(group(blocks, INSET, INSET));
    return null;
  }

  private void attribution(List<Inline> content, Element.Builder element, List<FlowBlock> blocks) {
    if (!content.isEmpty()) {
      var text = new TextMaker(scope, Role.P).add(content, scope.look().quiet(9));
      blocks.add(text.build(element, scope.look().ragged(), Look.lines()));
    }
  }

  @Override
  public Void pullQuote(Block.PullQuote block) {
    var element = Element.of(Role.BLOCK_QUOTE);
    var blocks = new ArrayList<FlowBlock>();
    var voice = scope.look().serif(14).stressed();
    var words = voice.with(voice.style().withWrap(Wrap.WORDS));
    var text = new TextMaker(scope, Role.P).add(block.content(), words);
    var leading = Leading.free(18.5);
    blocks.add(text.build(element, scope.look().ragged(), leading));
    attribution(block.attribution(), element, blocks);
    parent.add(element.build());
    apart(barred(blocks, true));
    return null;
  }

  @Override
  public Void itemList(Block.ItemList block) {
    var list = new ListSetter(scope, block, manner);
    for (var item : block.items()) {
      var body = Element.of(Role.LIST_BODY);
      var blocks = new ArrayList<FlowBlock>();
      inside(body, blocks, manner.tightened()).set(item.blocks());
      list.add(body.build(), blocks);
    }
    parent.add(list.element());
    apart(group(list.items(), 0, 0));
    return null;
  }

  @Override
  public Void figure(Block.Figure block) {
    var blocks = new ArrayList<FlowBlock>();
    new FigureSetter(scope, pictures, parent, blocks).set(block);
    if (!blocks.isEmpty()) {
      apart(group(blocks, 0, 0));
    }
    return null;
  }

  private void label(Furniture.Heading label, Element.Builder element, List<FlowBlock> blocks) {
    var text = new TextMaker(scope, Role.P);
    if (label.printed()) {
      text.add(label.text(), scope.look().label());
    } else {
      text.addLabel(label.text(), scope.look().label());
    }
    blocks.add(text.build(element, scope.look().ragged(), Look.lines().keptWithNext()));
  }

  @Override
  public Void related(Block.Related block) {
    var element = Element.of(Role.ASIDE);
    var blocks = new ArrayList<FlowBlock>();
    label(Furniture.label(block, scope.labels()), element, blocks);
    var text = new TextMaker(scope, Role.P).add(block.content(), scope.look().sans(9));
    blocks.add(text.build(element, scope.look().ragged(), Look.lines()));
    parent.add(element.build());
    if (!afterRelated) {
      gap();
    }
    flow.add(barred(blocks, true));
    flow.add(new FlowBlock.Gap(Look.GRID));
    fresh = true;
    return null;
  }

  @Override
  public Void preformatted(Block.Preformatted block) {
    var blocks = new ArrayList<FlowBlock>();
    new PreformattedSetter(scope, parent, blocks).set(block);
    apart(group(blocks, INSET, 0));
    return null;
  }

  @Override
  public Void verse(Block.Verse block) {
    var element = Element.of(Role.DIVISION);
    var blocks = new ArrayList<FlowBlock>();
    var voice = manner.voice().with(manner.voice().style().withWrap(Wrap.WORDS));
    for (var stanza : block.stanzas()) {
      var text = new TextMaker(scope, Role.P);
      for (var line : stanza.lines()) {
        if (!text.isEmpty()) {
          text.add(List.of(new Inline.LineBreak()), voice);
        }
        text.add(line, voice);
      }
      blocks.add(text.build(element, scope.look().ragged(), manner.leading()));
      blocks.add(new FlowBlock.Gap(Look.GRID));
    }
    parent.add(element.build());
    apart(group(blocks, INSET, 0));
    return null;
  }

  @Override
  public Void table(Block.Table block) {
    var blocks = new ArrayList<FlowBlock>();
    new TableSetter(scope, parent, blocks).set(block);
    apart(group(blocks, 0, 0));
    return null;
  }

  @Override
  public Void rule(Block.Rule block) {
    gap();
    flow.add(new FlowBlock.Rule(0.75, 48, Look.QUIET, false));
    gap();
    fresh = true;
    return null;
  }

  @Override
  public Void aside(Block.Aside block) {
    var element = Element.of(Role.ASIDE);
    var blocks = new ArrayList<FlowBlock>();
    Furniture.label(block, scope.labels()).ifPresent(label -> label(label, element, blocks));
    var look = scope.look();
    var other = new Manner(look.sans(9), look.ragged(), Look.lines(), manner.shift(), false);
    inside(element, blocks, other).set(block.blocks());
    parent.add(element.build());
    apart(barred(blocks, false));
    return null;
  }

  @Override
  public Void footnote(Block.Footnote block) {
    // Notes stand together at the end of the article.
    return null;
  }
}
