package org.offprint.json;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;

/** The visible text of blocks, one line for each stretch of it. */
final class PlainText {

  private PlainText() {}

  static String of(List<Block> blocks) {
    return Blocks.all(blocks).stream()
        .flatMap(PlainText::lines)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(Block block) {
    return block instanceof Block.Preformatted pre
        ? Stream.of(pre.text().toString())
        : Blocks.runs(block).stream().map(Inlines::plain);
  }
}
