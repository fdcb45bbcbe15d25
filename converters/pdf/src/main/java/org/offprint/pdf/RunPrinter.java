package org.offprint.pdf;

import org.offprint.typeset.GlyphRun;
import org.offprint.typeset.Mark;

/**
 * Shows a run of glyphs: one TJ array (ISO 32000-1, 9.4.3) where neither clusters nor heights break it up. Glyphs stand
 * from left to right in every script, since the programs that read text take it for granted and turn it themselves; for those that read the tags it is said.
 */
final class RunPrinter {
  /** The pen may be off by less than this, in thousandths of an em: no eye sees it, and most numbers go. */
  private static final double TOLERANCE = 2;

  /** Stands for no text of its own: the further glyphs of a cluster. */
  private static final String WORD_JOINER = "\u2060";

  private final PageContent page;
  private final Bytes out;
  private final FontSet.Codes codes;
  private final Mark.Glyphs mark;
  private final GlyphRun run;
  private final double thousandths;
  private double pen;
  private double drawn;
  private boolean inArray;
  private boolean inString;
  private SubsetFont shownIn;
  private double raised;

  RunPrinter(PageContent page, FontSet fonts, Mark.Glyphs mark) {
    this.page = page;
    out = page.bytes();
    codes = fonts.codes(mark.face());
    this.mark = mark;
    run = mark.run();
    thousandths = 1000.0 / mark.face().unitsPerEm();
  }

  void print() {
    page.ink(mark.ink());
    page.moveTo(mark.x(), mark.baseline());
    boolean reversed = (run.level() & 1) == 1 && run.size() > 1;
    if (reversed) {
      page.beginReversed();
    }
    showClusters();
    if (reversed) {
      page.endGlyphs();
    }
    page.rise(0);
  }

  private void showClusters() {
    for (int i = 0; i < run.size(); ) {
      int end = clusterEnd(i);
      var text = clusterText(i, end);
      if ((end - i > 1 || isPrivate(text)) && Clip.isWhole(text)) {
        closeArray();
        page.beginActualText(text);
        showAll(i, end);
        closeArray();
        page.endGlyphs();
      } else {
        showAll(i, end);
      }
      i = end;
    }
    closeArray();
  }

  /** A cluster is a glyph with text and the glyphs without that follow it in reading order. */
  private int clusterEnd(int start) {
    int end = start;
    if ((run.level() & 1) == 0) {
      end++;
      while (end < run.size() && run.text(end).isEmpty()) {
        end++;
      }
    } else {
      while (end < run.size() - 1 && run.text(end).isEmpty()) {
        end++;
      }
      end++;
    }
    return end;
  }

  private String clusterText(int start, int end) {
    return run.text((run.level() & 1) == 0 ? start : end - 1);
  }

  /** Whether a character is for private use, of which PDF/A asks for more (ISO 19005-3, 6.2.11.7.3). */
  private static boolean isPrivate(String text) {
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= 0xE000 && Character.getType(codePoint) == Character.PRIVATE_USE) {
        return true;
      }
      i += Character.charCount(codePoint);
    }
    return false;
  }

  private void showAll(int start, int end) {
    for (int i = start; i < end; i++) {
      show(i);
    }
  }

  private void show(int index) {
    var text = run.text(index);
    var code = codes.of(run.id(index), text.isEmpty() ? WORD_JOINER : text);
    if (run.hasOffsets()) {
      raise(run.dy(index) * mark.scale());
    }
    select(code);
    double behind = pen + run.dx(index) * thousandths - drawn;
    if (Math.abs(behind) > TOLERANCE) {
      adjust(Math.round(behind));
    }
    string(code);
    drawn += code.width();
    pen += run.advance(index) * thousandths;
  }

  private void select(Code code) {
    if (code.font() != shownIn) {
      closeArray();
      shownIn = code.font();
      page.font(shownIn, mark.size());
    }
  }

  private void raise(double height) {
    if (height != raised) {
      closeArray();
      raised = height;
      page.rise(height);
    }
  }

  /** Moves the pen to the right; the operator counts to the left. */
  private void adjust(long distance) {
    openArray();
    closeString();
    out.integer(-distance);
    drawn += distance;
  }

  private void string(Code code) {
    openArray();
    if (!inString) {
      out.write('(');
      inString = true;
    }
    escaped(code.value() >> 8);
    escaped(code.value() & 0xFF);
  }

  private void escaped(int value) {
    if (value == '(' || value == ')' || value == '\\') {
      out.write('\\');
      out.write(value);
    } else if (value == '\r') {
      // Bare, it would be read as a line feed.
      out.ascii("\\r");
    } else {
      out.write(value);
    }
  }

  private void openArray() {
    if (!inArray) {
      out.write('[');
      inArray = true;
    }
  }

  private void closeString() {
    if (inString) {
      out.write(')');
      inString = false;
    }
  }

  private void closeArray() {
    closeString();
    if (inArray) {
      out.ascii("]TJ\n");
      inArray = false;
    }
  }
}
