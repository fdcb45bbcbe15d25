package org.offprint.json;

import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Language;
import org.offprint.article.Target;

/** Writes running text: characters as a string, all else as an object with its {@code kind}. */
final class InlineOut implements Inline.Visitor<Void> {

  private final JsonOut out;

  InlineOut(JsonOut out) {
    this.out = out;
  }

  void run(String name, List<Inline> content) {
    out.list(name, content, inline -> inline.accept(this));
  }

  void run(List<Inline> content) {
    out.array(content, inline -> inline.accept(this));
  }

  @Override
  public Void text(Inline.Text inline) {
    out.string(inline.words());
    return null;
  }

  private Void container(String kind, Inline.Container container, Runnable more) {
    out.object(() -> {
      out.string("kind", kind);
      more.run();
      run("content", container.content());
    });
    return null;
  }

  private Void container(String kind, Inline.Container container) {
    return container(kind, container, () -> {});
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    return container("emphasis", inline);
  }

  @Override
  public Void strong(Inline.Strong inline) {
    return container("strong", inline);
  }

  @Override
  public Void link(Inline.Link inline) {
    return container("link", inline, () -> out.object("target", () -> target(inline.target())));
  }

  /** Writes the members of a target. */
  void target(Target target) {
    target.accept(new TargetOut(out));
  }

  @Override
  public Void code(Inline.Code inline) {
    out.object(() -> {
      out.string("kind", "code");
      out.string("text", inline.words());
    });
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    out.object(() -> out.string("kind", "line-break"));
    return null;
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    return container("superscript", inline);
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    return container("subscript", inline);
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    return container("deleted", inline);
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    return container("inserted", inline);
  }

  @Override
  public Void ruby(Inline.Ruby inline) {
    out.object(() -> {
      out.string("kind", "ruby");
      out.string("base", inline.base());
      out.string("annotation", inline.annotation());
    });
    return null;
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    out.object(() -> {
      out.string("kind", "note-ref");
      out.string("note", inline.note());
    });
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    return container("span", inline, () -> {
      out.optional("language", inline.language().map(Language::tag), out::string);
      out.optional("direction", inline.direction().map(Kinds::name), out::string);
    });
  }
}
