package org.offprint.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An article: what was printed, in the order in which it was printed, with what each part means. Equal articles have
 * equal content; where it came from is told by the {@link Source} beside it. Absent is absent: no field is ever made up.
 *
 * @param headline the headline; empty where the archive shows none
 * @param kicker the short line above the headline
 * @param standfirst the summary under the headline; empty where there is none
 * @param byline who wrote it, printed without the word "By"
 * @param dateline the place, and often the date and agency, that open a wire story
 * @param published when it was published
 * @param updated when it was last changed, where that is told apart
 * @param section the section of the publication
 * @param page the page of the printed edition
 * @param edition the edition
 * @param keywords its keywords or tags, as printed
 * @param publication the newspaper or site that published it
 * @param rights the copyright line or licence
 * @param language its language, where the archive or a person says so
 * @param identifiers its names in registers
 * @param details further printed labels and values
 * @param body its blocks
 */
public record Article(
    List<Inline> headline,
    Optional<Words> kicker,
    List<Inline> standfirst,
    Optional<Printed<List<Contributor>>> byline,
    Optional<Printed<Words>> dateline,
    Optional<Printed<Moment>> published,
    Optional<Printed<Moment>> updated,
    Optional<Words> section,
    Optional<Words> page,
    Optional<Words> edition,
    List<Words> keywords,
    Optional<Publication> publication,
    Optional<Words> rights,
    Optional<Language> language,
    List<Identifier> identifiers,
    List<Detail> details,
    List<Block> body) {

  /**
   * Brings running text into its normal form and holds the gate.
   *
   * @throws IllegalArgumentException if there is no word in it, if heading levels skip, if footnotes or fragments do
   *     not resolve or are not unique
   */
  public Article {
    headline = Inlines.normalise(headline);
    standfirst = Inlines.normalise(standfirst);
    Stream.of(
            kicker,
            byline,
            dateline,
            published,
            updated,
            section,
            page,
            edition,
            publication,
            rights,
            language)
        .forEach(Objects::requireNonNull);
    keywords = List.copyOf(keywords);
    identifiers = List.copyOf(identifiers);
    details = List.copyOf(details);
    body = List.copyOf(body);
    ArticleGate.check(headline, standfirst, body);
  }

  /**
   * A builder that holds nothing yet.
   *
   * @return a new builder
   */
  public static ArticleBuilder builder() {
    return new ArticleBuilder();
  }

  /**
   * A builder that holds all of this article.
   *
   * @return a new builder
   */
  public ArticleBuilder toBuilder() {
    return new ArticleBuilder(this);
  }

  /**
   * Who had a hand in the article, by the only reading of its byline.
   *
   * @return the contributors in printed order; empty where there is no byline, or more than one reading
   */
  public List<Contributor> contributors() {
    return byline.flatMap(Printed::reading).orElse(List.of());
  }

  /**
   * The blocks of the body and all blocks in them, in reading order.
   *
   * @return every block
   */
  public List<Block> allBlocks() {
    return Blocks.all(body);
  }

  /**
   * The picture credits, in reading order.
   *
   * @return each credit that is not empty
   */
  public List<List<Inline>> credits() {
    return figures().stream()
        .map(Block.Figure::credit)
        .filter(credit -> !credit.isEmpty())
        .toList();
  }

  /**
   * The pictures, in reading order.
   *
   * @return each figure
   */
  public List<Block.Figure> figures() {
    return Blocks.of(Block.Figure.class, allBlocks());
  }

  /**
   * The pointers to other articles, in reading order.
   *
   * @return each related link
   */
  public List<Block.Related> related() {
    return Blocks.of(Block.Related.class, allBlocks());
  }

  /**
   * The corrections, in reading order.
   *
   * @return each aside that corrects
   */
  public List<Block.Aside> corrections() {
    return Blocks.of(Block.Aside.class, allBlocks()).stream()
        .filter(aside -> aside.kind() == Block.Aside.Kind.CORRECTION)
        .toList();
  }

  /**
   * The footnotes, in the order in which they stand.
   *
   * @return each footnote
   */
  public List<Block.Footnote> footnotes() {
    return Blocks.of(Block.Footnote.class, allBlocks());
  }

  /**
   * The links in headline, standfirst and body, in reading order, dead ones included.
   *
   * @return each link
   */
  public List<Inline.Link> links() {
    return runs().flatMap(run -> Inlines.links(run).stream()).toList();
  }

  /**
   * Each stretch of running text in reading order: headline, standfirst, then the body.
   *
   * @return the stretches
   */
  public Stream<List<Inline>> runs() {
    return Stream.concat(
        Stream.of(headline, standfirst),
        allBlocks().stream().flatMap(block -> Blocks.runs(block).stream()));
  }
}
