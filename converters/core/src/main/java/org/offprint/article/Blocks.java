package org.offprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Blocks as a whole: all of them with those inside, and the running text of each. */
public final class Blocks {

  private Blocks() {}

  /**
   * The blocks and all blocks in them, each before its children, in reading order.
   *
   * @param blocks some blocks
   * @return every block
   */
  public static List<Block> all(List<Block> blocks) {
    var all = new ArrayList<Block>();
    collect(blocks, all);
    return List.copyOf(all);
  }

  private static void collect(List<Block> blocks, List<Block> into) {
    for (var block : blocks) {
      into.add(block);
      collect(Block.children(block), into);
    }
  }

  /**
   * The blocks of one kind.
   *
   * @param kind the kind
   * @param blocks some blocks
   * @param <T> the kind
   * @return those of that kind, in order
   */
  public static <T extends Block> List<T> of(Class<T> kind, List<Block> blocks) {
    return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /**
   * The running text that stands directly in a block, children left out.
   *
   * @param block a block
   * @return its stretches of running text in reading order, empty ones left out
   */
  public static List<List<Inline>> runs(Block block) {
    return direct(block).filter(run -> !run.isEmpty()).toList();
  }

  private static Stream<List<Inline>> direct(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return Stream.of(paragraph.content());
    } else if (block instanceof Block.Heading heading) {
      return Stream.of(heading.content());
    } else if (block instanceof Block.Quote quote) {
      return Stream.of(quote.attribution());
    } else if (block instanceof Block.PullQuote quote) {
      return Stream.of(quote.content(), quote.attribution());
    } else if (block instanceof Block.Figure figure) {
      return Stream.of(figure.caption(), figure.credit());
    } else if (block instanceof Block.Related related) {
      return Stream.of(Inlines.text(related.label()), related.content());
    } else if (block instanceof Block.Verse verse) {
      return verse.stanzas().stream().flatMap(stanza -> stanza.lines().stream());
    } else if (block instanceof Block.Table table) {
      return Stream.concat(
          Stream.of(table.caption()),
          Stream.concat(table.header().stream(), table.rows().stream())
              .flatMap(row -> row.cells().stream())
              .map(Block.Cell::content));
    } else if (block instanceof Block.Preformatted pre) {
      return Stream.of(List.of(new Inline.Text(pre.text())));
    }
    return Stream.of();
  }
}
