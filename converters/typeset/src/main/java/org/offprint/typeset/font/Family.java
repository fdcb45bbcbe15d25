package org.offprint.typeset.font;

/**
 * A type family: the four styles of text.
 *
 * @param regular upright
 * @param bold upright and bold
 * @param italic sloped
 * @param boldItalic sloped and bold
 */
public record Family(FontStack regular, FontStack bold, FontStack italic, FontStack boldItalic) {
  /** The style for two switches. */
  public FontStack style(boolean isBold, boolean isItalic) {
    if (isBold) {
      return isItalic ? boldItalic : bold;
    }
    return isItalic ? italic : regular;
  }
}
