package org.offprint.docx;

/** The types of relationships and parts (ISO/IEC 29500-1, clause 15.2, and 29500-2, annex G). */
final class Relation {

  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  static final String DOCUMENT = OFFICE + "officeDocument";
  static final String STRICT_DOCUMENT =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
  static final String EXTENDED = OFFICE + "extended-properties";
  static final String CUSTOM = OFFICE + "custom-properties";
  static final String CORE =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
  static final String STYLES = OFFICE + "styles";
  static final String NUMBERING = OFFICE + "numbering";
  static final String SETTINGS = OFFICE + "settings";
  static final String FONT_TABLE = OFFICE + "fontTable";
  static final String THEME = OFFICE + "theme";
  static final String FOOTNOTES = OFFICE + "footnotes";
  static final String HEADER = OFFICE + "header";
  static final String FOOTER = OFFICE + "footer";
  static final String IMAGE = OFFICE + "image";
  static final String HYPERLINK = OFFICE + "hyperlink";
  static final String CUSTOM_XML = OFFICE + "customXml";
  static final String CUSTOM_XML_PROPERTIES = OFFICE + "customXmlProps";

  static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  static final String EXTENDED_TYPE =
      "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  static final String CUSTOM_TYPE =
      "application/vnd.openxmlformats-officedocument.custom-properties+xml";
  static final String THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";
  static final String CUSTOM_XML_PROPERTIES_TYPE =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

  private Relation() {}

  /** The media type of a WordprocessingML part, such as {@code styles}. */
  static String wordType(String part) {
    return WORD + part + "+xml";
  }
}
