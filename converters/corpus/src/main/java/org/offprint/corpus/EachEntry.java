package org.offprint.corpus;

import java.io.IOException;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;

/** Goes through the articles of an edition, each opened once and let go. */
@FunctionalInterface
interface EachEntry {

  /** Takes an article with its number from 0. */
  void take(Entry entry, int number) throws IOException;

  /** Gives all articles of an edition to a taker, in their order. */
  static void of(Edition edition, Limits limits, EachEntry taker) throws IOException {
    limits.goOn();
    if (edition instanceof Edition.Single single) {
      taker.take(single.entry(), 0);
      return;
    }
    var anthology = (Edition.Anthology) edition;
    for (var i = 0; i < anthology.size(); i++) {
      limits.goOn();
      taker.take(anthology.entries().open(i), i);
    }
  }
}
