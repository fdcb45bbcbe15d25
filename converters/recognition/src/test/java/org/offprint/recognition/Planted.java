package org.offprint.recognition;

import java.util.List;
import org.offprint.article.Anchors;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.convert.LostWords;
import org.offprint.convert.Reading;

/** Losses made on purpose, to see that they are seen. */
final class Planted {

  private Planted() {}

  /** What is lost when a reading had another body. */
  static List<String> lost(Texts.Read read, List<Block> body) {
    var reading = read.reading();
    var article = reading.article().toBuilder().body(body).build();
    var entry = new Entry(
        article, reading.source(), Anchors.inOrder(article), reading.entry().repairs());
    var other = new Reading(entry, reading.resources(), reading.ledger(), reading.findings());
    return LostWords.of(read.draft(), List.of(other));
  }
}
