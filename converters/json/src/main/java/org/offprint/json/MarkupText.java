package org.offprint.json;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * The little HTML that agencies write into JSON: paragraphs, headings, lists, quotes, links, bold and italic text. Other
 * elements part words or leave no trace; scripts and styles are not seen. Linear, and any characters will do.
 */
final class MarkupText {

  private static final Set<String> BLOCKS = Set.of(
      "p",
      "div",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "ul",
      "ol",
      "li",
      "blockquote",
      "table",
      "tr",
      "td",
      "th",
      "section",
      "article",
      "header",
      "footer",
      "figure",
      "figcaption",
      "pre",
      "hr",
      "body",
      "html",
      "head",
      "title",
      "dl",
      "dt",
      "dd",
      "main",
      "aside");

  private static final Set<String> UNSEEN = Set.of("script", "style");

  /** Marks nest no deeper; further ones leave no trace. */
  private static final int DEEPEST = 50;

  private static final int LONGEST_ENTITY = 10;

  private static final Map<String, String> ENTITIES = Map.ofEntries(
      Map.entry("amp", "&"),
      Map.entry("lt", "<"),
      Map.entry("gt", ">"),
      Map.entry("quot", "\""),
      Map.entry("apos", "'"),
      Map.entry("nbsp", "\u00A0"),
      Map.entry("ndash", "–"),
      Map.entry("mdash", "—"),
      Map.entry("lsquo", "‘"),
      Map.entry("rsquo", "’"),
      Map.entry("ldquo", "“"),
      Map.entry("rdquo", "”"),
      Map.entry("laquo", "«"),
      Map.entry("raquo", "»"),
      Map.entry("hellip", "…"),
      Map.entry("euro", "€"),
      Map.entry("pound", "£"),
      Map.entry("copy", "©"),
      Map.entry("reg", "®"),
      Map.entry("deg", "°"),
      Map.entry("shy", "\u00AD"));

  /** A mark that is open, and where its content begins. */
  private record Mark(String name, String address, int from) {}

  private final String markup;
  private final int lastClose;
  private final ToolDraft draft;
  private final List<Inline> runs = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder printed = new StringBuilder();
  private final Deque<Mark> marks = new ArrayDeque<>();
  private final List<Block.Item> items = new ArrayList<>();
  private final StringBuilder listPrinted = new StringBuilder();
  private boolean ordered;
  private boolean inItem;
  private int quotes;
  private int heading;

  private MarkupText(String markup, ToolDraft draft) {
    this.markup = markup;
    this.lastClose = markup.lastIndexOf('>');
    this.draft = draft;
  }

  static void read(String markup, ToolDraft draft) {
    new MarkupText(markup, draft).read();
  }

  private void read() {
    var at = 0;
    while (at < markup.length()) {
      var c = markup.charAt(at);
      if (c == '<') {
        at = tag(at);
      } else if (c == '&') {
        at = entity(at);
      } else {
        text.append(c);
        at++;
      }
    }
    boundary();
    endList();
  }

  private int tag(int at) {
    if (markup.startsWith("<!--", at)) {
      var end = markup.indexOf("-->", at);
      return end < 0 ? markup.length() : end + 3;
    }
    var next = at + 1 < markup.length() ? markup.charAt(at + 1) : ' ';
    var opens = Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    if (!opens || at > lastClose) {
      text.append('<');
      return at + 1;
    }
    var close = markup.indexOf('>', at);
    var inside = markup.substring(at + 1, close);
    var ends = inside.startsWith("/");
    var name = name(ends ? inside.substring(1) : inside);
    if (!ends && UNSEEN.contains(name)) {
      return endOf(name, close);
    }
    if (BLOCKS.contains(name)) {
      block(name, ends);
    } else if (name.equals("br")) {
      flush();
      runs.add(new Inline.LineBreak());
      printed.append('\n');
    } else if (List.of("b", "strong", "i", "em", "a").contains(name)) {
      mark(name, ends, inside);
    }
    return close + 1;
  }

  /** Where the end tag of an element stands, however it is spelled; the end of the markup where it is missing. */
  private int endOf(String name, int from) {
    var end = markup.indexOf("</", from);
    while (end >= 0 && !markup.regionMatches(true, end + 2, name, 0, name.length())) {
      end = markup.indexOf("</", end + 2);
    }
    return end < 0 ? markup.length() : end;
  }

