package org.offprint.typeset.font;

/** The names of a face (OpenType 1.9, name). */
final class FaceNames {
  private static final int FAMILY = 1;
  private static final int POST_SCRIPT = 6;

  private final String family;
  private final String postScript;

  FaceNames(Sfnt sfnt) {
    family = name(sfnt, FAMILY);
    postScript = name(sfnt, POST_SCRIPT);
  }

  String family() {
    return family;
  }

  String postScript() {
    return postScript;
  }

  private static String name(Sfnt sfnt, int id) {
    int table = sfnt.require("name");
    int strings = table + sfnt.u16(table + 4);
    var roman = "";
    for (int i = 0; i < sfnt.u16(table + 2); i++) {
      int record = table + 6 + 12 * i;
      if (sfnt.u16(record + 6) == id) {
        int platform = sfnt.u16(record);
        int offset = strings + sfnt.u16(record + 10);
        int length = sfnt.u16(record + 8);
        if (platform == 3 && sfnt.u16(record + 4) == 0x409) {
          return sfnt.text(offset, length, true);
        } else if (platform == 1 && roman.isEmpty()) {
          roman = sfnt.text(offset, length, false);
        }
      }
    }
    return roman.isEmpty() ? "Unnamed" : roman;
  }
}
