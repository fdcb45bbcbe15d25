package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import org.offprint.convert.Tokens;

/** Takes soft hyphens (U+00AD) out of words. */
final class SoftHyphens implements TextRepair {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final List<Spot> spots = new ArrayList<>();

  @Override
  public String name() {
    return RepairNames.SOFT_HYPHENS;
  }

  @Override
  public String apply(String text) {
    if (text.indexOf(SOFT_HYPHEN) < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); ) {
      var end = i;
      while (end < text.length() && isWordPart(text, end)) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end == i) {
        out.append(text.charAt(i++));
        continue;
      }
      var word = text.substring(i, end);
      var clean = word.replace(String.valueOf(SOFT_HYPHEN), "");
      if (clean.length() < word.length() && !clean.isEmpty()) {
        spots.add(new Spot(word, clean));
      }
      out.append(clean.isEmpty() ? word : clean);
      i = end;
    }
    return out.toString();
  }

  private static boolean isWordPart(String text, int at) {
    return text.charAt(at) == SOFT_HYPHEN || Tokens.isWordPart(text.codePointAt(at));
  }

  @Override
  public List<Spot> changes() {
    return spots;
  }
}
