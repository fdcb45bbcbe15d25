package org.offprint.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.convert.Furniture;

/** Shows running text, and remembers from where footnotes are called. */
final class InlineView implements Inline.Visitor<Void> {

  private static final String IN_MAIL = "-._~@!$'*+=";

  private final Markup out;
  private final Setting setting;
  private final Map<String, Integer> numbers;
  private final Map<String, List<String>> calls = new LinkedHashMap<>();
  private boolean inLink;

  InlineView(Markup out, Setting setting) {
    this.out = out;
    this.setting = setting;
    this.numbers = Places.numbers(setting.entry().article().footnotes());
  }

  void run(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  /**
   * Words of ours, marked with their language where it is not the article's. Blanks at the ends stay outside, where
   * they part our words from the printed ones whichever way the text runs.
   */
  void ours(String words) {
    var bare = words.strip();
    if (setting.labelLanguage().isEmpty() || bare.isEmpty()) {
      out.text(words);
      return;
    }
    var attributes = Attributes.NONE
        .language(setting.labelLanguage())
        .direction(Optional.of(setting.labels().language().direction()));
    var at = words.indexOf(bare);
    out.text(words.substring(0, at));
    out.element("span", attributes, bare);
    out.text(words.substring(at + bare.length()));
  }

  /** A printed text with our words around it. */
  void labelled(Furniture.Labelled labelled, String element, Attributes attributes) {
    ours(labelled.before());
    out.open(element, attributes);
    run(labelled.content());
    out.close();
    ours(labelled.after());
  }

  /** The number by which a footnote is called. */
  int number(String note) {
    return numbers.get(note);
  }

  /** The ids of the calls for a footnote so far. */
  List<String> calls(String note) {
    return calls.getOrDefault(note, List.of());
  }

  private Void container(String element, Attributes attributes, Inline.Container container) {
    out.open(element, attributes);
    run(container.content());
    out.close();
    return null;
  }

  private Void container(String element, Inline.Container container) {
    return container(element, Attributes.NONE, container);
  }

  @Override
  public Void text(Inline.Text inline) {
    out.text(inline.words());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    return container("em", inline);
  }

  @Override
  public Void strong(Inline.Strong inline) {
    return container("strong", inline);
  }

  @Override
  public Void link(Inline.Link inline) {
    var href = inline.target().accept(new Href());
    if (href.isEmpty()) {
      return container("span", Attributes.of("class", "dead"), inline);
    }
    inLink = true;
    container("a", Attributes.of("href", href), inline);
    inLink = false;
    return null;
  }

  /** The address of a target, or no characters where it leads nowhere. */
  private final class Href implements Target.Visitor<String> {
    @Override
    public String web(Target.Web target) {
      return target.href();
    }

    @Override
    public String mail(Target.Mail target) {
      return "mailto:" + encode(target.address());
    }

    @Override
    public String fragment(Target.Fragment target) {
      return "#" + setting.places().target(target.name());
    }

    @Override
    public String dead(Target.Dead target) {
      return "";
    }
  }

  /** RFC 6068, clause 2: what a mail address may hold and a URI may not. */
  private static String encode(String address) {
    var out = new StringBuilder();
    for (var b : address.getBytes(StandardCharsets.UTF_8)) {
      var c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || IN_MAIL.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%')
            .append("0123456789ABCDEF".charAt(c >> 4))
            .append("0123456789ABCDEF".charAt(c & 15));
      }
    }
    return out.toString();
  }

  @Override
  public Void code(Inline.Code inline) {
    out.element("code", Attributes.NONE, inline.words());
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    out.open("br").line();
    return null;
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    return container("sup", inline);
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    return container("sub", inline);
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    return container("del", inline);
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    return container("ins", inline);
  }

  @Override
  public Void ruby(Inline.Ruby inline) {
    out.open("ruby").text(inline.base());
    out.element("rp", Attributes.NONE, "（");
    out.element("rt", Attributes.NONE, inline.annotation());
    out.element("rp", Attributes.NONE, "）");
    out.close();
    return null;
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    var number = Integer.toString(number(inline.note()));
    var id = setting.places().unique("call-" + number);
    calls.computeIfAbsent(inline.note(), note -> new ArrayList<>()).add(id);
    out.open("sup", Attributes.of("class", "call"));
    if (inLink) {
      out.element("span", Attributes.of("id", id), number);
    } else {
      var attributes = Attributes.of("id", id)
          .and("role", "doc-noteref")
          .and("href", "#" + setting.places().target(inline.note()));
      out.element("a", attributes, number);
    }
    out.close();
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    var attributes = Attributes.NONE.language(inline.language()).direction(inline.direction());
    return container("span", attributes, inline);
  }
}
