package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.offprint.article.Inline;
import org.offprint.article.Target;

/** The text and the links of a stretch of running text, as an output has to show them. */
final class WantedRun implements Inline.Visitor<Void> {

  private final Map<String, Integer> places;
  private final StringBuilder text = new StringBuilder();
  private final List<Wanted.Link> links = new ArrayList<>();
  private boolean inLink;

  WantedRun(Map<String, Integer> places) {
    this.places = places;
  }

  WantedRun run(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Wanted.Link> links() {
    return links;
  }

  private Void container(Inline.Container container) {
    return run(container.content()).done();
  }

  private Void done() {
    return null;
  }

  private Void append(CharSequence characters) {
    text.append(characters);
    return null;
  }

  @Override
  public Void text(Inline.Text inline) {
    return append(inline.words());
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    return container(inline);
  }

  @Override
  public Void strong(Inline.Strong inline) {
    return container(inline);
  }

  /** The link comes before the calls in it, as its beginning does. */
  @Override
  public Void link(Inline.Link inline) {
    var start = text.length();
    var at = links.size();
    inLink = true;
    container(inline);
    inLink = false;
    inline.target().accept(new Live(SeenWords.of(text.substring(start)), at));
    return null;
  }

  /** Adds what can be followed. */
  private final class Live implements Target.Visitor<Void> {
    private final List<String> words;
    private final int at;

    Live(List<String> words, int at) {
      this.words = words;
      this.at = at;
    }

    private Void add(String target, int place) {
      if (!words.isEmpty()) {
        links.add(at, new Wanted.Link(target, place, words, true));
      }
      return null;
    }

    @Override
    public Void web(Target.Web target) {
      return add(target.href(), -1);
    }

    @Override
    public Void mail(Target.Mail target) {
      return add("mailto:" + target.address(), -1);
    }

    @Override
    public Void fragment(Target.Fragment target) {
      return add("", places.get(target.name()));
    }

    @Override
    public Void dead(Target.Dead target) {
      return null;
    }
  }

  @Override
  public Void code(Inline.Code inline) {
    return append(inline.words());
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    return append("\n");
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    return container(inline);
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    return container(inline);
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    return container(inline);
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    return container(inline);
  }

  /** With a blank between, since formats set the annotation in another place. */
  @Override
  public Void ruby(Inline.Ruby inline) {
    append(inline.base());
    append(" ");
    append(inline.annotation());
    return append(" ");
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    links.add(new Wanted.Link("", places.get(inline.note()), List.of(), !inLink));
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    return container(inline);
  }
}
