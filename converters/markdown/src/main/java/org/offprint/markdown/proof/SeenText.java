package org.offprint.markdown.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Seen;

/** Gathers what is seen into parts: running text with its links, and where it stands. */
final class SeenText {

  /** A list that is open. */
  private static final class OpenList {
    final boolean ordered;
    long next;

    OpenList(boolean ordered, long next) {
      this.ordered = ordered;
      this.next = next;
    }
  }

  /**
   * A link in the text; a call of a note has no text and no end of its own.
   *
   * @param target where it leads
   * @param start where its text begins
   * @param end where its text ends
   */
  private record Span(String target, int start, int end) {
    boolean isCall() {
      return end < 0;
    }
  }

  private final Seen.Builder parts = new Seen.Builder();
  private final StringBuilder text = new StringBuilder();
  private final List<Span> links = new ArrayList<>();
  private final Deque<Integer> open = new ArrayDeque<>();
  private final Deque<OpenList> lists = new ArrayDeque<>();
  private Seen.Role role = Seen.Role.TEXT;
  private int level;
  private String marker = "";
  private String note = "";
  private boolean muted;
  private int listsOutside;
  private String markerOutside = "";

  void text(String characters) {
    if (!muted) {
      text.append(characters);
    }
  }

  /** Whether what follows is not seen. */
  void mute(boolean unseen) {
    muted = unseen;
  }

  void anchor(String id) {
    parts.anchor(id);
  }

  void role(Seen.Role kind, int headingLevel) {
    role = kind;
    level = headingLevel;
  }

  void openLink(String target) {
    open.push(links.size());
    links.add(new Span(followed(target), text.length(), text.length()));
  }

  /** The address as a viewer asks for it: a host name of any script in its ASCII form, the rest escaped. */
  private static String followed(String target) {
    return Target.of(Words.of(target)) instanceof Target.Web web ? web.href() : target;
  }

  /** Ends a link. Around the call of a note a link is divided, and a reader sees one. */
  void closeLink() {
    if (open.isEmpty()) {
      return;
    }
    var at = open.pop();
    var span = new Span(links.get(at).target(), links.get(at).start(), text.length());
    var before = at - 1;
    while (before >= 0 && links.get(before).isCall()) {
      before--;
    }
    if (before >= 0
        && before < at - 1
        && links.get(before).target().equals(span.target())
        && text.substring(links.get(before).end(), span.start()).isBlank()) {
      links.set(before, new Span(span.target(), links.get(before).start(), span.end()));
      links.remove((int) at);
    } else {
      links.set(at, span);
    }
  }

  void call(String label) {
    links.add(new Span("#" + label, text.length(), -1));
  }

  void openList(boolean ordered, long start) {
    lists.push(new OpenList(ordered, start));
  }

  void item() {
    if (!lists.isEmpty()) {
      var list = lists.element();
      marker = list.ordered ? Long.toString(list.next++) : "•";
    }
  }

  void closeList() {
    lists.poll();
    marker = "";
  }

  /** A note is shown elsewhere, so what it stands in does not count. */
  void openNote(String label) {
    note = label;
    listsOutside = lists.size();
    markerOutside = marker;
    marker = "";
  }

  void closeNote() {
    note = "";
    listsOutside = 0;
    marker = markerOutside;
  }

  /** Ends a part. */
  void flush() {
    if (text.codePoints().anyMatch(SeenText::isVisible)) {
      var seen = links.stream()
          .map(span -> new Seen.Link(
              span.target(), span.isCall() ? "" : text.substring(span.start(), span.end())))
          .toList();
      parts.add(new Seen.Part(
          role,
          level,
          lists.size() - listsOutside,
          marker,
          text.toString(),
          seen,
          List.of(),
          note));
      marker = "";
    }
    text.setLength(0);
    links.clear();
    open.clear();
  }

  private static boolean isVisible(int cp) {
    return !Character.isWhitespace(cp)
        && !Character.isSpaceChar(cp)
        && !Character.isISOControl(cp)
        && Character.getType(cp) != Character.FORMAT;
  }

  Seen seen(Map<String, String> fields) {
    flush();
    return parts.seen(fields);
  }
}
