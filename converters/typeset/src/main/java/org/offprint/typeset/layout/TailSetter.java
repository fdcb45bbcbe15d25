package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;
import org.offprint.typeset.Destination;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.Wrap;
import org.offprint.typeset.page.FlowBlock;

/** Sets the end of an article: its notes, and the source block. */
final class TailSetter {
  private static final double NOTE_INSET = 18;
  private static final double BETWEEN = 6;

  private final Scope scope;
  private final PictureBox pictures;
  private final List<FlowBlock> flow;

  TailSetter(Scope scope, PictureBox pictures, List<FlowBlock> flow) {
    this.scope = scope;
    this.pictures = pictures;
    this.flow = flow;
  }

  /** Sets the notes. */
  void notes(Element.Builder parent, int shift) {
    if (scope.footnotes().isEmpty()) {
      return;
    }
    var section = Element.of(Role.SECTION);
    flow.add(new FlowBlock.Gap(Look.GRID));
    flow.add(new FlowBlock.Rule(0.5, 0, Look.HAIR, true));
    flow.add(new FlowBlock.Gap(4));
    var title = new TextMaker(scope, Role.P)
        .addLabel(scope.labels().get(Label.NOTES), scope.look().label());
    flow.add(title.build(section, scope.look().ragged(), Look.lines().keptWithNext()));
    for (var note : scope.footnotes()) {
      section.add(note(note, shift));
    }
    parent.add(section.build());
  }

  private Element note(Block.Footnote note, int shift) {
    var look = scope.look();
    var voice = look.serif(9);
    var element = Element.of(Role.NOTE).id(Scope.noteId(note.id()));
    var label = new TextMaker(scope, Role.LABEL);
    var number = scope.number(note.id()) + ".";
    if (scope.isCalled(note.id())) {
      var link = Element.of(Role.LINK)
          .alt(scope.labels().get(Label.BACK))
          .destination(new Destination.Inside(Scope.callId(note.id())));
      new InlineSetter(scope, link, voice.with(voice.style().withInk(Look.LINK)), label.spans())
          .add(number);
      label.element().add(link.build());
    } else {
      label.add(number, voice);
    }
    element.add(label.element().build());
    var blocks = new ArrayList<FlowBlock>();
    var manner = new BlockSetter.Manner(voice, look.ragged(), Look.small(), shift, true);
    new BlockSetter(scope, pictures, element, blocks, manner).set(note.blocks());
    var style = look.paragraph(Alignment.END);
    flow.add(new FlowBlock.Item(label.spans(), style, NOTE_INSET, BETWEEN, blocks));
    return element.build();
  }

  /** Sets the source block. */
  void source(Element.Builder parent, Furniture furniture) {
    if (furniture.facts().isEmpty()) {
      return;
    }
    var section = Element.of(Role.SECTION);
    var list = Element.of(Role.LIST);
    var blocks = new ArrayList<FlowBlock>();
    blocks.add(new FlowBlock.Rule(0.75, 0, Look.BLACK, true));
    blocks.add(new FlowBlock.Gap(6));
    for (var fact : furniture.facts()) {
      list.add(fact(fact, blocks));
    }
    section.add(list.build());
    parent.add(section.build());
    flow.add(new FlowBlock.Gap(2 * Look.GRID));
    flow.add(new FlowBlock.Tail());
    flow.add(new FlowBlock.Group(blocks, 0, 0, scope.look().rightToLeft(), Optional.empty(), true));
  }

  private Element fact(Furniture.Fact fact, List<FlowBlock> blocks) {
    var look = scope.look();
    var quiet = look.quiet(8);
    var label = new TextMaker(scope, Role.LABEL);
    var words = quiet.with(quiet.style().withWrap(Wrap.WORDS));
    if (fact.printed()) {
      label.add(fact.label(), words);
    } else {
      label.addLabel(fact.label(), words);
    }
    var body = Element.of(Role.LIST_BODY);
    var text = new TextMaker(scope, Role.P).add(fact.content(), look.sans(8));
    var item = Element.of(Role.LIST_ITEM).add(label.element().build());
    var block = text.build(body, look.ragged(), Look.small());
    blocks.add(new FlowBlock.Item(
        label.spans(), look.ragged(), Look.LABEL_WIDTH, BETWEEN, List.of(block)));
    blocks.add(new FlowBlock.Gap(2));
    return item.add(body.build()).build();
  }
}
