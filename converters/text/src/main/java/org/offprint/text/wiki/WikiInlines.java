package org.offprint.text.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.text.Entities;

/**
 * Running text of a wiki: {@code '''bold'''}, {@code ''italic''}, {@code [[page|text]]}, {@code [address text]}, and
 * templates that stand for words. Marks that are not closed are characters. Linear, since it looks for each closing mark
 * within a limit.
 */
final class WikiInlines {

  private static final int NEAR = 2_000;
  private static final int MOST_CALLS = 8;
  private static final Set<String> TAGS = Set.of(
      "br",
      "br/",
      "ref",
      "/ref",
      "small",
      "/small",
      "nowiki",
      "/nowiki",
      "b",
      "/b",
      "i",
      "/i",
      "u",
      "/u",
      "sup",
      "/sup",
      "sub",
      "/sub",
      "span",
      "/span",
      "div",
      "/div",
      "center",
      "/center",
      "blockquote",
      "/blockquote",
      "p",
      "/p",
      "big",
      "/big",
      "references",
      "gallery",
      "/gallery",
      "poem",
      "/poem",
      "font",
      "/font");

  private final String text;
  private final int depth;
  private final List<Inline> out = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private WikiInlines(String text, int depth) {
    this.text = text;
    this.depth = depth;
  }

  /** The running text of some characters, without blanks at its ends. */
  static List<Inline> of(String text) {
    return Inlines.normalise(parse(text, 0));
  }

  private static List<Inline> parse(String text, int depth) {
    if (depth > MOST_CALLS) {
      return Inlines.text(text);
    }
    var inlines = new WikiInlines(text, depth);
    for (var i = 0; i < text.length(); ) {
      i = inlines.take(i);
    }
    inlines.flush();
    return inlines.out;
  }

  private void flush() {
    if (words.length() > 0) {
      out.add(new Inline.Text(Words.of(words.toString())));
      words.setLength(0);
    }
  }

  /** Takes what begins at an index; returns the index after it. */
  private int take(int i) {
    var c = text.charAt(i);
    var end = switch (c) {
      case '\'' -> marked(i);
      case '[' -> text.startsWith("[[", i) ? link(i) : address(i);
      case '{' -> template(i);
      case '<' -> tag(i);
      case '&' -> entity(i);
      default -> i;
    };
    if (end == i) {
      words.append(c);
      end++;
    }
    return end;
  }

  private int marked(int i) {
    var bold = text.startsWith("'''", i);
    var mark = bold ? "'''" : "''";
    if (!text.startsWith(mark, i)) {
      return i;
    }
    var close = find(mark, i + mark.length());
    if (close < 0 || close == i + mark.length()) {
      return i;
    }
    // Of five marks the inner three are bold.
    while (bold && text.startsWith("'", close + 3) && close + 4 <= text.length()) {
      close++;
    }
    var content = parse(text.substring(i + mark.length(), close), depth + 1);
    if (!Inlines.plain(content).isBlank()) {
      flush();
      out.add(bold ? new Inline.Strong(content) : new Inline.Emphasis(content));
    }
    return close + mark.length();
  }

  private int find(String mark, int from) {
    var near = Math.min(text.length(), from + NEAR);
    var at = from > near ? -1 : text.substring(from, near).indexOf(mark);
    return at < 0 ? -1 : from + at;
  }

  private int link(int i) {
    var close = find("]]", i + 2);
    if (close < 0) {
      return i;
    }
    var parts = WikiTemplate.parts(text.substring(i + 2, close));
    var target = parts.get(0).strip();
    var label = parts.get(parts.size() - 1).strip();
    link(Target.of(target), label.isEmpty() ? target : label);
    return close + 2;
  }

  private void link(Target target, String label) {
    var content = parse(label, depth + 1);
    if (Inlines.plain(content).isBlank()) {
      words.append(label);
    } else {
      flush();
      out.add(new Inline.Link(target, content));
    }
  }

  private int address(int i) {
    var close = find("]", i + 1);
    var from = i + 1;
    if (close < 0 || !text.startsWith("http", from) && !text.startsWith("//", from)) {
      return i;
    }
    var inner = text.substring(from, close);
    var blank = inner.indexOf(' ');
    var target = blank < 0 ? inner : inner.substring(0, blank);
    var label = blank < 0 ? "" : inner.substring(blank).strip();
    link(Target.of(target), label.isEmpty() ? target : label);
    return close + 1;
  }

  /** A call inside running text stands for its last value, as links to other wikis and languages do. */
  private int template(int i) {
    var call = WikiTemplate.at(text, i);
    if (call.isEmpty()) {
      return i;
    }
    var values = call.get().positional();
    if (!values.isEmpty()) {
      var label = values.get(values.size() - 1);
      if (call.get().name().equals("w")) {
        link(Target.of("w:" + values.get(0)), values.size() > 1 ? values.get(1) : values.get(0));
      } else {
        flush();
        out.addAll(parse(label, depth + 1));
      }
    }
    return call.get().end();
  }

  private int tag(int i) {
    var close = find(">", i + 1);
    if (close < 0) {
      return i;
    }
    var inner = text.substring(i + 1, close).strip().toLowerCase(Locale.ROOT);
    var blank = inner.indexOf(' ');
    var name = blank < 0 ? inner : inner.substring(0, blank);
    var bare =
        name.endsWith("/") && name.length() > 1 ? name.substring(0, name.length() - 1) : name;
    if (!TAGS.contains(bare)) {
      return i;
    }
    if (bare.equals("br")) {
      flush();
      out.add(new Inline.LineBreak());
    } else if (bare.equals("ref")) {
      words.append(inner.endsWith("/") ? "" : " [");
    } else if (bare.equals("/ref")) {
      words.append("]");
    }
    return close + 1;
  }

  private int entity(int i) {
    var found = Entities.at(text, i);
    words.append(found.text());
    return i + found.length();
  }
}
