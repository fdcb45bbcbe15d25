package org.offprint.typeset.line;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.offprint.typeset.font.Word;

/** The hyphenated words of one language, each found once and kept, up to a bound. */
final class HyphenatedWords {
  private static final int KEPT = 4_000;
  private static final int LONGEST_KEPT = 40;

  private final Hyphenator hyphenator;

  /** Words are the same only if they are one object; those that come again are. */
  private final ConcurrentMap<Word, HyphenatedWord> known = new ConcurrentHashMap<>();

  HyphenatedWords(Hyphenator hyphenator) {
    this.hyphenator = hyphenator;
  }

  Hyphenator hyphenator() {
    return hyphenator;
  }

  HyphenatedWord of(Atom atom) {
    var word = atom.word;
    if (word.text().length() > LONGEST_KEPT) {
      return HyphenatedWord.of(word, atom.span.style(), atom.level, hyphenator);
    }
    var hyphenated = known.get(word);
    if (hyphenated == null) {
      hyphenated = HyphenatedWord.of(word, atom.span.style(), atom.level, hyphenator);
      if (known.size() >= KEPT) {
        known.clear();
      }
      known.put(word, hyphenated);
    }
    return hyphenated;
  }
}
