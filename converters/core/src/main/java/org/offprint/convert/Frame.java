package org.offprint.convert;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Entry;

/**
 * The convention of one archive: how it marks headline, byline and source, and where its articles begin and end. A
 * frame says only what the convention says; the rest it leaves to the {@link Recogniser}.
 */
public interface Frame {

  /**
   * Its name for {@code --from}.
   *
   * @return lower-case letters, digits and hyphens
   */
  String name();

  /**
   * What archive it is, for the list of formats.
   *
   * @return one phrase
   */
  String description();

  /**
   * Asked in this order, then by name; a frame with stricter markers comes first.
   *
   * @return smaller is earlier; {@code 1000} for the frame of plain prose, which fits all
   */
  int order();

  /**
   * Fits a draft.
   *
   * @param draft what the file says
   * @return the articles in it, or nothing if the file is not of this archive
   */
  Optional<Fit> fit(Draft draft);

  /**
   * The articles that a frame found in a draft.
   *
   * @param reason why the frame fits, as a person would say it
   * @param articles each article, at least one
   * @param announced how many articles the file itself says it holds
   * @param findings doubts about the file as a whole, such as an article that it announces and does not hold
   */
  record Fit(String reason, List<Framed> articles, OptionalInt announced, List<Finding> findings) {
    /** Keeps its own copies. */
    public Fit {
      articles = List.copyOf(articles);
      Objects.requireNonNull(announced, "announced");
      findings = List.copyOf(findings);
    }

    /**
     * Articles of a file that leaves no doubt about how many they are.
     *
     * @param reason why the frame fits
     * @param articles each article, at least one
     * @param announced how many articles the file itself says it holds
     */
    public Fit(String reason, List<Framed> articles, OptionalInt announced) {
      this(reason, articles, announced, List.of());
    }
  }

  /**
   * One article as its frame marks it.
   *
   * @param frame the name of the frame
   * @param draft the whole draft
   * @param pieces the pieces of this article, in order
   * @param marks what the convention says of a piece, by its index
   * @param fields labelled values of this article
   * @param given the article itself, where the file holds it as data: it is taken over, and not recognised again. Then
   *     the pieces that are not marked as a field are the blocks of its body, one each, in order
   */
  record Framed(
      String frame,
      Draft draft,
      List<Draft.Piece> pieces,
      Map<Integer, Mark> marks,
      List<Draft.Field> fields,
      Optional<Entry> given) {

    /**
     * An article that is to be recognised.
     *
     * @param frame the name of the frame
     * @param draft the whole draft
     * @param pieces the pieces of this article, in order
     * @param marks what the convention says of a piece, by its index
     * @param fields labelled values of this article
     */
    public Framed(
        String frame,
        Draft draft,
        List<Draft.Piece> pieces,
        Map<Integer, Mark> marks,
        List<Draft.Field> fields) {
      this(frame, draft, pieces, marks, fields, Optional.empty());
    }

    /** Keeps its own copies. */
    public Framed {
      Objects.requireNonNull(given, "given");
      Objects.requireNonNull(frame, "frame");
      Objects.requireNonNull(draft, "draft");
      pieces = List.copyOf(pieces);
      marks = Map.copyOf(marks);
      fields = List.copyOf(fields);
    }
  }

  /**
   * What a convention says of a piece.
   *
   * @param role what the piece is
   * @param rule the name of the rule that says so
   */
  record Mark(Role role, String rule) {}
}
