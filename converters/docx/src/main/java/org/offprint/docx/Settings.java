package org.offprint.docx;

import org.offprint.article.Language;

/** Writes the settings (ISO/IEC 29500-1, clause 17.15). */
final class Settings {

  private static final String WORD = "http://schemas.microsoft.com/office/word";

  private static final String[] ON = {
    "overrideTableStyleFontSizeAndJustification",
    "enableOpenTypeFeatures",
    "doNotFlipMirrorIndents",
    "differentiateMultirowTableHeaders"
  };

  private Settings() {}

  /**
   * Writes the settings.
   *
   * @param notes whether there are footnotes
   * @param evenAndOdd the element by which a template heads left and right pages apart; else empty
   */
  static byte[] bytes(Language language, boolean notes, String evenAndOdd) {
    var out = Xml.document("w:settings", "xmlns:w", Namespaces.WORD);
    out.empty("w:zoom", "w:percent", "100");
    out.empty("w:defaultTabStop", "w:val", "720");
    if (!evenAndOdd.isEmpty()) {
      out.empty(evenAndOdd);
    }
    out.empty("w:characterSpacingControl", "w:val", "doNotCompress");
    if (notes) {
      out.open("w:footnotePr");
      out.empty("w:footnote", "w:id", "-1").empty("w:footnote", "w:id", "0").close();
    }
    out.open("w:compat");
    setting(out, "compatibilityMode", "15");
    for (var name : ON) {
      setting(out, name, "1");
    }
    out.close();
    LanguageTags.of(language).write(out, "w:themeFontLang");
    out.empty(
        "w:clrSchemeMapping",
        "w:bg1",
        "light1",
        "w:t1",
        "dark1",
        "w:bg2",
        "light2",
        "w:t2",
        "dark2",
        "w:accent1",
        "accent1",
        "w:accent2",
        "accent2",
        "w:accent3",
        "accent3",
        "w:accent4",
        "accent4",
        "w:accent5",
        "accent5",
        "w:accent6",
        "accent6",
        "w:hyperlink",
        "hyperlink",
        "w:followedHyperlink",
        "followedHyperlink");
    out.empty("w:decimalSymbol", "w:val", ".").empty("w:listSeparator", "w:val", ",");
    return out.bytes();
  }

  private static void setting(Xml out, String name, String value) {
    out.empty("w:compatSetting", "w:name", name, "w:uri", WORD, "w:val", value);
  }
}
