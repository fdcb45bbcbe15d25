package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.typeset.Element;
import org.offprint.typeset.Numbering;
import org.offprint.typeset.Role;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.page.FlowBlock;

/** Sets a list: a hanging bullet or number beside each item. */
final class ListSetter {
  private static final double BETWEEN = 6;

  private final Scope scope;
  private final Block.ItemList list;
  private final BlockSetter.Manner manner;
  private final Element.Builder element;
  private final List<FlowBlock> items = new ArrayList<>();
  private final double inset;
  private int number;

  ListSetter(Scope scope, Block.ItemList list, BlockSetter.Manner manner) {
    this.scope = scope;
    this.list = list;
    this.manner = manner;
    this.number = list.start();
    element = Element.of(Role.LIST).numbering(list.ordered() ? Numbering.DECIMAL : Numbering.DISC);
    long last = (long) list.start() + list.items().size() - 1;
    double digits = String.valueOf(last).length() + 0.6;
    double size = manner.voice().style().size();
    inset = list.ordered() ? Math.max(18, digits * size / 2 + BETWEEN) : 18;
  }

  /** Adds an item. */
  void add(Element body, List<FlowBlock> blocks) {
    var label = new TextMaker(scope, Role.LABEL);
    label.add(list.ordered() ? number++ + "." : "\u2022", manner.voice());
    var item = Element.of(Role.LIST_ITEM).add(label.element().build()).add(body);
    element.add(item.build());
    var style = scope.look().paragraph(Alignment.END);
    items.add(new FlowBlock.Item(label.spans(), style, inset, BETWEEN, blocks));
  }

  List<FlowBlock> items() {
    return items;
  }

  Element element() {
    return element.build();
  }
}
