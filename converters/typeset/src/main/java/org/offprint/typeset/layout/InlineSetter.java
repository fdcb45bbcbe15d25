package org.offprint.typeset.layout;

import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Destination;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.font.FontLibrary;
import org.offprint.typeset.line.TextSpan;
import org.offprint.typeset.line.TextStyle;
import org.offprint.typeset.line.TextStyle.LineKind;
import org.offprint.typeset.line.Wrap;

/** Makes spans of running text, and the elements that they belong to. */
final class InlineSetter implements Inline.Visitor<Void> {
  private static final double RAISED_SIZE = 0.66;
  private static final double CODE_SIZE = 0.88;

  private final Scope scope;
  private final Element.Builder parent;
  private final Voice voice;
  private final List<TextSpan> spans;

  /**
   * A setter.
   *
   * @param parent the element that the text is in
   * @param voice how the text looks
   * @param spans takes the text
   */
  InlineSetter(Scope scope, Element.Builder parent, Voice voice, List<TextSpan> spans) {
    this.scope = scope;
    this.parent = parent;
    this.voice = voice;
    this.spans = spans;
  }

  void add(List<Inline> content) {
    for (var inline : content) {
      inline.accept(this);
    }
  }

  /** Adds characters that belong to the parent. */
  void add(CharSequence text) {
    add(text, voice.style());
  }

  private void add(CharSequence text, TextStyle style) {
    if (text.length() > 0) {
      spans.add(new TextSpan(text.toString(), style, parent.content()));
    }
  }

  private void inside(Role role, Voice other, List<Inline> content) {
    var element = Element.of(role);
    inside(element, other, content);
  }

  private void inside(Element.Builder element, Voice other, List<Inline> content) {
    new InlineSetter(scope, element, other, spans).add(content);
    parent.add(element.build());
  }

  private void same(Voice other, List<Inline> content) {
    new InlineSetter(scope, parent, other, spans).add(content);
  }

  @Override
  public Void text(Inline.Text inline) {
    add(inline.words());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    inside(Role.EMPHASIS, voice.stressed(), inline.content());
    return null;
  }

  @Override
  public Void strong(Inline.Strong inline) {
    inside(Role.STRONG, voice.asBold(), inline.content());
    return null;
  }

  @Override
  public Void link(Inline.Link inline) {
    var destination = inline.target().accept(new DestinationOf(scope));
    if (destination.isEmpty()) {
      add(inline.content());
      return null;
    }
    var plain = Inlines.plain(inline.content()).replace('\n', ' ');
    var style = voice.style().withInk(Look.LINK);
    boolean address =
        inline.target() instanceof Target.Web web && web.printed().toString().equals(plain);
    var element = Element.of(Role.LINK).alt(plain).destination(destination.get());
    inside(element, voice.with(address ? style.withWrap(Wrap.ADDRESS) : style), inline.content());
    return null;
  }

  @Override
  public Void code(Inline.Code inline) {
    var mono = voice.with(FontLibrary.bundled().mono());
    var style = mono.style().withSize(voice.style().size() * CODE_SIZE).withWrap(Wrap.WORDS);
    var element = Element.of(Role.CODE);
    new InlineSetter(scope, element, mono.with(style), spans).add(inline.words());
    parent.add(element.build());
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    spans.add(new TextSpan("\u2028", voice.style(), Artifact.LAYOUT));
    return null;
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    same(voice.with(raised(0.36)), inline.content());
    return null;
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    same(voice.with(raised(-0.14)), inline.content());
    return null;
  }

  private TextStyle raised(double share) {
    var style = voice.style();
    return style
        .withSize(style.size() * RAISED_SIZE)
        .withRise(style.rise() + share * style.size())
        .withWrap(Wrap.WORDS);
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    inside(Role.SPAN, voice.with(voice.style().withLine(LineKind.THROUGH)), inline.content());
    return null;
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    inside(Role.SPAN, voice.with(voice.style().withLine(LineKind.UNDER)), inline.content());
    return null;
  }

  @Override
  public Void ruby(Inline.Ruby inline) {
    var ruby = Element.of(Role.RUBY);
    ruby.add(part(Role.RUBY_BASE, inline.base()));
    ruby.add(part(Role.RUBY_PUNCTUATION, " ("));
    ruby.add(part(Role.RUBY_TEXT, inline.annotation()));
    ruby.add(part(Role.RUBY_PUNCTUATION, ")"));
    parent.add(ruby.build());
    return null;
  }

  private Element part(Role role, CharSequence text) {
    var element = Element.of(role);
    new InlineSetter(scope, element, voice, spans).add(text);
    return element.build();
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    var number = String.valueOf(scope.number(inline.note()));
    var link = Element.of(Role.LINK)
        .alt(number)
        .destination(new Destination.Inside(Scope.noteId(inline.note())));
    var style = raised(0.36).withInk(Look.LINK);
    spans.add(new TextSpan(number, style, link.content()));
    var id = scope.takeCallId(inline.note());
    parent.add(Element.of(Role.REFERENCE).id(id).add(link.build()).build());
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    if (inline.language().isEmpty()) {
      add(inline.content());
      return null;
    }
    var tag = inline.language().get().tag();
    var style = voice.style().withLanguage(tag);
    inside(Element.of(Role.SPAN).language(tag), voice.with(style), inline.content());
    return null;
  }
}
