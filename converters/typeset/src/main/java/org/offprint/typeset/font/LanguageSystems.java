package org.offprint.typeset.font;

/** Language system tags of OpenType, for the languages that fonts treat apart (OpenType 1.9, "Language Tags"). */
final class LanguageSystems {
  private static final int TURKISH = Sfnt.tag("TRK ");

  private LanguageSystems() {}

  /** The tag for a BCP 47 language tag; 0 if no font is likely to treat the language apart. */
  static int of(String language) {
    int end = language.indexOf('-');
    return switch (end < 0 ? language : language.substring(0, end)) {
      // Fonts that know no Azeri or Crimean Tatar often know Turkish, with the same dotless i.
      case "tr", "az", "crh" -> TURKISH;
      case "ro" -> Sfnt.tag("ROM ");
      case "sr" -> Sfnt.tag("SRB ");
      case "mk" -> Sfnt.tag("MKD ");
      case "bg" -> Sfnt.tag("BGR ");
      case "ca" -> Sfnt.tag("CAT ");
      case "nl" -> Sfnt.tag("NLD ");
      case "pl" -> Sfnt.tag("PLK ");
      case "vi" -> Sfnt.tag("VIT ");
      default -> 0;
    };
  }

  /** Whether a dotless i is another letter, so that a ligature must not swallow the dot. */
  static boolean keepsDotOfI(int tag) {
    return tag == TURKISH;
  }
}
