package org.offprint.pdf;

import org.offprint.typeset.Role;

/** The names of structure types (ISO 32000-1, 14.8.4). */
final class RoleName {

  private RoleName() {}

  /** The structure type of a role. Three are names of PDF 2.0, for which {@link #map} has standard ones. */
  static String of(Role role) {
    return switch (role) {
      case DOCUMENT -> "Document";
      case ARTICLE -> "Art";
      case SECTION -> "Sect";
      case DIVISION -> "Div";
      case ASIDE -> "Aside";
      case H1, H2, H3, H4, H5, H6 -> "H" + role.level();
      case P -> "P";
      case BLOCK_QUOTE -> "BlockQuote";
      case LIST -> "L";
      case LIST_ITEM -> "LI";
      case LABEL -> "Lbl";
      case LIST_BODY -> "LBody";
      case FIGURE -> "Figure";
      case CAPTION -> "Caption";
      case TABLE -> "Table";
      case TABLE_ROW -> "TR";
      case TABLE_HEADER -> "TH";
      case TABLE_DATA -> "TD";
      case LINK -> "Link";
      case SPAN -> "Span";
      case EMPHASIS -> "Em";
      case STRONG -> "Strong";
      case CODE -> "Code";
      case RUBY -> "Ruby";
      case RUBY_BASE -> "RB";
      case RUBY_TEXT -> "RT";
      case RUBY_PUNCTUATION -> "RP";
      case NOTE -> "Note";
      case REFERENCE -> "Reference";
    };
  }

  /** The role map: what the names that PDF 1.7 does not know are like. */
  static Dict map() {
    return new Dict().name("Aside", "Div").name("Em", "Span").name("Strong", "Span");
  }
}
