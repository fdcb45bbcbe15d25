package org.offprint.markdown.proof;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.offprint.convert.Seen;

/**
 * Reads HTML that stands in Markdown, tag by tag (HTML, clause 13.2.5, without its error cases). Marks of running text
 * show nothing of themselves; other elements part text.
 */
final class SeenHtml {

  private static final Parser REFERENCES = Parser.builder().build();
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
      "kbd", "mark", "q", "rb", "rp", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub",
      "sup", "time", "u", "var", "wbr");
  private static final Set<String> UNSEEN = Set.of("rp", "script", "style", "template");

  private final SeenText out;
  private String unseen = "";

  SeenHtml(SeenText out) {
    this.out = out;
  }

  /** Reads characters of which the first is that of a tag, a comment or a text. */
  void read(String html) {
    var from = 0;
    for (var at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
      text(html.substring(from, at));
      if (html.startsWith("<!--", at)) {
        var end = html.indexOf("-->", at + 4);
        from = end < 0 ? html.length() : end + 3;
      } else {
        from = tagEnd(html, at);
        tag(html.substring(at, from));
      }
    }
    text(html.substring(from));
  }

  private static int tagEnd(String html, int from) {
    var quote = 0;
    for (var i = from + 1; i < html.length(); i++) {
      var c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return html.length();
  }

  private void text(String characters) {
    if (!characters.isEmpty()) {
      out.text(resolved(characters));
    }
  }

  private void tag(String raw) {
    var closing = raw.startsWith("</");
    var end = closing ? 2 : 1;
    while (end < raw.length() && Character.isLetterOrDigit(raw.charAt(end))) {
      end++;
    }
    var name = raw.substring(closing ? 2 : 1, end).toLowerCase(Locale.ROOT);
    if (!unseen.isEmpty()) {
      unseen = closing && name.equals(unseen) ? "" : unseen;
      out.mute(!unseen.isEmpty());
    } else if (!closing && UNSEEN.contains(name)) {
      unseen = name;
      out.mute(true);
    } else if (!name.isEmpty()) {
      if (!INLINE.contains(name)) {
        out.flush();
      }
      if (closing) {
        leave(name);
      } else {
        enter(name, attributes(raw, end));
      }
    }
  }

  private void enter(String name, Map<String, String> attributes) {
    if (attributes.containsKey("id")) {
      out.anchor(attributes.get("id"));
    }
    switch (name) {
      case "br" -> out.text("\n");
      case "rt" -> out.text(" ");
      case "img" -> out.text(" " + attributes.getOrDefault("alt", "") + " ");
      case "a" -> {
        if (attributes.containsKey("href")) {
          out.openLink(attributes.get("href"));
        }
      }
      case "ul" -> out.openList(false, 1);
      case "ol" -> out.openList(true, number(attributes.getOrDefault("start", "1")));
      case "li" -> out.item();
      case "th" -> out.role(Seen.Role.HEADER_CELL, 0);
      case "td" -> out.role(Seen.Role.CELL, 0);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> out.role(Seen.Role.HEADING, name.charAt(1) - '0');
      default -> {
        // Other elements only part text, or do not even that.
      }
    }
  }

  private void leave(String name) {
    switch (name) {
      case "a" -> out.closeLink();
      case "rt" -> out.text(" ");
      case "ul", "ol" -> out.closeList();
      case "th", "td", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> out.role(Seen.Role.TEXT, 0);
      default -> {
        // Nothing else is remembered of an element.
      }
    }
  }

  private static long number(String digits) {
    return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : 1;
  }

  private static Map<String, String> attributes(String raw, int from) {
    var attributes = new LinkedHashMap<String, String>();
    var i = from;
    while (i < raw.length()) {
      var start = i;
      while (i < raw.length() && " \t\n/>=".indexOf(raw.charAt(i)) < 0) {
        i++;
      }
      var name = raw.substring(start, i).toLowerCase(Locale.ROOT);
      if (i + 1 < raw.length() && raw.charAt(i) == '=') {
        var quoted = "\"'".indexOf(raw.charAt(i + 1)) >= 0;
        var end = quoted ? raw.indexOf(raw.charAt(i + 1), i + 2) : raw.indexOf(' ', i + 1);
        end = end < 0 ? raw.length() - 1 : end;
        attributes.putIfAbsent(name, resolved(raw.substring(i + (quoted ? 2 : 1), end)));
        i = end;
      }
      i++;
    }
    return attributes;
  }

  /** Characters with their references resolved, as the parser of the Markdown around them does it. */
  private static String resolved(String raw) {
    var out = new StringBuilder();
    var from = 0;
    for (var at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', at + 1)) {
      var end = raw.indexOf(';', at);
      if (end > at && end - at < 40) {
        out.append(raw, from, at).append(reference(raw.substring(at, end + 1)));
        from = end + 1;
        at = end;
      }
    }
    return out.append(raw, from, raw.length()).toString();
  }

  private static String reference(String raw) {
    return REFERENCES.parse(raw).getFirstChild() instanceof Paragraph paragraph
            && paragraph.getFirstChild() instanceof Text text
            && paragraph.getFirstChild() == paragraph.getLastChild()
        ? text.getLiteral()
        : raw;
  }
}
