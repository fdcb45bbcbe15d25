package org.offprint.article;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The rules by which {@link Words} are cleaned, in one pass over the text. */
final class WordsCleaner {

  private static final int LRI = 0x2066;
  private static final int FSI = 0x2068;
  private static final int PDI = 0x2069;
  private static final int LRE = 0x202A;
  private static final int RLE = 0x202B;
  private static final int PDF = 0x202C;
  private static final int LRO = 0x202D;
  private static final int RLO = 0x202E;

  private WordsCleaner() {}

  /** Says whether a text needs no cleaning; cheap, since nearly every text is clean. */
  static boolean isClean(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < 0x20 ? c != '\n' && c != '\t' : c >= 0x7F && isSuspect(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSuspect(char c) {
    return c <= 0x9F
        || Character.isSurrogate(c)
        || c >= 0xFDD0 && isNoncharacterUnit(c)
        || isBidiControl(c);
  }

  private static boolean isNoncharacterUnit(char c) {
    return c <= 0xFDEF || c >= 0xFFFE;
  }

  private static boolean isBidiControl(int c) {
    return c >= LRE && c <= RLO || c >= LRI && c <= PDI;
  }

  static String clean(String text, List<Words.Change> changes) {
    var out = new StringBuilder(text.length());
    Deque<Integer> open = new ArrayDeque<>();
    for (var i = 0; i < text.length(); ) {
      var cp = text.codePointAt(i);
      var width = Character.charCount(cp);
      if (cp == '\r') {
        out.append('\n');
        width = i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
      } else if (cp == '\n') {
        close(open, out, changes, i);
        out.append('\n');
      } else if (!isAllowed(cp)) {
        changes.add(new Words.Change(i, cp, false));
      } else if (isBidiControl(cp)) {
        bidi(cp, i, open, out, changes);
      } else {
        out.appendCodePoint(cp);
      }
      i += width;
    }
    close(open, out, changes, text.length());
    return out.toString();
  }

  /** XML 1.0 clause 2.2 without the C1 controls, which clause 2.2 advises against, and the noncharacters. */
  private static boolean isAllowed(int cp) {
    if (cp < 0x20) {
      return cp == '\t' || cp == '\n';
    }
    if (cp >= 0x7F && cp <= 0x9F) {
      return cp == 0x85;
    }
    return !(cp >= 0xD800 && cp <= 0xDFFF)
        && !(cp >= 0xFDD0 && cp <= 0xFDEF)
        && (cp & 0xFFFE) != 0xFFFE;
  }

  /** UAX #9 clauses 3.1.2 and 3.3.2: each opener has its closer in the same paragraph. */
  private static void bidi(
      int cp, int offset, Deque<Integer> open, StringBuilder out, List<Words.Change> changes) {
    if (cp == PDI || cp == PDF) {
      if (open.isEmpty() || open.peek() != cp) {
        changes.add(new Words.Change(offset, cp, false));
        return;
      }
      open.pop();
    } else if (open.size() >= 125) {
      changes.add(new Words.Change(offset, cp, false));
      return;
    } else {
      open.push(cp >= LRI && cp <= FSI ? PDI : PDF);
    }
    out.appendCodePoint(cp);
  }

  private static void close(
      Deque<Integer> open, StringBuilder out, List<Words.Change> changes, int offset) {
    while (!open.isEmpty()) {
      int closer = open.pop();
      out.appendCodePoint(closer);
      changes.add(new Words.Change(offset, closer, true));
    }
  }
}
