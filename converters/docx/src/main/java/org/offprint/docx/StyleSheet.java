package org.offprint.docx;

/** Says by which id the document calls a style: ours, or that of a template for the style of the same name. */
interface StyleSheet {

  /** Our own style sheet. */
  StyleSheet OWN = new StyleSheet() {
    @Override
    public String id(Style style) {
      return style.id();
    }

    @Override
    public boolean isOurs(Style style) {
      return true;
    }
  };

  /** The id of a style in the document. */
  String id(Style style);

  /** Whether the style looks as we say, and not as a template does. */
  boolean isOurs(Style style);
}
