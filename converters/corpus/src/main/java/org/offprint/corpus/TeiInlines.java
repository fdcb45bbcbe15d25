package org.offprint.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.article.Inline;
import org.offprint.article.Target;

/** Running text in TEI (clauses 3.3 to 3.7 of the Guidelines P5). */
final class TeiInlines implements Inline.Visitor<Void> {

  private final Xml out;
  private final Map<String, String> ids;

  /**
   * Running text of one article.
   *
   * @param ids the ids of the elements to which its fragments and notes lead, by name
   */
  TeiInlines(Xml out, Map<String, String> ids) {
    this.out = out;
    this.ids = ids;
  }

  void write(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  private Void around(String name, List<Inline> content, String... attributes) {
    out.open(name, attributes);
    write(content);
    out.close(name);
    return null;
  }

  private Void highlighted(String how, List<Inline> content) {
    return around("hi", content, "rend", how);
  }

  @Override
  public Void text(Inline.Text inline) {
    out.text(inline.words());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    return highlighted("italic", inline.content());
  }

  @Override
  public Void strong(Inline.Strong inline) {
    return highlighted("bold", inline.content());
  }

  @Override
  public Void link(Inline.Link inline) {
    var target = target(inline.target());
    if (target.isEmpty()) {
      write(inline.content());
      return null;
    }
    return around("ref", inline.content(), "target", target);
  }

  /** Where a link leads, as a URI reference; empty where it leads nowhere. */
  private String target(Target target) {
    if (target instanceof Target.Web web) {
      return web.href();
    } else if (target instanceof Target.Mail mail) {
      return "mailto:" + mail.address();
    } else if (target instanceof Target.Fragment fragment && ids.containsKey(fragment.name())) {
      return "#" + ids.get(fragment.name());
    }
    return "";
  }

  @Override
  public Void code(Inline.Code inline) {
    out.element("code", inline.words());
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    out.empty("lb");
    return null;
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    return highlighted("superscript", inline.content());
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    return highlighted("subscript", inline.content());
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    return around("del", inline.content());
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    return around("add", inline.content());
  }

  @Override
  public Void ruby(Inline.Ruby inline) {
    out.open("ruby")
        .element("rb", inline.base())
        .element("rt", inline.annotation())
        .close("ruby");
    return null;
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    out.empty("ptr", "type", "note", "target", "#" + ids.get(inline.note()));
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    var direction = inline
        .direction()
        .map(one -> "direction: " + one.name().toLowerCase(Locale.ROOT))
        .orElse("");
    if (inline.language().isEmpty()) {
      return around("seg", inline.content(), "style", direction);
    }
    var language = inline.language().get().tag();
    return around("foreign", inline.content(), "xml:lang", language, "style", direction);
  }
}
