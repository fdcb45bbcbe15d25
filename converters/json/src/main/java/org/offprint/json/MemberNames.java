package org.offprint.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The names of members that the first characters of JSON show, of those objects alone where the articles of a tool
 * stand: the document, the items of an array, the items of an array that is a member known for articles. What is not
 * JSON shows what it shows, and the end may be cut off.
 */
final class MemberNames {

  private static final int DEEPEST = 3;

  private final String text;
  private final Set<String> names = new LinkedHashSet<>();
  /** Whether articles may stand in each object or array that is open, the innermost first. */
  private final Deque<Boolean> open = new ArrayDeque<>();

  private String last = "";

  private MemberNames(String text) {
    this.text = text;
  }

  static Set<String> in(String text) {
    var members = new MemberNames(text);
    members.scan();
    return members.names;
  }

  private void scan() {
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '"' -> i = string(i + 1);
        case '{', '[' -> {
          open.push(mayHoldArticles(text.charAt(i)));
          last = "";
        }
        case '}', ']' -> open.poll();
        case ':' -> {
          if (!open.isEmpty() && open.peek()) {
            names.add(last);
          }
        }
        case ',' -> last = "";
        default -> {
          // Numbers, blanks and words of JSON name no member.
        }
      }
    }
  }

  private boolean mayHoldArticles(char opens) {
    if (open.isEmpty()) {
      return true;
    }
    var list = opens == '[' && open.size() == 1 && ToolArticles.LISTS.contains(last);
    return open.peek() && open.size() < DEEPEST && (list || opens == '{' && last.isEmpty());
  }

  /** Reads a string, and returns where it ends. */
  private int string(int start) {
    var end = start;
    while (end < text.length() && text.charAt(end) != '"') {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    last = text.substring(start, Math.min(end, text.length()));
    return end;
  }
}
