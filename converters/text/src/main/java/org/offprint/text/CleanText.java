package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/**
 * A text with line feeds as its only line ends and without the characters that no format can carry, so that nothing
 * after it meets them.
 *
 * @param text the text; a form feed is kept where it begins or ends a line, and is a blank anywhere else
 * @param findings which characters were removed, by line
 */
record CleanText(String text, List<Finding> findings) {

  /** After so many lines the rest is counted in one finding. */
  private static final int LINES_TOLD = 20;

  static CleanText of(String text) {
    for (var i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return new Cleaner(text).clean(i);
      }
    }
    return new CleanText(text, List.of());
  }

  private static boolean isPlain(char c) {
    if (c < 0x20) {
      return c == '\n' || c == '\t';
    }
    return c < 0x7F
        || c > 0x9F && c < 0x202A
        || c > 0x202E && c < 0x2066
        || c > 0x2069 && c < 0xD800
        || c > 0xDFFF && c < 0xFDD0
        || c > 0xFDEF && c < 0xFFFE;
  }

  /** One pass over a text that needs cleaning. */
  private static final class Cleaner {
    private final String text;
    private final StringBuilder out;
    private final List<Finding> findings = new ArrayList<>();
    private final TreeSet<Integer> removed = new TreeSet<>();
    private int line = 1;
    private int lineStart;
    private int inLine;
    private boolean bidi;
    private int linesMore;
    private int charactersMore;

    Cleaner(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    CleanText clean(int plain) {
      out.append(text, 0, plain);
      for (var i = 0; i < plain; i++) {
        if (text.charAt(i) == '\n') {
          line++;
          lineStart = i + 1;
        }
      }
      for (var i = plain; i < text.length(); ) {
        i += take(i);
      }
      endLine();
      if (linesMore > 0) {
        findings.add(Finding.of(
            Codes.REMOVED_CHARACTERS,
            String.format(
                Locale.ROOT,
                "%d more control characters were removed on %d more lines.",
                charactersMore,
                linesMore)));
      }
      return new CleanText(out.toString(), findings);
    }

    /** Takes one character, or the two of a line end; says how many units it was. */
    private int take(int i) {
      var c = text.charAt(i);
      if (c == '\n' || c == '\u0085' || c == '\r') {
        endLine();
        out.append('\n');
        line++;
        lineStart = out.length();
        return c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 2 : 1;
      }
      if (isPlain(c)) {
        out.append(c);
        return 1;
      }
      var cp = text.codePointAt(i);
      if (cp == '\f' || cp == '\u000B') {
        space(i, cp);
      } else if (isForbidden(cp)) {
        remove(cp);
      } else {
        bidi |= cp >= 0x202A && cp <= 0x202E || cp >= 0x2066 && cp <= 0x2069;
        out.appendCodePoint(cp);
      }
      return Character.charCount(cp);
    }

    private void space(int i, int cp) {
      var edge = out.length() == lineStart
          || i + 1 == text.length()
          || "\n\r\u0085".indexOf(text.charAt(i + 1)) >= 0;
      if (cp == '\f' && edge) {
        out.append('\f');
      } else {
        out.append(' ');
        remove(cp);
      }
    }

    private void remove(int cp) {
      removed.add(cp);
      inLine++;
    }

    /** Bidirectional controls are balanced where words are made, which is told here. */
    private void endLine() {
      if (bidi) {
        for (var change : Words.clean(out.substring(lineStart)).changes()) {
          remove(change.codePoint());
        }
        bidi = false;
      }
      if (inLine > 0 && findings.size() < LINES_TOLD) {
        findings.add(Finding.at(Codes.REMOVED_CHARACTERS, line, message()));
      } else if (inLine > 0) {
        linesMore++;
        charactersMore += inLine;
      }
      removed.clear();
      inLine = 0;
    }

    private String message() {
      var names = new StringBuilder();
      for (var cp : removed) {
        if (names.length() > 60) {
          names.append(", …");
          break;
        }
        names
            .append(names.length() == 0 ? "" : ", ")
            .append(String.format(Locale.ROOT, "U+%04X", cp));
      }
      return String.format(
          Locale.ROOT,
          inLine == 1
              ? "%d control character was removed: %s."
              : "%d control characters were removed: %s.",
          inLine,
          names);
    }

    private static boolean isForbidden(int cp) {
      return cp < 0x20
          || cp >= 0x7F && cp <= 0x9F
          || cp >= 0xD800 && cp <= 0xDFFF
          || cp >= 0xFDD0 && cp <= 0xFDEF
          || (cp & 0xFFFE) == 0xFFFE;
    }
  }
}
