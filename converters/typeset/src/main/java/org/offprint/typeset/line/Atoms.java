package org.offprint.typeset.line;

import java.util.ArrayList;
import java.util.List;
import org.offprint.typeset.font.Word;

/** A paragraph as words and spaces. */
final class Atoms {
  private final List<Atom> list = new ArrayList<>();
  private final String text;
  private final char[] chars;
  private final byte[] levels;
  private TextSpan spaced;
  private Word space;
  private byte spaceLevel;

  private Atoms(String text, byte[] levels) {
    this.text = text;
    this.chars = text.toCharArray();
    this.levels = levels;
  }

  static Atoms of(List<TextSpan> spans, boolean rightToLeft) {
    var text = text(spans);
    var atoms = new Atoms(text, BidiLevels.of(text, rightToLeft));
    int start = 0;
    for (var span : spans) {
      atoms.split(span, start);
      start += span.text().length();
    }
    return atoms;
  }

  private static String text(List<TextSpan> spans) {
    if (spans.size() == 1) {
      return spans.get(0).text();
    }
    var text = new StringBuilder();
    for (var span : spans) {
      text.append(span.text());
    }
    return text.toString();
  }

  /** The characters of the paragraph. */
  String text() {
    return text;
  }

  int size() {
    return list.size();
  }

  Atom get(int index) {
    return list.get(index);
  }

  /** Whether the paragraph has letters from right to left, so that atoms must be reordered. */
  boolean isBidirectional() {
    return levels.length > 0;
  }

  private void split(TextSpan span, int offset) {
    int end = offset + span.text().length();
    int i = offset;
    while (i < end) {
      char c = chars[i];
      int next = i + 1;
      if (c == '\u2028') {
        i = next;
      } else if (LineBreaks.isBlank(c)) {
        while (next < end && LineBreaks.isBlank(chars[next]) && chars[next] != '\u2028') {
          next++;
        }
        addBlank(span, i, next);
        i = next;
      } else if (c == '\u00A0') {
        add(span, i, "\u00A0", Atom.Kind.FIXED_SPACE);
        i = next;
      } else {
        while (next < end && continuesWord(i, next)) {
          next++;
        }
        add(span, i, text.substring(i, next), Atom.Kind.WORD);
        i = next;
      }
    }
  }

  private boolean continuesWord(int start, int i) {
    char c = chars[i];
    return !LineBreaks.isBlank(c) && c != '\u00A0' && level(i) == level(start);
  }

  private void addBlank(TextSpan span, int from, int to) {
    if (span.style().wrap() == Wrap.VERBATIM) {
      add(
          span,
          from,
          " ".repeat(to - from),
          to - from > 1 || startsLine() ? Atom.Kind.WORD : Atom.Kind.SPACE);
    } else if (!startsLine() && list.get(list.size() - 1).kind != Atom.Kind.SPACE) {
      addSpace(span, from);
    }
  }

  private void addSpace(TextSpan span, int start) {
    byte level = level(start);
    if (spaced != span || level != spaceLevel) {
      spaced = span;
      spaceLevel = level;
      space = Atom.shape(span.style(), " ", level);
    }
    list.add(new Atom(start, span, space, Atom.Kind.SPACE, level));
  }

  private boolean startsLine() {
    if (list.isEmpty()) {
      return true;
    }
    var last = list.get(list.size() - 1);
    int end = last.start + last.length();
    return end < chars.length && chars[end] == '\u2028';
  }

  private void add(TextSpan span, int start, String word, Atom.Kind kind) {
    byte level = level(start);
    list.add(new Atom(start, span, Atom.shape(span.style(), word, level), kind, level));
  }

  private byte level(int character) {
    return levels.length == 0 ? 0 : levels[character];
  }
}
