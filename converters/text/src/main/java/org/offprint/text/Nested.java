package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;

/** The blocks inside a quote or an item: neighbouring parts of one list, parted by blank lines, are one list. */
final class Nested {

  private Nested() {}

  static List<Block> blocks(List<Parsed> parsed) {
    var blocks = new ArrayList<Block>();
    var items = new ArrayList<Block.Item>();
    Block.ItemList list = null;
    for (var one : parsed) {
      if (list != null && one.block() instanceof Block.ItemList more && goesOn(list, items, more)) {
        items.addAll(more.items());
        continue;
      }
      add(list, items, blocks);
      list = one.block() instanceof Block.ItemList first ? first : null;
      if (list == null) {
        blocks.add(one.block());
      } else {
        items.addAll(list.items());
      }
    }
    add(list, items, blocks);
    return blocks;
  }

  private static boolean goesOn(Block.ItemList list, List<Block.Item> items, Block.ItemList more) {
    return list.ordered() == more.ordered()
        && (!list.ordered() || more.start() == list.start() + items.size());
  }

  private static void add(Block.ItemList list, List<Block.Item> items, List<Block> blocks) {
    if (list != null) {
      blocks.add(new Block.ItemList(list.ordered(), list.start(), items));
      items.clear();
    }
  }
}
