package org.offprint.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;

/** Cuts HTML into texts and tags, in one pass; comments and declarations are passed over. */
final class HtmlTokens {

  /** What is done with each token. */
  interface Sink {
    /** Takes characters, their references resolved. */
    void text(String text);

    /** Takes a tag with its characters. */
    void tag(HtmlTag tag, String raw);
  }

  /** No tag of a page is longer; the bound keeps the search for its end linear. */
  private static final int MAX_TAG = 10_000;

  private HtmlTokens() {}

  static void read(String html, Sink sink) {
    var start = 0;
    var lastComment = html.lastIndexOf("-->");
    for (var i = html.indexOf('<'); i >= 0; i = html.indexOf('<', i)) {
      var end = end(html, i, lastComment);
      if (end < 0) {
        i++;
        continue;
      }
      text(html, start, i, sink);
      var next = html.charAt(i + 1);
      if (next != '!' && next != '?') {
        var raw = html.substring(i, end);
        var tag = HtmlTag.read(raw);
        if (tag.isKnown()) {
          sink.tag(tag, raw);
        } else {
          sink.text(raw);
        }
      }
      i = end;
      start = end;
    }
    text(html, start, html.length(), sink);
  }

  private static void text(String html, int from, int to, Sink sink) {
    if (to > from) {
      sink.text(Escaping.unescapeHtml(html.substring(from, to)));
    }
  }

  /** Where the mark-up that begins here ends; negative where none begins, or it has no end. */
  private static int end(String html, int start, int lastComment) {
    if (start + 1 >= html.length()) {
      return -1;
    }
    if (html.startsWith("<!--", start)) {
      return lastComment < start + 4 ? -1 : html.indexOf("-->", start + 4) + 3;
    }
    var c = html.charAt(start + 1);
    var name = c == '/' && start + 2 < html.length() ? html.charAt(start + 2) : c;
    var letter = name >= 'a' && name <= 'z' || name >= 'A' && name <= 'Z';
    if (!letter && c != '!' && c != '?') {
      return -1;
    }
    return tagEnd(html, start + 1);
  }

  private static int tagEnd(String html, int from) {
    var quote = 0;
    for (var i = from; i < Math.min(html.length(), from + MAX_TAG); i++) {
      var c = html.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if (c == '<') {
        return -1;
      } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    return -1;
  }
}