  private static String name(String inside) {
    var end = 0;
    while (end < inside.length() && Character.isLetterOrDigit(inside.charAt(end))) {
      end++;
    }
    return inside.substring(0, end).toLowerCase(Locale.ROOT);
  }

  private void block(String name, boolean ends) {
    boundary();
    switch (name) {
      case "ul", "ol" -> {
        endList();
        inItem = false;
        ordered = name.equals("ol");
      }
      case "li" -> inItem = !ends;
      case "blockquote" -> quotes = Math.max(0, quotes + (ends ? -1 : 1));
      default -> {
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
          heading = ends ? 0 : name.charAt(1) - '0';
        }
      }
    }
  }

  private void flush() {
    if (text.length() > 0) {
      printed.append(text);
      runs.add(new Inline.Text(Words.of(text)));
      text.setLength(0);
    }
  }

  private void mark(String name, boolean ends, String inside) {
    flush();
    if (!ends && marks.size() < DEEPEST) {
      marks.push(new Mark(name, name.equals("a") ? address(inside) : "", runs.size()));
    } else if (ends && !marks.isEmpty() && marks.peek().name().equals(name)) {
      close(marks.pop());
    }
  }

  private void close(Mark mark) {
    if (mark.from() >= runs.size()) {
      return;
    }
    var content = List.copyOf(runs.subList(mark.from(), runs.size()));
    runs.subList(mark.from(), runs.size()).clear();
    switch (mark.name()) {
      case "b", "strong" -> runs.add(new Inline.Strong(content));
      case "i", "em" -> runs.add(new Inline.Emphasis(content));
      default -> {
        if (mark.address().isBlank()) {
          runs.addAll(content);
        } else {
          runs.add(new Inline.Link(Target.of(mark.address()), content));
        }
      }
    }
  }

  private static String address(String inside) {
    var at = inside.toLowerCase(Locale.ROOT).indexOf("href=");
    if (at < 0 || at + 5 >= inside.length()) {
      return "";
    }
    var quote = inside.charAt(at + 5);
    var end = quote == '"' || quote == '\'' ? inside.indexOf(quote, at + 6) : -1;
    return end < 0 ? "" : inside.substring(at + 6, end).replace("&amp;", "&");
  }

  /** Ends a paragraph; what is marked goes on in the next one without its mark. */
  private void boundary() {
    flush();
    while (!marks.isEmpty()) {
      close(marks.pop());
    }
    var content = Inlines.normalise(runs);
    runs.clear();
    var shown = printed.toString().strip();
    printed.setLength(0);
    if (content.isEmpty()) {
      return;
    }
    var paragraph = new Block.Paragraph(content);
    if (inItem) {
      items.add(new Block.Item(List.of(paragraph)));
      listPrinted
          .append(listPrinted.isEmpty() ? "" : "\n")
          .append(ordered ? items.size() + " " : "")
          .append(shown);
      return;
    }
    endList();
    if (heading > 0) {
      draft.block(new Block.Heading(heading, content), shown);
    } else if (quotes > 0) {
      draft.block(new Block.Quote(List.of(paragraph), List.of()), shown);
    } else {
      draft.block(paragraph, shown);
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      draft.block(new Block.ItemList(ordered, 1, List.copyOf(items)), listPrinted.toString());
      items.clear();
      listPrinted.setLength(0);
    }
  }

  private int entity(int at) {
    var most = Math.min(markup.length(), at + LONGEST_ENTITY + 1);
    var end = at + markup.substring(at, most).indexOf(';');
    if (end < at) {
      text.append('&');
      return at + 1;
    }
    var name = markup.substring(at + 1, end);
    var known = ENTITIES.get(name);
    if (known != null) {
      text.append(known);
      return end + 1;
    }
    if (name.length() > 1 && name.charAt(0) == '#') {
      var hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
      try {
        var code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        if (Character.isValidCodePoint(code)) {
          text.appendCodePoint(code);
          return end + 1;
        }
      } catch (NumberFormatException no) {
        // No number, so the sign is meant as it stands.
      }
    }
    text.append('&');
    return at + 1;
  }
}
