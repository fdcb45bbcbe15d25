package org.offprint.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.article.Inline;
import org.offprint.article.Words;

/**
 * The few HTML tags that archives left in text: {@code <b>}, {@code <i>}, {@code <u>}, {@code <br>} and their like,
 * without attributes. Every other tag is text.
 */
final class LightTags {

  private static final Map<String, Inline.Container> CONTAINERS = Map.ofEntries(
      Map.entry("b", new Inline.Strong(List.of())),
      Map.entry("strong", new Inline.Strong(List.of())),
      Map.entry("i", new Inline.Emphasis(List.of())),
      Map.entry("em", new Inline.Emphasis(List.of())),
      Map.entry("u", new Inline.Inserted(List.of())),
      Map.entry("ins", new Inline.Inserted(List.of())),
      Map.entry("s", new Inline.Deleted(List.of())),
      Map.entry("del", new Inline.Deleted(List.of())),
      Map.entry("strike", new Inline.Deleted(List.of())),
      Map.entry("sub", new Inline.Subscript(List.of())),
      Map.entry("sup", new Inline.Superscript(List.of())));

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_RUBY = 300;

  private record Opener(int index, InlineToken token) {}

  private final String text;
  private final List<InlineToken> tokens;
  private final Map<String, Deque<Opener>> open = new LinkedHashMap<>();

  /** Whether there is still code to close; once there is not, nobody looks again. */
  private boolean codeCloses = true;

  LightTags(String text, List<InlineToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** Takes the tag at an angle bracket; returns the index after it, or the same index if it is text. */
  int take(int at) {
    var closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
    var from = at + (closing ? 2 : 1);
    var end = from;
    while (end < text.length()
        && end - from <= LONGEST_NAME
        && Characters.isAsciiLetter(text.charAt(end))) {
      end++;
    }
    var name = text.substring(from, end).toLowerCase(Locale.ROOT);
    var after = end;
    while (!closing && after < text.length() && " /".indexOf(text.charAt(after)) >= 0) {
      after++;
    }
    if (name.isEmpty() || after >= text.length() || text.charAt(after) != '>') {
      return at;
    }
    return closing ? close(name, at, after + 1) : open(name, at, after + 1);
  }

  private int open(String name, int at, int end) {
    if (name.equals("br")) {
      tokens.add(InlineToken.atom(new Inline.LineBreak()));
      return end;
    }
    if (name.equals("code")) {
      return code(at, end);
    }
    if (name.equals("ruby")) {
      return ruby(at, end);
    }
    if (!CONTAINERS.containsKey(name)) {
      return at;
    }
    var token = InlineToken.text(text.substring(at, end));
    open.computeIfAbsent(name, tag -> new ArrayDeque<>()).push(new Opener(tokens.size(), token));
    tokens.add(token);
    return end;
  }

  private int close(String name, int at, int end) {
    var waiting = open.getOrDefault(name, new ArrayDeque<>());
    if (waiting.isEmpty()) {
      return at;
    }
    var container = CONTAINERS.get(name);
    waiting.pop().token().open(container);
    tokens.add(InlineToken.close(container));
    return end;
  }

  /** Takes the open tags since a token for text: what was opened inside a link is not closed outside. */
  void dropFrom(int index) {
    for (var waiting : open.values()) {
      while (!waiting.isEmpty() && waiting.peek().index() >= index) {
        waiting.pop();
      }
    }
  }

  private int code(int at, int end) {
    var close = codeCloses ? text.indexOf("</code>", end) : -1;
    codeCloses = close >= 0;
    if (!codeCloses) {
      return at;
    }
    var words = Escapes.resolve(text.substring(end, close)).replace('\n', ' ');
    tokens.add(InlineToken.atom(new Inline.Code(Words.of(words))));
    return close + "</code>".length();
  }

  /** Ruby with one base and one reading, both short; any other stays text. */
  private int ruby(int at, int end) {
    var near = text.substring(end, Math.min(text.length(), end + LONGEST_RUBY));
    var reading = near.indexOf("<rt>");
    var close = near.indexOf("</rt></ruby>");
    if (reading < 0 || close < reading || near.indexOf('<') < reading) {
      return at;
    }
    var base = Words.of(Escapes.resolve(near.substring(0, reading)));
    var annotation = Words.of(Escapes.resolve(near.substring(reading + "<rt>".length(), close)));
    tokens.add(InlineToken.atom(new Inline.Ruby(base, annotation)));
    return end + close + "</rt></ruby>".length();
  }
}
