package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Words;

/**
 * How a run is marked. Toggles of the paragraph's style, of the character style and of the run itself work together as
 * clause 17.7.3 says; a look that a style gives to all its paragraphs is no mark.
 */
final class RunMarks {

  private static final Set<String> CODE = Set.of(
      "html code",
      "html typewriter",
      "html keyboard",
      "html sample",
      "verbatim char",
      "source text",
      "code",
      "inline code",
      "teletype");

  private final Styles styles;
  private final String paragraphStyle;
  private final boolean named;
  private final Node properties;
  private final String style;
  private final List<String> names;

  /**
   * Begins.
   *
   * @param named whether the style of the paragraph says what it is, so that its look is no mark
   */
  RunMarks(Styles styles, String paragraphStyle, boolean named, Node run) {
    this.styles = styles;
    this.paragraphStyle = paragraphStyle;
    this.named = named;
    properties = run.child("w:rPr").orElseGet(() -> new Node("w:rPr"));
    style = properties.child("w:rStyle").map(Node::value).orElse("");
    names = style.isEmpty() ? List.of() : styles.names(style);
  }

  boolean isHidden() {
    return effective("w:vanish") && !effective("w:specVanish");
  }

  private boolean inStyle(String property) {
    return !style.isEmpty() && styles.toggle(style, property).orElse(false);
  }

  private boolean inParagraph(String property) {
    return styles.toggle(paragraphStyle, property).orElse(false);
  }

  private boolean effective(String property) {
    return properties
        .toggle(property)
        .orElseGet(
            () -> styles.isOnByDefault(property) || inParagraph(property) != inStyle(property));
  }

  /** Whether it is marked so beyond the look of its paragraph. */
  private boolean marked(String property) {
    var base = styles.isOnByDefault(property) || named && inParagraph(property);
    return effective(property) && !base;
  }

  private String of(String latin, String complex) {
    return properties.isOn("w:rtl") ? complex : latin;
  }

  /** Text with its marks around it. */
  Inline mark(Inline leaf, boolean linked) {
    var inline = leaf;
    if (leaf instanceof Inline.Text text && names.stream().anyMatch(CODE::contains)) {
      inline = new Inline.Code(text.words());
    }
    inline = vertical(inline);
    if (!linked && underlined()) {
      inline = new Inline.Inserted(List.of(inline));
    }
    if (marked("w:strike") || marked("w:dstrike")) {
      inline = new Inline.Deleted(List.of(inline));
    }
    if (marked(of("w:i", "w:iCs"))) {
      inline = new Inline.Emphasis(List.of(inline));
    }
    if (marked(of("w:b", "w:bCs"))) {
      inline = new Inline.Strong(List.of(inline));
    }
    var language = language(leaf);
    return language.isPresent()
        ? new Inline.Span(language, Optional.empty(), List.of(inline))
        : inline;
  }

  private Inline vertical(Inline inline) {
    var place = properties
        .child("w:vertAlign")
        .or(() -> style.isEmpty() ? Optional.empty() : styles.run(style, "w:vertAlign"))
        .map(Node::value)
        .orElse("");
    return switch (place) {
      case "superscript" -> new Inline.Superscript(List.of(inline));
      case "subscript" -> new Inline.Subscript(List.of(inline));
      default -> inline;
    };
  }

  private boolean underlined() {
    if (names.contains("hyperlink") || names.contains("followedhyperlink")) {
      return false;
    }
    return properties
        .child("w:u")
        .or(() -> style.isEmpty() ? Optional.empty() : styles.run(style, "w:u"))
        .filter(line -> !line.value().equals("none"))
        .isPresent();
  }

  /** The language of a run, where it is another than that of the document. */
  private Optional<Language> language(Inline leaf) {
    var own = properties
        .child("w:lang")
        .or(() -> style.isEmpty() ? Optional.empty() : styles.run(style, "w:lang"));
    var usual = styles.language();
    if (own.isEmpty() || usual.isEmpty()) {
      return Optional.empty();
    }
    var text = Inlines.plain(List.of(leaf));
    var script = properties.isOn("w:rtl") ? "w:bidi" : isEastAsian(text) ? "w:eastAsia" : "w:val";
    var here = Language.parse(own.get().attribute(script));
    var there = Language.parse(usual.get().attribute(script));
    var letters = text.codePoints().anyMatch(Character::isLetter);
    return letters
        ? here.filter(language ->
            there.filter(other -> !other.primary().equals(language.primary())).isPresent())
        : Optional.empty();
  }

  private static boolean isEastAsian(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .mapToObj(Character.UnicodeScript::of)
        .anyMatch(script -> script == Character.UnicodeScript.HAN
            || script == Character.UnicodeScript.HIRAGANA
            || script == Character.UnicodeScript.KATAKANA
            || script == Character.UnicodeScript.HANGUL);
  }

  /** Text under marks, or nothing where it has no characters. */
  List<Inline> text(CharSequence characters, boolean linked) {
    var all = new ArrayList<Inline>();
    if (characters.length() > 0) {
      all.add(mark(new Inline.Text(Words.of(characters)), linked));
    }
    return all;
  }
}
