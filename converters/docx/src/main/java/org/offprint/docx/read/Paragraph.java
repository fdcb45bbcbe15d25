package org.offprint.docx.read;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;

/**
 * A paragraph with what its properties say.
 *
 * @param style the id of its style
 * @param names the names of its style and of those that is based on, in lower case
 * @param title the name of its style as written; empty for usual paragraphs
 * @param level the level of the heading that it is, from 1; 0 where it is none
 * @param ruled whether a line is drawn along it
 * @param content its text, blanks as they stand
 */
record Paragraph(
    String style,
    List<String> names,
    String title,
    Kind kind,
    int level,
    Optional<Numbering.Place> place,
    boolean ruled,
    List<Inline> content) {

  private static final int LEVELS = 6;

  /** Reads the properties of a paragraph; its text comes later. */
  static Paragraph of(Node node, Context context) {
    var style = node.at("w:pPr", "w:pStyle").map(Node::value).orElse("");
    var styles = context.styles();
    var names = styles.names(style);
    var kind = Kind.of(names);
    var outline = node.at("w:pPr", "w:outlineLvl")
        .or(() -> styles.paragraph(style, "w:outlineLvl"))
        .flatMap(one -> Node.number(one.value()))
        .filter(level -> level >= 0 && level < 9);
    if (kind == Kind.PLAIN && outline.isPresent()) {
      kind = Kind.HEADING;
    }
    var level = kind == Kind.HEADING
        ? outline.map(number -> number + 1).orElseGet(() -> Kind.level(names))
        : 0;
    var ruled = node.at("w:pPr", "w:pBdr", "w:bottom")
        .or(() -> node.at("w:pPr", "w:pBdr", "w:top"))
        .filter(line -> !line.value().equals("none") && !line.value().equals("nil"))
        .isPresent();
    var hairline =
        node.all("v:rect").stream().anyMatch(shape -> shape.attribute("o:hr").equals("t"));
    return new Paragraph(
        style,
        names,
        styles.title(style),
        kind,
        Math.min(LEVELS, level),
        BodyReader.place(node, style, context),
        ruled || hairline,
        List.of());
  }

  /** A paragraph of which nothing but its text is known. */
  static Paragraph plain(List<Inline> content) {
    return new Paragraph("", List.of(), "", Kind.PLAIN, 0, Optional.empty(), false, content);
  }

  Paragraph with(List<Inline> text) {
    return new Paragraph(style, names, title, kind, level, place, ruled, List.copyOf(text));
  }
}
