package org.offprint.pdf;

import java.util.ArrayList;
import java.util.List;

/** The map from the codes of a font to text (ISO 32000-1, 9.10.3; Adobe Technical Note 5411). */
final class ToUnicode {
  /** A section holds at most so many entries. */
  private static final int SECTION = 100;

  private static final String HEAD =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
          + "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
          + "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
          + "1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n";
  private static final String TAIL =
      "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";

  private final SubsetFont font;
  private final Bytes out = new Bytes(1_024);
  private final List<int[]> ranges = new ArrayList<>();
  private final List<Code> singles = new ArrayList<>();

  ToUnicode(SubsetFont font) {
    this.font = font;
  }

  byte[] bytes() {
    sort();
    out.ascii(HEAD);
    for (int from = 0; from < ranges.size(); from += SECTION) {
      int to = Math.min(ranges.size(), from + SECTION);
      out.integer(to - from).ascii(" beginbfrange\n");
      for (var range : ranges.subList(from, to)) {
        bracketed(range[0]);
        bracketed(range[1]);
        text(font.code(range[0]).text());
      }
      out.ascii("endbfrange\n");
    }
    for (int from = 0; from < singles.size(); from += SECTION) {
      int to = Math.min(singles.size(), from + SECTION);
      out.integer(to - from).ascii(" beginbfchar\n");
      for (var single : singles.subList(from, to)) {
        bracketed(single.value());
        text(single.text());
      }
      out.ascii("endbfchar\n");
    }
    return out.ascii(TAIL).toArray();
  }

  private void sort() {
    for (int i = 0; i < font.limit(); i++) {
      if (font.code(i) == null) {
        continue;
      }
      int end = i;
      while (follows(end)) {
        end++;
      }
      if (end > i) {
        ranges.add(new int[] {i, end});
      } else {
        singles.add(font.code(i));
      }
      i = end;
    }
  }

  /** Whether the next code stands for the next character, with only the last byte of both changing. */
  private boolean follows(int value) {
    if (value + 1 >= font.limit() || (value + 1 & 0xFF) == 0 || font.code(value + 1) == null) {
      return false;
    }
    var text = font.code(value).text();
    var next = font.code(value + 1).text();
    return text.length() == 1
        && next.length() == 1
        && next.charAt(0) == text.charAt(0) + 1
        && (next.charAt(0) & 0xFF) != 0;
  }

  private void bracketed(int code) {
    out.write('<');
    out.hex4(code).write('>');
  }

  private void text(String text) {
    out.write('<');
    for (int i = 0; i < text.length(); i++) {
      out.hex4(text.charAt(i));
    }
    out.ascii(">\n");
  }
}
