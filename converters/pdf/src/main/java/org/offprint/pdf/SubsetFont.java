package org.offprint.pdf;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSObject;
import org.offprint.typeset.FontFace;

/** A font of a document: a face with codes of our own, at most one for each 16-bit value. */
final class SubsetFont {
  /** Codes up to here are given to the character of the same value, so that the character map is short. */
  private static final int LAST_LIKE_UNICODE = 0x24F;

  private static final int LAST = 0xFFFF;

  private final FontFace face;
  private final String resource;
  private final COSObject reference;
  private Code[] codes = new Code[LAST_LIKE_UNICODE + 129];
  private int next = LAST_LIKE_UNICODE + 1;

  /**
   * Makes a font without codes.
   *
   * @param face the face
   * @param resource its name in the resources of the pages
   * @param reference the object that its dictionary will be
   */
  SubsetFont(FontFace face, String resource, COSObject reference) {
    this.face = face;
    this.resource = resource;
    this.reference = reference;
  }

  FontFace face() {
    return face;
  }

  String resource() {
    return resource;
  }

  COSObject reference() {
    return reference;
  }

  /** One more than the largest code in use. */
  int limit() {
    return Math.max(next, LAST_LIKE_UNICODE + 1);
  }

  /** The meaning of a code; null where it has none. */
  Code code(int value) {
    return codes[value];
  }

  boolean isFull() {
    return next > LAST;
  }

  /** Gives a code to a glyph and a text that have none. */
  Code add(int glyph, String text) {
    int value = likeUnicode(text);
    if (value == 0) {
      value = next++;
      if (value >= codes.length) {
        codes = Arrays.copyOf(codes, Math.min(LAST + 1, 2 * codes.length));
      }
    }
    int width = (int) Math.round(face.advance(glyph) * 1000.0 / face.unitsPerEm());
    codes[value] = new Code(this, value, glyph, text, width);
    return codes[value];
  }

  private int likeUnicode(String text) {
    if (text.length() != 1) {
      return 0;
    }
    char c = text.charAt(0);
    return c >= ' ' && c <= LAST_LIKE_UNICODE && codes[c] == null ? c : 0;
  }
}
