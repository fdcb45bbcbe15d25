package org.offprint.epub;

/** Writes the metadata of the package document (EPUB 3.3, clause 5.5). What is blank is left out. */
final class PackageMeta {

  private final Xml xml;
  private int ids;

  PackageMeta(Xml xml) {
    this.xml = xml;
  }

  /** A statement in the vocabulary of the Dublin Core. */
  void dublinCore(String element, CharSequence value) {
    if (isSaid(value)) {
      xml.element("dc:" + element, value.toString().strip()).line();
    }
  }

  /** The same with an id, for what is to be said of it. */
  void dublinCore(String element, CharSequence value, String id) {
    xml.element("dc:" + element, value.toString().strip(), "id", id).line();
  }

  /** An id that no other statement has. */
  String id(String start) {
    return start + "-" + ++ids;
  }

  /** A statement about the book. */
  void property(String property, CharSequence value) {
    if (isSaid(value)) {
      xml.element("meta", value.toString().strip(), "property", property).line();
    }
  }

  /** A statement about the book in our own words. */
  void english(String property, CharSequence value) {
    xml.element("meta", value, "property", property, "xml:lang", "en").line();
  }

  /** A statement about the book of which more is to be said. */
  void claim(String property, CharSequence value, String id) {
    xml.element("meta", value, "property", property, "id", id).line();
  }

  /** A statement about another statement. */
  void refine(String id, String property, CharSequence value) {
    refine(id, property, value, "");
  }

  /** A statement about another statement, in the terms of a list. */
  void refine(String id, String property, CharSequence value, String scheme) {
    if (isSaid(value)) {
      xml.element(
              "meta",
              value.toString().strip(),
              "refines",
              "#" + id,
              "property",
              property,
              "scheme",
              scheme)
          .line();
    }
  }

  /** A statement as EPUB 2 makes it. */
  void named(String name, String content) {
    xml.empty("meta", "name", name, "content", content).line();
  }

  /** A pointer to something outside the book. */
  void link(String relation, String href) {
    xml.empty("link", "rel", relation, "href", href).line();
  }

  private static boolean isSaid(CharSequence value) {
    return !value.toString().isBlank();
  }
}
