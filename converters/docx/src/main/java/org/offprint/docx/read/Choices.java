package org.offprint.docx.read;

import java.util.List;
import java.util.Set;

/** Which parts of a document are seen: the rules that all who read a text share. */
final class Choices {

  private static final Set<String> WITH_TEXT =
      Set.of("w:t", "w:drawing", "w:pict", "w:txbxContent", "w:p", "w:r", "w:sym", "m:t", "a:blip");

  /** Elements that say how something is set. */
  private static final Set<String> PROPERTIES = Set.of(
      "w:pPr",
      "w:rPr",
      "w:tblPr",
      "w:trPr",
      "w:tcPr",
      "w:tblGrid",
      "w:sdtPr",
      "w:sdtEndPr",
      "w:sectPr",
      "w:tblPrEx",
      "w:customXmlPr",
      "w:smartTagPr",
      "m:ctrlPr",
      "m:rPr");

  private Choices() {}

  static boolean isProperty(Node node) {
    return PROPERTIES.contains(node.name());
  }

  /** Of alternatives that say the same, the first that says anything (ISO/IEC 29500-3 clause 10.2). */
  static List<Node> chosen(Node alternatives) {
    for (var one : alternatives.children()) {
      if (!one.all(WITH_TEXT).isEmpty()) {
        return one.children();
      }
    }
    return List.of();
  }

  /** Whether a content control shows nothing but its prompt. */
  static boolean isPrompt(Node control) {
    return control.child("w:sdtPr").map(node -> node.isOn("w:showingPlcHdr")).orElse(false);
  }

  /** Whether a content control is a table of contents. */
  static boolean isContents(Node control) {
    return control
        .at("w:sdtPr", "w:docPartObj", "w:docPartGallery")
        .filter(gallery -> gallery.value().equals("Table of Contents"))
        .isPresent();
  }

  /** All text in a node, changes and fields not looked at: for findings. */
  static String text(Node node) {
    var text = new StringBuilder();
    for (var one : node.all(Set.of("w:t", "w:delText", "w:tab", "w:br", "w:pPr"))) {
      text.append(one.is("w:t") || one.is("w:delText") ? one.text() : " ");
    }
    return text.toString();
  }

  /** Whether a node shows a number and nothing else. */
  static boolean isNumber(Node node) {
    var text = text(node).strip();
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /** The formula in a node, as the characters in it (clause 22.1). */
  static String formula(Node formula) {
    var text = new StringBuilder();
    formula.all("m:t").forEach(one -> text.append(one.text()));
    return text.toString();
  }
}
