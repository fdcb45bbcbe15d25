package org.offprint.typeset.font;

/** Language system tags of OpenType, for the languages that fonts treat apart (OpenType 1.9, "Language Tags"). */
final class LanguageSystems {
  private static final int TURKISH = Sfnt.tag("TRK ");
  private static final int AZERI = Sfnt.tag("AZE ");
  private static final int CRIMEAN_TATAR = Sfnt.tag("CRT ");

  private LanguageSystems() {}

  /** The tag for a BCP 47 language tag; 0 if no font is likely to treat the language apart. */
  static int of(String language) {
    int end = language.indexOf('-');
    return switch (end < 0 ? language : language.substring(0, end)) {
      case "tr" -> TURKISH;
      case "az" -> AZERI;
      case "crh" -> CRIMEAN_TATAR;
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
    return tag == TURKISH || tag == AZERI || tag == CRIMEAN_TATAR;
  }
}
