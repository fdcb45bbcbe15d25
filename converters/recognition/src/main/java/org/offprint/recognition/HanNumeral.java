package org.offprint.recognition;

import java.util.Optional;

/**
 * A number in Chinese characters before the mark of a year, month or day: 二〇一九年, 十二月, 三十一日, 一百零八年, 元年.
 *
 * @param value the number
 * @param digits how many digits it has in figures
 * @param end the index after it
 */
record HanNumeral(int value, int digits, int end) {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String ALL = DIGITS + "零○元十百廿卅";
  private static final int LONGEST = 6;

  static Optional<HanNumeral> at(String text, int from) {
    var end = from;
    while (end < text.length() && end - from < LONGEST && ALL.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == from || end == text.length() || "年月日號号".indexOf(text.charAt(end)) < 0) {
      return Optional.empty();
    }
    var written = text.substring(from, end);
    if (written.equals("元")) {
      return Optional.of(new HanNumeral(1, 1, end));
    }
    if (written.indexOf('元') >= 0) {
      return Optional.empty();
    }
    var placed = written.chars().allMatch(c -> digit((char) c) >= 0);
    var value = placed ? placed(written) : counted(written);
    var digits = placed ? written.length() : String.valueOf(value).length();
    return Optional.of(new HanNumeral(value, digits, end));
  }

  private static int digit(char c) {
    return c == '零' || c == '○' ? 0 : DIGITS.indexOf(c);
  }

  private static int placed(String written) {
    var value = 0;
    for (var i = 0; i < written.length(); i++) {
      value = value * 10 + digit(written.charAt(i));
    }
    return value;
  }

  private static int counted(String written) {
    var value = 0;
    var unit = 0;
    for (var i = 0; i < written.length(); i++) {
      var c = written.charAt(i);
      switch (c) {
        case '百' -> {
          value += Math.max(1, unit) * 100;
          unit = 0;
        }
        case '十' -> {
          value += Math.max(1, unit) * 10;
          unit = 0;
        }
        case '廿' -> value += 20;
        case '卅' -> value += 30;
        default -> unit = digit(c);
      }
    }
    return value + unit;
  }
}
