package org.offprint.text.rtf;

import java.util.Locale;

/** What the names of styles and the labels of list items say. */
final class RtfLabels {

  private RtfLabels() {}

  static int headingLevel(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("title")) {
      return 1;
    }
    return lower.length() == 9
            && lower.startsWith("heading ")
            && lower.charAt(8) >= '1'
            && lower.charAt(8) <= '6'
        ? lower.charAt(8) - '0'
        : 0;
  }

  static boolean isBullet(String item) {
    return !item.isEmpty() && item.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The number of an item such as {@code 3.}; -1 for other labels. */
  static int number(String item) {
    var digits =
        item.endsWith(".") || item.endsWith(")") ? item.substring(0, item.length() - 1) : "";
    return !digits.isEmpty()
            && digits.length() < 7
            && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : -1;
  }
}
