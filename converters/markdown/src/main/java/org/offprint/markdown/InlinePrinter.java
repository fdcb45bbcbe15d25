package org.offprint.markdown;

import java.util.HashMap;
import java.util.List;
import org.offprint.article.Inline;

/** Writes running text as one or more lines of Markdown. */
final class InlinePrinter {

  private final Profile profile;

  InlinePrinter(Profile profile) {
    this.profile = profile;
  }

  String print(List<Inline> content, Place place) {
    var out = new StringBuilder();
    print(content, place, out, true);
    return out.toString();
  }

  /** Adds running text to a line; {@code first} tells whether the line begins with it. */
  void print(List<Inline> content, Place place, StringBuilder out, boolean first) {
    var tokens = Tokens.of(content, place);
    var delimiters = delimiters(tokens, place);
    var escaper = new Escaper(out, place, profile);
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      switch (token.kind()) {
        case TEXT ->
          escaper.write(
              token.text(),
              startsLine(tokens, i, first, place),
              i + 1 == tokens.size() || tokens.get(i + 1).kind() == Token.Kind.BREAK,
              i > 0 && tokens.get(i - 1).kind() == Token.Kind.NOTE);
        case RAW, NOTE -> raw(token.text(), out);
        case BREAK ->
          out.append(place == Place.PARAGRAPH ? "\\\n" : place == Place.ALTERNATIVE ? " " : "<br>");
        default -> {
          var delimiter = delimiters[token.pair()];
          var tag = token.mark().tag(token.kind() == Token.Kind.OPEN);
          out.append(delimiter.isEmpty() ? tag : delimiter);
        }
      }
    }
  }

  /** A bracket after an exclamation mark would begin a picture. */
  private static void raw(String text, StringBuilder out) {
    if (text.startsWith("[") && out.length() > 0 && out.charAt(out.length() - 1) == '!') {
      out.insert(out.length() - 1, '\\');
    }
    out.append(text);
  }

  private static boolean startsLine(List<Token> tokens, int i, boolean first, Place place) {
    if (i == 0) {
      return first;
    }
    return place == Place.PARAGRAPH && tokens.get(i - 1).kind() == Token.Kind.BREAK;
  }

  private static String[] delimiters(List<Token> tokens, Place place) {
    var flanks = new Flanks(tokens, place);
    var opened = new HashMap<Integer, Integer>();
    for (var i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind() == Token.Kind.OPEN) {
        opened.put(tokens.get(i).pair(), i);
      }
    }
    var delimiters = new String[opened.size()];
    for (var i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.kind() == Token.Kind.CLOSE) {
        delimiters[token.pair()] = flanks.delimiter(opened.get(token.pair()), i);
      }
    }
    return delimiters;
  }
}
