package org.offprint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;

/** The page labels of a file (ISO 32000-1, 12.4.2), a range as long as labels count up. */
final class PageLabels {
  private final COSArray ranges = new COSArray();
  private int pages;
  private int expected = -1;

  /** Adds the label of the next page. */
  void add(String label) {
    int number = number(label);
    if (number < 0) {
      range(new Dict().text("P", label));
      expected = -1;
    } else {
      if (number != expected) {
        range(new Dict().name("S", "D").integer("St", number));
      }
      expected = number + 1;
    }
    pages++;
  }

  private void range(Dict dictionary) {
    ranges.add(COSInteger.get(pages));
    ranges.add(dictionary);
  }

  /** The value of a positive decimal number without leading zeros; -1 for any other label. */
  private static int number(String label) {
    if (label.isEmpty() || label.length() > 9 || label.charAt(0) == '0') {
      return -1;
    }
    int number = 0;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }

  Dict dictionary() {
    return new Dict().put("Nums", ranges);
  }
}
