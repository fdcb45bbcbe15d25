package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Language;

/**
 * How a run of text is set.
 *
 * @param style a character style of ours; nothing where the marks decide
 * @param marks what is around the text
 * @param language its language, where it is not that of the document
 * @param base the direction of what is around it
 */
record RunFormat(
    Optional<Style> style, List<Mark> marks, Optional<Language> language, Direction base) {

  /** A mark around a run. */
  enum Mark {
    EMPHASIS,
    STRONG,
    LINK,
    CODE,
    DELETED,
    INSERTED,
    SUPERSCRIPT,
    SUBSCRIPT
  }

  static RunFormat plain(Optional<Language> language, Direction base) {
    return new RunFormat(Optional.empty(), List.of(), language, base);
  }

  RunFormat with(Mark mark) {
    var more = new ArrayList<>(marks);
    more.add(mark);
    return new RunFormat(style, List.copyOf(more), language, base);
  }

  RunFormat styled(Style name) {
    return new RunFormat(Optional.of(name), marks, language, base);
  }

  RunFormat in(Optional<Language> other, Optional<Direction> direction) {
    return new RunFormat(style, marks, other.or(() -> language), direction.orElse(base));
  }

  private boolean has(Mark mark) {
    return marks.contains(mark);
  }

  /** A run has one character style: what leads somewhere counts most, then what is computer text. */
  private Optional<Style> characterStyle() {
    if (has(Mark.LINK)) {
      return Optional.of(Style.HYPERLINK);
    } else if (has(Mark.CODE)) {
      return Optional.of(Style.CODE);
    } else if (style.isPresent()) {
      return style;
    } else if (has(Mark.STRONG)) {
      return Optional.of(Style.STRONG);
    }
    return has(Mark.EMPHASIS) ? Optional.of(Style.EMPHASIS) : Optional.empty();
  }

  /**
   * Writes the properties in the order of the schema (ISO/IEC 29500-1, clause A.1, {@code CT_RPr}).
   *
   * @param eastAsian whether the run has letters of East Asia, and its language is of there
   */
  void write(Xml out, StyleSheet styles, boolean rightToLeft, boolean eastAsian) {
    var named = characterStyle();
    var code = has(Mark.CODE) && !named.equals(Optional.of(Style.CODE));
    out.open("w:rPr");
    named.ifPresent(one -> out.empty("w:rStyle", "w:val", styles.id(one)));
    if (code) {
      out.empty("w:rFonts", "w:ascii", "Consolas", "w:hAnsi", "Consolas", "w:cs", "Consolas");
    } else if (eastAsian) {
      out.empty("w:rFonts", "w:hint", "eastAsia");
    }
    if (has(Mark.STRONG)) {
      out.empty("w:b").empty("w:bCs");
    }
    if (has(Mark.EMPHASIS) && !named.equals(Optional.of(Style.EMPHASIS))) {
      out.empty("w:i").empty("w:iCs");
    }
    if (has(Mark.DELETED)) {
      out.empty("w:strike");
    }
    if (has(Mark.INSERTED)) {
      out.empty("w:u", "w:val", "single");
    }
    raise().ifPresent(value -> out.empty("w:vertAlign", "w:val", value));
    if (rightToLeft) {
      out.empty("w:rtl");
    }
    language.ifPresent(one -> LanguageTags.of(one).write(out, "w:lang"));
    out.close();
  }

  /** The innermost of raised and lowered. */
  private Optional<String> raise() {
    int up = marks.lastIndexOf(Mark.SUPERSCRIPT);
    int down = marks.lastIndexOf(Mark.SUBSCRIPT);
    return up == down ? Optional.empty() : Optional.of(up > down ? "superscript" : "subscript");
  }
}
