package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes off the second of two layers of backslash escapes: {@code \\$} in the archive, which one unescaping left as
 * {@code \$}. Only before characters that exporters escape, so that paths and formulas stay.
 */
final class DoubledEscapes implements TextRepair {

  private static final String ESCAPED = "$*_[]#~`>|{}!+-&<\"'=";

  private final List<Spot> spots = new ArrayList<>();

  @Override
  public String name() {
    return RepairNames.DOUBLED_ESCAPES;
  }

  @Override
  public String apply(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    var out = new StringBuilder(text.length());
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      var doubled = c == '\\'
          && i + 1 < text.length()
          && ESCAPED.indexOf(text.charAt(i + 1)) >= 0
          && (i == 0 || text.charAt(i - 1) != '\\' && text.charAt(i - 1) != ':');
      if (doubled) {
        spots.add(new Spot(text.substring(i, i + 2), text.substring(i + 1, i + 2)));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  @Override
  public List<Spot> changes() {
    return spots;
  }
}
