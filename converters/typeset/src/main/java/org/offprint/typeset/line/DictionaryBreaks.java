package org.offprint.typeset.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;

/** Line breaks of scripts without spaces, by ICU. Only text of such scripts loads this class. */
final class DictionaryBreaks {
  private DictionaryBreaks() {}

  static BitSet find(String text, String language) {
    var iterator = BreakIterator.getLineInstance(ULocale.forLanguageTag(language));
    iterator.setText(text);
    var breaks = new BitSet(text.length());
    for (int i = iterator.next(); i != BreakIterator.DONE; i = iterator.next()) {
      if (i < text.length() && !LineBreaks.isBlank(text.charAt(i))) {
        breaks.set(i);
      }
    }
    return breaks;
  }
}
