package org.offprint.typeset.line;

import org.offprint.typeset.Ink;
import org.offprint.typeset.font.FontStack;

/**
 * How a stretch of text looks.
 *
 * @param fonts the faces
 * @param size in points
 * @param ink the colour
 * @param tracking letterspacing after each character, in ems
 * @param rise how far the text stands above the baseline, in points
 * @param language a BCP 47 tag, or empty
 * @param wrap where it may be broken
 * @param capitals whether letters look like capitals; their text stays as it is
 * @param line a line through or under the text
 */
public record TextStyle(
    FontStack fonts,
    double size,
    Ink ink,
    double tracking,
    double rise,
    String language,
    Wrap wrap,
    boolean capitals,
    LineKind line) {
  /** A line through or under text. */
  public enum LineKind {
    /** No line. */
    NONE,
    /** Under the text. */
    UNDER,
    /** Through the text. */
    THROUGH
  }

  /** A plain style without language, hyphenated. */
  public static TextStyle of(FontStack fonts, double size, Ink ink) {
    return new TextStyle(fonts, size, ink, 0, 0, "", Wrap.HYPHENATED, false, LineKind.NONE);
  }

  /** The same in other faces. */
  public TextStyle withFonts(FontStack value) {
    return new TextStyle(value, size, ink, tracking, rise, language, wrap, capitals, line);
  }

  /** The same in another size. */
  public TextStyle withSize(double value) {
    return new TextStyle(fonts, value, ink, tracking, rise, language, wrap, capitals, line);
  }

  /** The same in another colour. */
  public TextStyle withInk(Ink value) {
    return new TextStyle(fonts, size, value, tracking, rise, language, wrap, capitals, line);
  }

  /** The same with other letterspacing. */
  public TextStyle withTracking(double value) {
    return new TextStyle(fonts, size, ink, value, rise, language, wrap, capitals, line);
  }

  /** The same at another height. */
  public TextStyle withRise(double value) {
    return new TextStyle(fonts, size, ink, tracking, value, language, wrap, capitals, line);
  }

  /** The same in another language. */
  public TextStyle withLanguage(String value) {
    return new TextStyle(fonts, size, ink, tracking, rise, value, wrap, capitals, line);
  }

  /** The same with other rules for breaking. */
  public TextStyle withWrap(Wrap value) {
    return new TextStyle(fonts, size, ink, tracking, rise, language, value, capitals, line);
  }

  /** The same with a line. */
  public TextStyle withLine(LineKind value) {
    return new TextStyle(fonts, size, ink, tracking, rise, language, wrap, capitals, value);
  }

  /** The same with letters that look like capitals. */
  public TextStyle withCapitals(boolean value) {
    return new TextStyle(fonts, size, ink, tracking, rise, language, wrap, value, line);
  }
}
