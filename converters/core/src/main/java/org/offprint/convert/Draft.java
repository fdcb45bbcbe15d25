package org.offprint.convert;

import java.util.List;
import java.util.Objects;
import org.offprint.article.Block;
import org.offprint.article.Resources;
import org.offprint.article.Words;

/**
 * What a file says, before anyone asked what it means: its pieces in order, each with the block that the syntax sees
 * in it.
 *
 * @param input what the file is
 * @param syntax the name of the syntax that parsed it
 * @param mediaType its media type
 * @param text the decoded input as a whole, or for formats without one their visible text; the words of the article
 *     and the ledger are held against it
 * @param pieces the input blocks, numbered from 0 in order
 * @param fields labelled values that stand outside the text, such as front matter
 * @param findings doubts about the bytes or the syntax
 * @param resources the bytes of the pictures that the file holds
 */
public record Draft(
    Input input,
    String syntax,
    String mediaType,
    String text,
    List<Piece> pieces,
    List<Field> fields,
    List<Finding> findings,
    Resources resources) {

  /**
   * A draft of a file that holds no pictures.
   *
   * @param input what the file is
   * @param syntax the name of the syntax that parsed it
   * @param mediaType its media type
   * @param text the decoded input as a whole, or its visible text
   * @param pieces the input blocks, numbered from 0 in order
   * @param fields labelled values that stand outside the text
   * @param findings doubts about the bytes or the syntax
   */
  public Draft(
      Input input,
      String syntax,
      String mediaType,
      String text,
      List<Piece> pieces,
      List<Field> fields,
      List<Finding> findings) {
    this(input, syntax, mediaType, text, pieces, fields, findings, Resources.NONE);
  }

  /** Keeps its own copies. */
  public Draft {
    Objects.requireNonNull(resources, "resources");
    Objects.requireNonNull(input, "input");
    pieces = List.copyOf(pieces);
    fields = List.copyOf(fields);
    findings = List.copyOf(findings);
  }

  /**
   * One input block.
   *
   * @param index its number, from 0
   * @param firstLine its first line in the input, from 1
   * @param lastLine its last line
   * @param raw its characters as archived, marks included, lines parted by line feeds
   * @param block what the syntax sees in it; headings may have any level here
   * @param style what the file calls it, such as the English name of its paragraph style; empty where it has no name
   */
  public record Piece(
      int index, int firstLine, int lastLine, String raw, Block block, String style) {
    /** Refuses null. */
    public Piece {
      Objects.requireNonNull(raw, "raw");
      Objects.requireNonNull(block, "block");
      Objects.requireNonNull(style, "style");
    }

    /**
     * A piece that its file calls nothing.
     *
     * @param index its number, from 0
     * @param firstLine its first line in the input, from 1
     * @param lastLine its last line
     * @param raw its characters as archived
     * @param block what the syntax sees in it
     */
    public Piece(int index, int firstLine, int lastLine, String raw, Block block) {
      this(index, firstLine, lastLine, raw, block, "");
    }

    /**
     * Its id in the ledger.
     *
     * @return such as {@code i7}
     */
    public String id() {
      return "i" + index;
    }
  }

  /**
   * A labelled value outside the text. A label with several values has several fields.
   *
   * @param label the label as written
   * @param value the value as written
   * @param line the line of the input, from 1; 0 where there is none
   * @param rule the name of the rule that found it, for the ledger; empty where its label says all
   * @param fact which fact it is, where an archive's convention says that for certain: {@code headline}, {@code kicker},
   *     {@code standfirst}, {@code author}, {@code published}, {@code updated}, {@code publication}, {@code section},
   *     {@code page}, {@code edition}, {@code keyword}, {@code language}, {@code rights}, {@code identifier}, {@code
   *     source}, {@code archive}, or {@code detail} for a pair that is kept as printed; empty where its label has to
   *     tell. Such a field may have no label
   */
  public record Field(Words label, Words value, int line, String rule, String fact) {
    /** Refuses null. */
    public Field {
      Objects.requireNonNull(rule, "rule");
      Objects.requireNonNull(fact, "fact");
    }

    /**
     * A value of which its label says what it is.
     *
     * @param label the label as written
     * @param value the value as written
     * @param line the line of the input, from 1; 0 where there is none
     * @param rule the name of the rule that found it
     */
    public Field(Words label, Words value, int line, String rule) {
      this(label, value, line, rule, "");
    }

    /**
     * A value of which its label says all.
     *
     * @param label the label as written
     * @param value the value as written
     * @param line the line of the input, from 1; 0 where there is none
     */
    public Field(Words label, Words value, int line) {
      this(label, value, line, "");
    }
  }
}
