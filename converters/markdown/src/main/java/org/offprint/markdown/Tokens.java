package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Lays running text out as tokens, in reading order. */
final class Tokens implements Inline.Visitor<Void> {

  private final Place place;
  private final List<Token> tokens = new ArrayList<>();
  private int pairs;

  Tokens(Place place) {
    this.place = place;
  }

  static List<Token> of(List<Inline> content, Place place) {
    var tokens = new Tokens(place);
    tokens.all(content);
    return tokens.tokens;
  }

  private void all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  @Override
  public Void text(Inline.Text inline) {
    words(inline.words());
    return null;
  }

  private void words(Words words) {
    if (words.length() > 0) {
      tokens.add(Token.text(words.toString()));
    }
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    return marked(inline);
  }

  @Override
  public Void strong(Inline.Strong inline) {
    return marked(inline);
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    return marked(inline);
  }

  private Void marked(Inline.Container container) {
    var mark = Mark.of(container);
    var pair = pairs++;
    tokens.add(new Token(Token.Kind.OPEN, "", mark, pair));
    all(container.content());
    tokens.add(new Token(Token.Kind.CLOSE, "", mark, pair));
    return null;
  }

  @Override
  public Void link(Inline.Link inline) {
    if (inline.target() instanceof Target.Dead) {
      all(inline.content());
      return null;
    }
    var address = Addresses.of(inline.target());
    var autolink = Autolinks.of(address, inline.content());
    if (!autolink.isEmpty()) {
      tokens.add(Token.raw(autolink));
    } else {
      tokens.add(Token.raw("["));
      all(inline.content());
      tokens.add(Token.raw("](" + Addresses.destination(address) + ")"));
    }
    return null;
  }

  @Override
  public Void code(Inline.Code inline) {
    var text = inline.words().toString().replace('\n', ' ');
    if (place == Place.CELL && text.indexOf('|') >= 0 || followsCode()) {
      return element("code", "", () -> tokens.add(Token.text(text)));
    }
    var fence = "`".repeat(CodeSpans.fence(text));
    var pad = CodeSpans.needsPadding(text) ? " " : "";
    tokens.add(Token.raw(fence + pad + text + pad + fence));
    return null;
  }

  /** Two code spans side by side would be one. */
  private boolean followsCode() {
    return !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).text().endsWith("`")
        && tokens.get(tokens.size() - 1).kind() == Token.Kind.RAW;
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    tokens.add(new Token(Token.Kind.BREAK, "", Mark.EMPHASIS, -1));
    return null;
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    return element("sup", "", () -> all(inline.content()));
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    return element("sub", "", () -> all(inline.content()));
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    return element("ins", "", () -> all(inline.content()));
  }

  @Override
  public Void ruby(Inline.Ruby inline) {
    return element("ruby", "", () -> {
      words(inline.base());
      tokens.add(Token.raw("<rp>（</rp><rt>"));
      words(inline.annotation());
      tokens.add(Token.raw("</rt><rp>）</rp>"));
    });
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    tokens.add(new Token(Token.Kind.NOTE, "[^" + inline.note() + "]", Mark.EMPHASIS, -1));
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    var attributes = new StringBuilder();
    inline
        .language()
        .ifPresent(
            language -> attributes.append(" lang=\"").append(language.tag()).append('"'));
    inline
        .direction()
        .ifPresent(direction -> attributes
            .append(" dir=\"")
            .append(direction == org.offprint.article.Direction.RTL ? "rtl" : "ltr")
            .append('"'));
    return element("span", attributes.toString(), () -> all(inline.content()));
  }

  private Void element(String name, String attributes, Runnable content) {
    tokens.add(Token.raw("<" + name + attributes + ">"));
    content.run();
    tokens.add(Token.raw("</" + name + ">"));
    return null;
  }
}
