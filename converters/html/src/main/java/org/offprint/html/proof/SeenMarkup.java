package org.offprint.html.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.offprint.convert.Seen;

/** Turns the elements of pages into parts, by what HTML says of them and by their ARIA roles. */
final class SeenMarkup {

  private static final Set<String> UNSEEN = Set.of("head", "script", "style", "rp", "template");
  private static final Set<String> INLINE = Set.of(
      "a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data", "del", "dfn", "em", "i", "ins",
      "kbd", "mark", "q", "rb", "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup",
      "time", "u", "var", "wbr");

  /** A list that is open, and the number of its next item. */
  private static final class OpenList {
    private final boolean ordered;
    private int next;

    OpenList(boolean ordered, int next) {
      this.ordered = ordered;
      this.next = next;
    }
  }

  private String page = "";
  private final Seen.Builder parts = new Seen.Builder();
  private final StringBuilder text = new StringBuilder();
  private final List<Seen.Link> links = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private String marker = "";
  private String role = "";
  private String note = "";
  private int noteDepth;
  private int unseen;
  private int linkStart = -1;
  private int linkPlace;
  private String linkTarget = "";

  /** Begins a page; the anchors of each page are told apart by its name. */
  void begin(String name) {
    page = name;
  }

  void enter(String name, UnaryOperator<String> attribute) {
    open.push(name);
    if (unseen > 0 || isUnseen(name, attribute)) {
      unseen++;
      callIn(name, attribute);
      return;
    }
    if (!INLINE.contains(name)) {
      flush();
    }
    if (!attribute.apply("id").isEmpty()) {
      parts.anchor(page + "#" + attribute.apply("id"));
    }
    if (attribute.apply("role").equals("doc-footnote") && note.isEmpty()) {
      note = page + "#" + attribute.apply("id");
      noteDepth = open.size();
    }
    element(name, attribute);
  }

  private static boolean isUnseen(String name, UnaryOperator<String> attribute) {
    return UNSEEN.contains(name)
        || attribute.apply("role").equals("doc-backlink")
        || name.equals("sup") && attribute.apply("class").equals("call")
        || name.equals("p") && attribute.apply("class").equals("number");
  }

  /** The number in a call is machinery; that it leads to its note is not. */
  private void callIn(String name, UnaryOperator<String> attribute) {
    if (name.equals("a") && attribute.apply("role").equals("doc-noteref")) {
      links.add(new Seen.Link(target(attribute.apply("href")), ""));
    }
  }

  private void element(String name, UnaryOperator<String> attribute) {
    switch (name) {
      case "br" -> text.append('\n');
      case "rt" -> text.append(' ');
      case "a" -> {
        if (!attribute.apply("href").isEmpty()) {
          linkStart = text.length();
          linkPlace = links.size();
          linkTarget = target(attribute.apply("href"));
        }
      }
      case "img" -> {
        text.append(attribute.apply("alt"));
        flush();
      }
      case "ul", "ol" -> {
        var start = attribute.apply("start");
        lists.push(new OpenList(name.equals("ol"), start.isEmpty() ? 1 : Integer.parseInt(start)));
      }
      case "li" -> {
        if (!lists.isEmpty()) {
          var list = lists.peek();
          marker = list.ordered ? Integer.toString(list.next++) : "•";
        }
      }
      case "h1", "h2", "h3", "h4", "h5", "h6", "th", "td" -> role = name;
      default -> {
        // Other elements only part text, or do not even that.
      }
    }
  }

  private String target(String href) {
    if (href.startsWith("#")) {
      return "#" + page + href;
    }
    return href.matches("[^:/?]+\\.xhtml#.+") ? "#" + href : href;
  }

  void leave(String name) {
    if (unseen > 0) {
      unseen--;
      open.pop();
      return;
    }
    if (!INLINE.contains(name)) {
      flush();
    }
    switch (name) {
      case "a" -> endLink();
      case "ruby" -> text.append(' ');
      case "ul", "ol" -> {
        lists.pop();
        marker = "";
      }
      case "h1", "h2", "h3", "h4", "h5", "h6", "th", "td" -> role = "";
      default -> {
        // Nothing else is remembered of an element.
      }
    }
    if (!note.isEmpty() && open.size() == noteDepth) {
      note = "";
    }
    open.pop();
  }

  private void endLink() {
    if (linkStart >= 0) {
      links.add(linkPlace, new Seen.Link(linkTarget, text.substring(linkStart)));
      linkStart = -1;
    }
  }

  void text(String characters) {
    if (unseen == 0) {
      text.append(characters);
    }
  }

  void end() {
    flush();
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      parts.add(new Seen.Part(
          kind(), level(), lists.size(), marker, text.toString(), links, List.of(), note));
      marker = "";
    }
    text.setLength(0);
    links.clear();
  }

  private Seen.Role kind() {
    return switch (role) {
      case "" -> Seen.Role.TEXT;
      case "th" -> Seen.Role.HEADER_CELL;
      case "td" -> Seen.Role.CELL;
      default -> Seen.Role.HEADING;
    };
  }

  private int level() {
    return kind() == Seen.Role.HEADING ? role.charAt(1) - '0' : 0;
  }

  Seen seen(Map<String, String> fields) {
    return parts.seen(fields);
  }
}
