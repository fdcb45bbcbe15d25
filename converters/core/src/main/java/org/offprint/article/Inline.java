package org.offprint.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of running text. Containers keep their children in reading order; {@link Inlines#normalise} is applied by
 * every block, so that equal text has one form.
 */
public sealed interface Inline {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do for each kind
   * @param <R> the result of the visit
   * @return what the visitor returned
   */
  <R> R accept(Visitor<R> visitor);

  /** An inline that holds others. */
  sealed interface Container extends Inline
      permits Emphasis, Strong, Link, Superscript, Subscript, Deleted, Inserted, Span {
    /**
     * What it holds, in reading order.
     *
     * @return the children
     */
    List<Inline> content();

    /**
     * The same container around other children.
     *
     * @param content the new children
     * @return a container of the same kind and attributes
     */
    Container with(List<Inline> content);
  }

  /**
   * Characters.
   *
   * @param words the characters; line feeds and tabs count as spaces
   */
  record Text(Words words) implements Inline {
    /** Refuses null. */
    public Text {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Stressed text, usually italic.
   *
   * @param content the stressed text
   */
  record Emphasis(List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public Emphasis with(List<Inline> content) {
      return new Emphasis(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /**
   * Important text, usually bold.
   *
   * @param content the important text
   */
  record Strong(List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public Strong with(List<Inline> content) {
      return new Strong(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /**
   * A link, live or dead.
   *
   * @param target where it leads
   * @param content what is clicked
   */
  record Link(Target target, List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Link {
      Objects.requireNonNull(target, "target");
      content = List.copyOf(content);
    }

    @Override
    public Link with(List<Inline> content) {
      return new Link(target, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * Computer text.
   *
   * @param words the characters, without marks in them
   */
  record Code(Words words) implements Inline {
    /** Refuses null. */
    public Code {
      Objects.requireNonNull(words, "words");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /** A line end that the author meant. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * Raised text.
   *
   * @param content the raised text
   */
  record Superscript(List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Superscript {
      content = List.copyOf(content);
    }

    @Override
    public Superscript with(List<Inline> content) {
      return new Superscript(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.superscript(this);
    }
  }

  /**
   * Lowered text.
   *
   * @param content the lowered text
   */
  record Subscript(List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Subscript {
      content = List.copyOf(content);
    }

    @Override
    public Subscript with(List<Inline> content) {
      return new Subscript(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.subscript(this);
    }
  }

  /**
   * Text that the publisher struck out.
   *
   * @param content the struck text
   */
  record Deleted(List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Deleted {
      content = List.copyOf(content);
    }

    @Override
    public Deleted with(List<Inline> content) {
      return new Deleted(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.deleted(this);
    }
  }

  /**
   * Text that the publisher put in later, or underlined.
   *
   * @param content the inserted text
   */
  record Inserted(List<Inline> content) implements Container {
    /** Keeps its own copy of the list. */
    public Inserted {
      content = List.copyOf(content);
    }

    @Override
    public Inserted with(List<Inline> content) {
      return new Inserted(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.inserted(this);
    }
  }

  /**
   * Base text with its reading above it (JLReq clause 3.3).
   *
   * @param base the base text
   * @param annotation the reading
   */
  record Ruby(Words base, Words annotation) implements Inline {
    /** Refuses null. */
    public Ruby {
      Objects.requireNonNull(base, "base");
      Objects.requireNonNull(annotation, "annotation");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ruby(this);
    }
  }

  /**
   * A call for a footnote.
   *
   * @param note the id of the {@link Block.Footnote}, which must stand in the same article
   */
  record NoteRef(String note) implements Inline {
    /** Refuses null. */
    public NoteRef {
      Objects.requireNonNull(note, "note");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.noteRef(this);
    }
  }

  /**
   * Text in another language or direction than what is around it.
   *
   * @param language its language, where known
   * @param direction its base direction, where it must be said
   * @param content the text
   */
  record Span(Optional<Language> language, Optional<Direction> direction, List<Inline> content)
      implements Container {
    /** Keeps its own copy of the list. */
    public Span {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(direction, "direction");
      content = List.copyOf(content);
    }

    @Override
    public Span with(List<Inline> content) {
      return new Span(language, direction, content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.span(this);
    }
  }

  /**
   * One method for each kind of inline.
   *
   * @param <R> the result of the visit
   */
  interface Visitor<R> {
    /**
     * Visits characters.
     *
     * @param inline the inline
     * @return the result
     */
    R text(Text inline);

    /**
     * Visits stressed text.
     *
     * @param inline the inline
     * @return the result
     */
    R emphasis(Emphasis inline);

    /**
     * Visits important text.
     *
     * @param inline the inline
     * @return the result
     */
    R strong(Strong inline);

    /**
     * Visits a link.
     *
     * @param inline the inline
     * @return the result
     */
    R link(Link inline);

    /**
     * Visits computer text.
     *
     * @param inline the inline
     * @return the result
     */
    R code(Code inline);

    /**
     * Visits a line break.
     *
     * @param inline the inline
     * @return the result
     */
    R lineBreak(LineBreak inline);

    /**
     * Visits raised text.
     *
     * @param inline the inline
     * @return the result
     */
    R superscript(Superscript inline);

    /**
     * Visits lowered text.
     *
     * @param inline the inline
     * @return the result
     */
    R subscript(Subscript inline);

    /**
     * Visits struck text.
     *
     * @param inline the inline
     * @return the result
     */
    R deleted(Deleted inline);

    /**
     * Visits inserted text.
     *
     * @param inline the inline
     * @return the result
     */
    R inserted(Inserted inline);

    /**
     * Visits ruby.
     *
     * @param inline the inline
     * @return the result
     */
    R ruby(Ruby inline);

    /**
     * Visits a footnote call.
     *
     * @param inline the inline
     * @return the result
     */
    R noteRef(NoteRef inline);

    /**
     * Visits text in another language or direction.
     *
     * @param inline the inline
     * @return the result
     */
    R span(Span inline);
  }
}
