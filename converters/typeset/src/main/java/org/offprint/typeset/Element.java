package org.offprint.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An element of the logical tree, with its children in reading order. Two elements are the same only
 * if they are the same object.
 */
public final class Element implements Node {
  private final Role role;
  private final String id;
  private final String language;
  private final String alt;
  private final String expansion;
  private final Numbering numbering;
  private final Optional<Destination> destination;
  private final Optional<Cell> cell;
  private final List<Node> children;

  private Element(Builder builder) {
    role = builder.role;
    id = builder.id;
    language = builder.language;
    alt = builder.alt;
    expansion = builder.expansion;
    numbering = builder.numbering;
    destination = builder.destination;
    cell = builder.cell;
    children = List.copyOf(builder.children);
  }

  /** Starts an element. */
  public static Builder of(Role role) {
    return new Builder(role);
  }

  /** What the element is. */
  public Role role() {
    return role;
  }

  /** A name that is unique in the document; empty if nothing points here. */
  public String id() {
    return id;
  }

  /** The language as a BCP 47 tag; empty if it is the language of the parent. */
  public String language() {
    return language;
  }

  /**
   * The text that stands for the element. For a figure: the alternative description. For a link: what
   * an annotation says of it. Empty if there is none.
   */
  public String alt() {
    return alt;
  }

  /** The long form of an abbreviation; empty if there is none. */
  public String expansion() {
    return expansion;
  }

  /** How the items of a list are marked; {@link Numbering#NONE} for other elements. */
  public Numbering numbering() {
    return numbering;
  }

  /** Where a link leads; present if and only if this is a {@link Role#LINK}. */
  public Optional<Destination> destination() {
    return destination;
  }

  /** Scope and spans; present if and only if this is a table cell. */
  public Optional<Cell> cell() {
    return cell;
  }

  /** Child elements and own content, in reading order. */
  public List<Node> children() {
    return children;
  }

  @Override
  public String toString() {
    return role + (id.isEmpty() ? "" : "#" + id);
  }

  /** Collects what an element needs; use it once. */
  public static final class Builder {
    private final Role role;
    private String id = "";
    private String language = "";
    private String alt = "";
    private String expansion = "";
    private Numbering numbering = Numbering.NONE;
    private Optional<Destination> destination = Optional.empty();
    private Optional<Cell> cell = Optional.empty();
    private final List<Node> children = new ArrayList<>(2);

    private Builder(Role role) {
      this.role = role;
    }

    /** Sets the unique name. */
    public Builder id(String value) {
      id = value;
      return this;
    }

    /** Sets the language, a BCP 47 tag. */
    public Builder language(String value) {
      language = value;
      return this;
    }

    /** Sets the text that stands for the element. */
    public Builder alt(String value) {
      alt = value;
      return this;
    }

    /** Sets the long form of an abbreviation. */
    public Builder expansion(String value) {
      expansion = value;
      return this;
    }

    /** Sets how list items are marked. */
    public Builder numbering(Numbering value) {
      numbering = value;
      return this;
    }

    /** Sets where a link leads. */
    public Builder destination(Destination value) {
      destination = Optional.of(value);
      return this;
    }

    /** Sets scope and spans of a table cell. */
    public Builder cell(Cell value) {
      cell = Optional.of(value);
      return this;
    }

    /** Adds a child at the end. */
    public Builder add(Node child) {
      children.add(child);
      return this;
    }

    /** Adds a new content at the end and returns it. */
    public Content content() {
      var content = new Content();
      children.add(content);
      return content;
    }

    /**
     * Makes the element.
     *
     * @throws IllegalArgumentException if a link leads nowhere or a cell has no spans
     */
    public Element build() {
      if ((role == Role.LINK) != destination.isPresent()) {
        throw new IllegalArgumentException(role + " with destination " + destination);
      }
      if ((role == Role.TABLE_HEADER || role == Role.TABLE_DATA) != cell.isPresent()) {
        throw new IllegalArgumentException(role + " with cell " + cell);
      }
      return new Element(this);
    }
  }
}
