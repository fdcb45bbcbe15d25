package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Running text made from a seed, full of what some Markdown parser could take for a mark. */
final class RandomText {

  private static final List<String> PIECES = List.of(
      "word",
      "snake_case",
      "a_b_",
      "_x",
      "*",
      "**",
      "***",
      "_",
      "__",
      "`",
      "``",
      "~~",
      "~",
      "#",
      "# ",
      " #",
      "##",
      "1.",
      "12) ",
      "1234567890. ",
      "- ",
      "+ ",
      "+",
      "> ",
      ">",
      "=",
      "==",
      "===",
      "---",
      "- - -",
      "|",
      "||",
      "\\",
      "\\\\",
      "\\*",
      "[",
      "]",
      "](",
      "](u)",
      "[^1]",
      "[^1]: ",
      "[a]: b",
      "![",
      "!",
      "<b>",
      "</b>",
      "<",
      "<!--",
      "-->",
      "<?x?>",
      "<a@b.c>",
      "<http://a.b>",
      "&amp;",
      "&copy",
      "&copy;",
      "&#35;",
      "&",
      "$5",
      "$x$",
      "%%",
      "%",
      "^",
      "^a^",
      ":",
      ": ",
      "://",
      "http://a.b/c",
      "https://ex.org/a_b*c*",
      "www.a.b",
      "a@b.c",
      "@name",
      "mailto:x@y.z",
      "\u00a0",
      "\u2003",
      "\u3000",
      "\u200b",
      "\u2028",
      "\u0085",
      "«",
      "»",
      "“",
      "”",
      "—",
      "…",
      "é",
      "日本語",
      "漢字",
      "。",
      "「",
      "」",
      "Привет",
      "слово",
      "עברית",
      "العربية",
      "😀",
      "🇪🇺",
      "e\u0301",
      "\uFEFF",
      "\t",
      "\n",
      "  ",
      "'",
      "\"",
      "(",
      ")",
      "{",
      "{{",
      "{%",
      "}",
      ";",
      "100%",
      "tangleqx",
      "0",
      "7",
      "\u00ad",
      ".",
      "...",
      "1917. The",
      "yes",
      "null",
      "~~~",
      "```",
      "    x",
      "€",
      "+1",
      "-5",
      "x^2");

  private static final List<String> ADDRESSES = List.of(
      "https://example.org/",
      "http://example.org/a_(b)?c=1&copy=2#d",
      "https://example.org/a%20b",
      "HTTP://Example.org/X",
      "https://пример.рф/путь?q=й",
      "https://example.org/?a=1&b;c",
      "https://example.org/a b",
      "https://example.org/a<b>c",
      "https://example.org/a|b",
      "https://example.org/\\x",
      "mailto:a.b@example.org",
      "mailto:a@example.org?subject=x y",
      "mailto:o'x{}@example.org",
      "#",
      "",
      "javascript:alert(1)",
      "/relative",
      "ftp://example.org/",
      "https://example.org/\"q\"",
      "https://example.org/*a*_b_`c`",
      "https://example.org/&amp;");

  private final Random random;
  private final List<String> notes;
  private final List<String> places;

  RandomText(Random random, List<String> notes, List<String> places) {
    this.random = random;
    this.notes = notes;
    this.places = places;
  }

  /** Characters with at least one letter. */
  String characters() {
    var text = new StringBuilder();
    var count = 1 + random.nextInt(random.nextInt(8) == 0 ? 30 : 6);
    for (var i = 0; i < count; i++) {
      text.append(random.nextInt(3) == 0 ? "plain" : piece());
      text.append(random.nextInt(2) == 0 ? " " : "");
    }
    return text.append(random.nextInt(4) == 0 ? "" : "z").toString();
  }

  String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  /** Running text that shows something. */
  List<Inline> content() {
    var content = new ArrayList<Inline>();
    var count = 1 + random.nextInt(5);
    for (var i = 0; i < count; i++) {
      content.add(inline(0));
    }
    var normal = Inlines.normalise(content);
    return Inlines.plain(normal).isBlank() ? Inlines.text("w" + characters()) : normal;
  }

  /** Running text that may be empty. */
  List<Inline> perhaps() {
    return random.nextInt(3) == 0 ? List.of() : content();
  }

  private Inline text() {
    return new Inline.Text(Words.of(characters()));
  }

  private Inline inline(int depth) {
    if (depth > 3 || random.nextInt(5) < 2) {
      return text();
    }
    return switch (random.nextInt(14)) {
      case 0, 1 -> new Inline.Emphasis(children(depth));
      case 2, 3 -> new Inline.Strong(children(depth));
      case 4, 5 -> link(depth);
      case 6 -> new Inline.Code(Words.of(characters()));
      case 7 -> new Inline.LineBreak();
      case 8 -> new Inline.Superscript(children(depth));
      case 9 -> new Inline.Subscript(children(depth));
      case 10 -> new Inline.Deleted(children(depth));
      case 11 -> new Inline.Inserted(children(depth));
      case 12 ->
        random.nextBoolean() && !notes.isEmpty()
            ? new Inline.NoteRef(notes.get(random.nextInt(notes.size())))
            : new Inline.Ruby(Words.of(characters()), Words.of(characters()));
      default -> span(depth);
    };
  }

  private List<Inline> children(int depth) {
    var children = new ArrayList<Inline>();
    for (var i = 0; i <= random.nextInt(3); i++) {
      children.add(inline(depth + 1));
    }
    return children;
  }

  private Inline link(int depth) {
    if (!places.isEmpty() && random.nextInt(4) == 0) {
      return new Inline.Link(
          new Target.Fragment(places.get(random.nextInt(places.size()))), children(depth));
    }
    var address = address();
    return new Inline.Link(
        Target.of(address),
        random.nextInt(3) == 0
            ? List.of(new Inline.Text(Words.of(address.replace("mailto:", ""))))
            : children(depth));
  }

  String address() {
    return ADDRESSES.get(random.nextInt(ADDRESSES.size()));
  }

  private Inline span(int depth) {
    var languages = List.of("ru", "zh-Hant", "ar", "en-GB");
    return new Inline.Span(
        random.nextBoolean()
            ? Optional.of(new Language(languages.get(random.nextInt(languages.size()))))
            : Optional.empty(),
        random.nextInt(3) == 0
            ? Optional.of(random.nextBoolean() ? Direction.RTL : Direction.LTR)
            : Optional.empty(),
        children(depth));
  }
}
