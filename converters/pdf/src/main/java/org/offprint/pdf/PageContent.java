package org.offprint.pdf;

import java.nio.charset.StandardCharsets;
import org.offprint.typeset.Box;
import org.offprint.typeset.Ink;

/**
 * The content stream of one page (ISO 32000-1, 8.2), in as few operators as will do: what the graphics state holds is
 * not said again. Takes places from the top left corner, y down.
 */
final class PageContent {
  private final Bytes out = new Bytes(8_192);
  private final double height;
  private boolean inText;
  private double lineX;
  private double lineY;
  private SubsetFont font;
  private double size;
  private double rise;
  private Ink ink = new Ink(0, 0, 0);

  /**
   * Starts a page.
   *
   * @param height of the sheet, in points
   */
  PageContent(double height) {
    this.height = height;
  }

  Bytes bytes() {
    return out;
  }

  /** Begins content of the structure tree. */
  void beginTagged(String tag, int mcid) {
    out.ascii("/").ascii(tag).ascii("<</MCID ").integer(mcid).ascii(">>BDC\n");
  }

  /** Begins content outside the structure tree; {@code properties} is a dictionary as PDF writes it. */
  void beginArtifact(String properties) {
    out.ascii("/Artifact").ascii(properties).ascii("BDC\n");
  }

  /** Ends what was begun. */
  void end() {
    endText();
    out.ascii("EMC\n");
  }

  /** Begins glyphs that stand for a text as a whole (ISO 32000-1, 14.9.4). */
  void beginActualText(String text) {
    out.ascii("/Span<</ActualText<FEFF");
    for (int i = 0; i < text.length(); i++) {
      out.hex4(text.charAt(i));
    }
    out.ascii(">>>BDC\n");
  }

  /** Begins glyphs that stand in the reverse of the order in which they are read (ISO 32000-1, 14.8.2.3.3). */
  void beginReversed() {
    out.ascii("/ReversedChars BMC\n");
  }

  /** Ends glyphs that were begun inside a text. */
  void endGlyphs() {
    out.ascii("EMC\n");
  }

  /** Puts the pen on a baseline. */
  void moveTo(double x, double baseline) {
    if (!inText) {
      out.ascii("BT\n");
      inText = true;
      lineX = 0;
      lineY = 0;
    }
    double right = round(x);
    double up = round(height - baseline);
    out.decimal(right - lineX, 2).write(' ');
    out.decimal(up - lineY, 2).ascii(" Td\n");
    lineX = right;
    lineY = up;
  }

  void font(SubsetFont newFont, double newSize) {
    if (newFont != font || newSize != size) {
      font = newFont;
      size = newSize;
      out.ascii("/").ascii(font.resource()).write(' ');
      out.decimal(size, 3).ascii(" Tf\n");
    }
  }

  void rise(double points) {
    double rounded = round(points);
    if (rounded != rise) {
      rise = rounded;
      out.decimal(rise, 2).ascii(" Ts\n");
    }
  }

  void ink(Ink newInk) {
    if (newInk.equals(ink)) {
      return;
    }
    ink = newInk;
    out.decimal(ink.red() / 255.0, 3);
    if (ink.isGrey()) {
      out.ascii(" g\n");
      return;
    }
    out.write(' ');
    out.decimal(ink.green() / 255.0, 3).write(' ');
    out.decimal(ink.blue() / 255.0, 3).ascii(" rg\n");
  }

  void fill(Box box) {
    endText();
    out.decimal(box.x(), 2).write(' ');
    out.decimal(height - box.bottom(), 2).write(' ');
    out.decimal(box.width(), 2).write(' ');
    out.decimal(box.height(), 2).ascii(" re f\n");
  }

  /** Draws a picture of the page's resources into a rectangle. */
  void picture(String resource, Box box) {
    endText();
    out.ascii("q ")
        .decimal(box.width(), 2)
        .ascii(" 0 0 ")
        .decimal(box.height(), 2)
        .write(' ');
    out.decimal(box.x(), 2).write(' ');
    out.decimal(height - box.bottom(), 2).ascii(" cm/").ascii(resource).ascii(" Do Q\n");
  }

  private void endText() {
    if (inText) {
      out.ascii("ET\n");
      inText = false;
    }
  }

  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }

  /** The finished stream. */
  byte[] toArray() {
    return out.toArray();
  }

  @Override
  public String toString() {
    return new String(toArray(), StandardCharsets.ISO_8859_1);
  }
}
