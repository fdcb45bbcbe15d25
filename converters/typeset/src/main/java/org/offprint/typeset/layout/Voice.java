package org.offprint.typeset.layout;

import org.offprint.typeset.Ink;
import org.offprint.typeset.font.Family;
import org.offprint.typeset.line.TextStyle;

/**
 * A family in one of its four styles.
 *
 * @param family the family
 * @param bold whether it is bold
 * @param italic whether it slopes
 * @param style size, colour and the rest; its faces are those of the family
 */
record Voice(Family family, boolean bold, boolean italic, TextStyle style) {
  static Voice of(Family family, double size, Ink ink, String language) {
    var style = TextStyle.of(family.regular(), size, ink).withLanguage(language);
    return new Voice(family, false, false, style);
  }

  Voice with(TextStyle other) {
    return new Voice(family, bold, italic, other);
  }

  Voice with(Family other) {
    return styled(other, bold, italic);
  }

  Voice asBold() {
    return styled(family, true, italic);
  }

  /** Sloped, or upright inside of what slopes. */
  Voice stressed() {
    return styled(family, bold, !italic);
  }

  private Voice styled(Family of, boolean isBold, boolean isItalic) {
    return new Voice(of, isBold, isItalic, style.withFonts(of.style(isBold, isItalic)));
  }
}
