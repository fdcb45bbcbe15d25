package org.offprint.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A block of an article's body. Running text in it is in its normal form ({@link Inlines#normalise}). */
public sealed interface Block {

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do for each kind
   * @param <R> the result of the visit
   * @return what the visitor returned
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * A heading. The headline of the article is level 1, so a heading in a body starts at 2.
   *
   * @param level 1 to 6; in an {@link Article} 2 to 6 and never more than one deeper than the one before
   * @param content its text
   */
  record Heading(int level, List<Inline> content) implements Block {
    /**
     * Normalises the text.
     *
     * @throws IllegalArgumentException if the level is not 1 to 6, or the text is empty
     */
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("A heading has a level of 1 to 6, not " + level + ".");
      }
      content = Inlines.normalise(content);
      requireText(content, "heading");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A paragraph.
   *
   * @param content its text
   */
  record Paragraph(List<Inline> content) implements Block {
    /**
     * Normalises the text.
     *
     * @throws IllegalArgumentException if the text is empty
     */
    public Paragraph {
      content = Inlines.normalise(content);
      requireText(content, "paragraph");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A passage quoted from elsewhere.
   *
   * @param blocks what is quoted
   * @param attribution who said it, as printed; empty where it is not
   */
  record Quote(List<Block> blocks, List<Inline> attribution) implements Block {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if nothing is quoted
     */
    public Quote {
      blocks = requireBlocks(blocks, "quote");
      attribution = Inlines.normalise(attribution);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.quote(this);
    }
  }

  /**
   * A phrase of the article, set again as display matter.
   *
   * @param content the phrase
   * @param attribution who said it, as printed; empty where it is not
   */
  record PullQuote(List<Inline> content, List<Inline> attribution) implements Block {
    /**
     * Normalises the texts.
     *
     * @throws IllegalArgumentException if the phrase is empty
     */
    public PullQuote {
      content = Inlines.normalise(content);
      requireText(content, "pull quote");
      attribution = Inlines.normalise(attribution);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.pullQuote(this);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether its items are numbered
   * @param start the number of the first item; 1 for a list that is not ordered
   * @param items its items
   */
  record ItemList(boolean ordered, int start, List<Item> items) implements Block {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no item, or the start is negative
     */
    public ItemList {
      items = List.copyOf(items);
      if (items.isEmpty()) {
        throw new IllegalArgumentException("A list needs at least one item.");
      }
      if (start < 0 || start > 999_999_999 || !ordered && start != 1) {
        throw new IllegalArgumentException("A list cannot start at " + start + ".");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.itemList(this);
    }
  }

  /**
   * One item of a list.
   *
   * @param blocks its content, mostly one paragraph
   */
  record Item(List<Block> blocks) {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Item {
      blocks = requireBlocks(blocks, "list item");
    }
  }

  /**
   * A picture with what was printed about it; the picture itself may be missing.
   *
   * @param picture the picture
   * @param alternative a text in place of the picture; empty where none was given
   * @param caption what it shows, as printed; may be empty
   * @param credit who made it, as printed, without a label such as "Photo:"; may be empty
   */
  record Figure(Picture picture, Words alternative, List<Inline> caption, List<Inline> credit)
      implements Block {
    /** Normalises the texts. */
    public Figure {
      Objects.requireNonNull(picture, "picture");
      Objects.requireNonNull(alternative, "alternative");
      caption = Inlines.normalise(caption);
      credit = Inlines.normalise(credit);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * A pointer to another article, set among the text by the publisher.
   *
   * @param label the printed label, such as "Related article:"; may be empty
   * @param content what is pointed to, as a rule one link
   */
  record Related(Words label, List<Inline> content) implements Block {
    /**
     * Normalises the text.
     *
     * @throws IllegalArgumentException if nothing is pointed to
     */
    public Related {
      Objects.requireNonNull(label, "label");
      content = Inlines.normalise(content);
      requireText(content, "related link");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.related(this);
    }
  }

  /**
   * Text whose blanks and line ends count, such as a program.
   *
   * @param text the text, lines parted by line feeds
   */
  record Preformatted(Words text) implements Block {
    /**
     * Takes off empty lines at both ends.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Preformatted {
      text = Lines.withoutOuterBlankLines(text);
      if (text.isBlank()) {
        throw new IllegalArgumentException("Preformatted text needs text.");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.preformatted(this);
    }
  }

  /**
   * Verse.
   *
   * @param stanzas its stanzas
   */
  record Verse(List<Stanza> stanzas) implements Block {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no stanza
     */
    public Verse {
      stanzas = List.copyOf(stanzas);
      if (stanzas.isEmpty()) {
        throw new IllegalArgumentException("Verse needs at least one stanza.");
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.verse(this);
    }
  }

  /**
   * One stanza.
   *
   * @param lines its lines, none of them empty
   */
  record Stanza(List<List<Inline>> lines) {
    /**
     * Normalises the lines.
     *
     * @throws IllegalArgumentException if there is no line, or an empty one
     */
    public Stanza {
      lines = lines.stream().map(Inlines::normalise).toList();
      if (lines.isEmpty() || lines.stream().anyMatch(List::isEmpty)) {
        throw new IllegalArgumentException("A stanza needs lines, none of them empty.");
      }
    }
  }

  /**
   * A table.
   *
   * @param caption its caption, as printed; may be empty
   * @param header the rows at its top that head the columns; may be empty
   * @param rows the other rows
   */
  record Table(List<Inline> caption, List<Row> header, List<Row> rows) implements Block {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if there is no cell, or the cells with their spans do not fill a rectangle
     */
    public Table {
      caption = Inlines.normalise(caption);
      header = List.copyOf(header);
      rows = List.copyOf(rows);
      TableGrid.requireRectangle(header, rows);
    }

    /**
     * The number of columns.
     *
     * @return at least 1
     */
    public int columns() {
      return TableGrid.columns(header.isEmpty() ? rows.get(0) : header.get(0));
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * One row of a table.
   *
   * @param cells the cells that begin in this row, from the side where the text begins
   */
  record Row(List<Cell> cells) {
    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell of a table.
   *
   * @param header whether it heads its row or column
   * @param columns how many columns it spans, at least 1
   * @param rows how many rows it spans, at least 1
   * @param content its text; may be empty
   */
  record Cell(boolean header, int columns, int rows, List<Inline> content) {
    /**
     * Normalises the text.
     *
     * @throws IllegalArgumentException if a span is less than 1
     */
    public Cell {
      if (columns < 1 || rows < 1 || columns > 1000 || rows > 65_534) {
        throw new IllegalArgumentException("A cell spans 1 to 1000 columns and 1 to 65534 rows.");
      }
      content = Inlines.normalise(content);
    }

    /**
     * A plain cell of one column and one row.
     *
     * @param content its text
     * @return the cell
     */
    public static Cell of(List<Inline> content) {
      return new Cell(false, 1, 1, content);
    }
  }

  /** A break in the matter, such as a line of three stars. */
  record Rule() implements Block {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * Matter beside the article: a correction, an editor's note, a box.
   *
   * @param kind what it is
   * @param blocks what it says
   */
  record Aside(Kind kind, List<Block> blocks) implements Block {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public Aside {
      Objects.requireNonNull(kind, "kind");
      blocks = requireBlocks(blocks, "aside");
    }

    /** What an aside is. */
    public enum Kind {
      /** The publisher corrects an earlier version. */
      CORRECTION,
      /** The editors say something about the article. */
      EDITORS_NOTE,
      /** Any other matter beside the article. */
      OTHER
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.aside(this);
    }
  }

  /**
   * A footnote.
   *
   * @param id the name by which {@link Inline.NoteRef} calls it: letters, digits, {@code -} and {@code _}
   * @param blocks what it says
   */
  record Footnote(String id, List<Block> blocks) implements Block {
    /**
     * Keeps its own copy.
     *
     * @throws IllegalArgumentException if it is empty, or the id has other characters
     */
    public Footnote {
      if (!Fragments.isName(id)) {
        throw new IllegalArgumentException("Not a name for a footnote: '" + id + "'.");
      }
      blocks = requireBlocks(blocks, "footnote");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.footnote(this);
    }
  }

  /**
   * The blocks directly inside a block: of a quote, the items of a list, an aside or a footnote.
   *
   * @param block any block
   * @return its children in reading order; empty for a block of running text
   */
  static List<Block> children(Block block) {
    if (block instanceof Quote quote) {
      return quote.blocks();
    } else if (block instanceof Aside aside) {
      return aside.blocks();
    } else if (block instanceof Footnote note) {
      return note.blocks();
    } else if (block instanceof ItemList list) {
      return list.items().stream().flatMap(item -> item.blocks().stream()).toList();
    }
    return List.of();
  }

  private static void requireText(List<Inline> content, String what) {
    if (content.isEmpty()) {
      throw new IllegalArgumentException("A " + what + " needs text.");
    }
  }

  private static List<Block> requireBlocks(List<Block> blocks, String what) {
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("A " + what + " needs at least one block.");
    }
    return List.copyOf(blocks);
  }

  /**
   * A paragraph of plain characters.
   *
   * @param text the characters
   * @return the paragraph, or nothing where there is nothing to see
   */
  static Optional<Block> paragraph(CharSequence text) {
    var content = Inlines.text(text);
    return content.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(content));
  }

  /**
   * One method for each kind of block.
   *
   * @param <R> the result of the visit
   */
  interface Visitor<R> {
    /**
     * Visits a heading.
     *
     * @param block the block
     * @return the result
     */
    R heading(Heading block);

    /**
     * Visits a paragraph.
     *
     * @param block the block
     * @return the result
     */
    R paragraph(Paragraph block);

    /**
     * Visits a quote.
     *
     * @param block the block
     * @return the result
     */
    R quote(Quote block);

    /**
     * Visits a pull quote.
     *
     * @param block the block
     * @return the result
     */
    R pullQuote(PullQuote block);

    /**
     * Visits a list.
     *
     * @param block the block
     * @return the result
     */
    R itemList(ItemList block);

    /**
     * Visits a figure.
     *
     * @param block the block
     * @return the result
     */
    R figure(Figure block);

    /**
     * Visits a related link.
     *
     * @param block the block
     * @return the result
     */
    R related(Related block);

    /**
     * Visits preformatted text.
     *
     * @param block the block
     * @return the result
     */
    R preformatted(Preformatted block);

    /**
     * Visits verse.
     *
     * @param block the block
     * @return the result
     */
    R verse(Verse block);

    /**
     * Visits a table.
     *
     * @param block the block
     * @return the result
     */
    R table(Table block);

    /**
     * Visits a break in the matter.
     *
     * @param block the block
     * @return the result
     */
    R rule(Rule block);

    /**
     * Visits an aside.
     *
     * @param block the block
     * @return the result
     */
    R aside(Aside block);

    /**
     * Visits a footnote.
     *
     * @param block the block
     * @return the result
     */
    R footnote(Footnote block);
  }
}
