package org.offprint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * Parses the marks in the text of one block, in one pass. A mark that does not close is the characters it is.
 *
 * <p>Nothing is looked for twice: partners are found by counts and stacks, and a search that failed is not repeated.
 */
final class InlineParser {

  /** More marks than these in one block are no text; taking them as text keeps memory in bounds. */
  private static final int MOST_TOKENS = 2_000_000;

  private final String text;
  private final References references;
  private final boolean tags;
  private final List<InlineToken> tokens = new ArrayList<>();
  private final StringBuilder literal = new StringBuilder();
  private final Delimiters delimiters = new Delimiters(tokens);
  private final Brackets brackets = new Brackets(tokens);
  private final LightTags lightTags;
  private final CodeSpans codeSpans;
  private int at;

  private InlineParser(String text, References references, boolean tags) {
    this.text = text;
    this.references = references;
    this.tags = tags;
    this.lightTags = new LightTags(text, tokens);
    this.codeSpans = new CodeSpans(text);
  }

  /**
   * Parses running text.
   *
   * @param text the text, a meant line end as {@link Characters#LINE_BREAK}
   * @param references the link definitions of the input
   * @param tags whether light tags such as {@code <b>} are marks; in a headline they are what it is about
   * @return running text, not yet in its normal form; nothing if there are too many marks to make sense
   */
  static Optional<List<Inline>> parse(String text, References references, boolean tags) {
    return isPlain(text)
        ? Optional.of(List.of(new Inline.Text(Words.of(text))))
        : new InlineParser(text, references, tags).parse();
  }

  private static boolean isPlain(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c < 0x80 ? "*_[`<&\\".indexOf(c) >= 0 : c == '\u2028' || c == '\u2029') {
        return false;
      }
      if (c == ':' && text.startsWith("//", i + 1)) {
        return false;
      }
    }
    return true;
  }

  private Optional<List<Inline>> parse() {
    while (at < text.length()) {
      if (tokens.size() > MOST_TOKENS) {
        return Optional.empty();
      }
      var c = text.charAt(at);
      if (!mark(c)) {
        literal.append(c);
        at++;
      }
    }
    flush();
    return Optional.of(InlineBuilder.build(tokens));
  }

  /** Takes the mark at the current index; says whether there was one. */
  private boolean mark(char c) {
    return switch (c) {
      case '\\' -> escape();
      case '&' -> entity();
      case '*', '_' -> delimiter(c);
      case '[' -> bracket(1);
      case '!' -> at + 1 < text.length() && text.charAt(at + 1) == '[' && bracket(2);
      case ']' -> closeBracket();
      case '`' -> code();
      case '<' -> angle();
      case 'h', 'H' -> address();
      case Characters.LINE_BREAK, '\u2029' -> lineBreak();
      default -> false;
    };
  }

  private void flush() {
    if (literal.length() > 0) {
      tokens.add(InlineToken.text(literal.toString()));
      literal.setLength(0);
    }
  }

  private void atom(Inline inline, int end) {
    flush();
    tokens.add(InlineToken.atom(inline));
    at = end;
  }

  private boolean lineBreak() {
    atom(new Inline.LineBreak(), at + 1);
    return true;
  }

  private boolean escape() {
    if (at + 1 >= text.length() || !Characters.isAsciiPunctuation(text.charAt(at + 1))) {
      return false;
    }
    literal.append(text.charAt(at + 1));
    at += 2;
    return true;
  }

  private boolean entity() {
    var entity = Entities.at(text, at);
    literal.append(entity.text());
    at += entity.length();
    return entity.length() > 0;
  }

  private boolean delimiter(char mark) {
    var end = at;
    while (end < text.length() && text.charAt(end) == mark) {
      end++;
    }
    var run = Flanks.of(text, at, end);
    if (!run.canOpen() && !run.canClose()) {
      literal.append(text, at, end);
    } else {
      flush();
      delimiters.take(mark, end - at, run.canOpen(), run.canClose());
    }
    at = end;
    return true;
  }

  private boolean bracket(int length) {
    flush();
    brackets.open(at, at + length, text.substring(at, at + length));
    at += length;
    return true;
  }

  private boolean closeBracket() {
    var opener = brackets.pop();
    if (opener.isEmpty()) {
      return false;
    }
    var inside = text.substring(opener.get().after(), Math.min(at, opener.get().after() + 200));
    var target = LinkTarget.inBrackets(text, at + 1);
    if (target.isEmpty()) {
      target = references.resolve(text, at + 1, at - opener.get().after() < 200 ? inside : "");
    }
    if (target.isEmpty()) {
      return false;
    }
    var printed = target.get().printed();
    flush();
    delimiters.dropFrom(opener.get().index());
    lightTags.dropFrom(opener.get().index());
    if (brackets.isEmpty(opener.get())) {
      literal.append(opener.get().image() ? lastSegment(printed) : printed);
      flush();
    }
    brackets.close(opener.get(), new Inline.Link(Target.of(printed), List.of()));
    at = target.get().end();
    return true;
  }

  private static String lastSegment(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private boolean code() {
    var code = codeSpans.at(at);
    if (code.isEmpty()) {
      var end = at;
      while (end < text.length() && text.charAt(end) == '`') {
        end++;
      }
      literal.append(text, at, end);
      at = end;
    } else {
      atom(new Inline.Code(Words.of(code.get().words())), code.get().end());
    }
    return true;
  }

  private boolean angle() {
    var address = AngleAddress.at(text, at);
    if (address.isPresent()) {
      atom(address.get().link(), address.get().end());
      return true;
    }
    if (!tags) {
      return false;
    }
    flush();
    var end = lightTags.take(at);
    var found = end > at;
    at = end;
    return found;
  }

  private boolean address() {
    if (at > 0 && Characters.isWordPart(text.charAt(at - 1)) || BareAddress.scheme(text, at) == 0) {
      return false;
    }
    var end = BareAddress.end(text, at);
    if (end - at <= BareAddress.scheme(text, at)) {
      return false;
    }
    var printed = Words.of(Escapes.resolve(text.substring(at, end)));
    atom(new Inline.Link(Target.of(printed), List.of(new Inline.Text(printed))), end);
    return true;
  }
}
