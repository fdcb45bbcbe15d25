package org.offprint.typeset.font;

/** Turns characters into glyphs of a face. */
interface Shaper {
  /**
   * Shapes a stretch of text that is of one script and direction.
   *
   * @param text the text that holds the stretch; clusters are indices into it
   * @param start the first character
   * @param end behind the last character
   * @param face a face that has glyphs for it
   * @param feature script, language and switches
   * @return the glyphs
   */
  Shaped shape(String text, int start, int end, Face face, Feature feature);

  /**
   * How to shape.
   *
   * @param script an OpenType script tag
   * @param language an OpenType language system tag, or 0
   * @param level the bidirectional level
   * @param looks {@link FontStack#LIGATURES} and {@link FontStack#CAPITALS}, added up
   */
  record Feature(int script, int language, int level, int looks) {
    boolean ligatures() {
      return (looks & FontStack.LIGATURES) != 0;
    }

    boolean capitals() {
      return (looks & FontStack.CAPITALS) != 0;
    }
  }
}
