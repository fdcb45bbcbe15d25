package org.offprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers the parts of an {@link Article}; not safe for use by several threads. */
public final class ArticleBuilder {

  private List<Inline> headline = List.of();
  private Optional<Words> kicker = Optional.empty();
  private List<Inline> standfirst = List.of();
  private Optional<Printed<List<Contributor>>> byline = Optional.empty();
  private Optional<Printed<Words>> dateline = Optional.empty();
  private Optional<Printed<Moment>> published = Optional.empty();
  private Optional<Printed<Moment>> updated = Optional.empty();
  private Optional<Words> section = Optional.empty();
  private Optional<Words> page = Optional.empty();
  private Optional<Words> edition = Optional.empty();
  private final List<Words> keywords = new ArrayList<>();
  private Optional<Publication> publication = Optional.empty();
  private Optional<Words> rights = Optional.empty();
  private Optional<Language> language = Optional.empty();
  private final List<Identifier> identifiers = new ArrayList<>();
  private final List<Detail> details = new ArrayList<>();
  private final List<Block> body = new ArrayList<>();

  ArticleBuilder() {}

  ArticleBuilder(Article from) {
    headline = from.headline();
    kicker = from.kicker();
    standfirst = from.standfirst();
    byline = from.byline();
    dateline = from.dateline();
    published = from.published();
    updated = from.updated();
    section = from.section();
    page = from.page();
    edition = from.edition();
    keywords.addAll(from.keywords());
    publication = from.publication();
    rights = from.rights();
    language = from.language();
    identifiers.addAll(from.identifiers());
    details.addAll(from.details());
    body.addAll(from.body());
  }

  /**
   * Sets the headline.
   *
   * @param text plain text
   * @return this
   */
  public ArticleBuilder headline(CharSequence text) {
    return headline(Inlines.text(text));
  }

  /**
   * Sets the headline.
   *
   * @param content running text
   * @return this
   */
  public ArticleBuilder headline(List<Inline> content) {
    headline = List.copyOf(content);
    return this;
  }

  /**
   * Sets the kicker.
   *
   * @param text plain text; blank for none
   * @return this
   */
  public ArticleBuilder kicker(CharSequence text) {
    kicker = present(text);
    return this;
  }

  /**
   * Sets the standfirst.
   *
   * @param text plain text
   * @return this
   */
  public ArticleBuilder standfirst(CharSequence text) {
    return standfirst(Inlines.text(text));
  }

  /**
   * Sets the standfirst.
   *
   * @param content running text
   * @return this
   */
  public ArticleBuilder standfirst(List<Inline> content) {
    standfirst = List.copyOf(content);
    return this;
  }

  /**
   * Sets the byline to these persons as its authors.
   *
   * @param persons one or more names
   * @return this
   */
  public ArticleBuilder byline(String... persons) {
    var contributors = new ArrayList<Contributor>();
    for (var person : persons) {
      contributors.add(new Contributor.Person(Words.of(person), Contributor.Role.AUTHOR));
    }
    return byline(Printed.of(String.join(", ", persons), List.copyOf(contributors)));
  }

  /**
   * Sets the byline.
   *
   * @param printed the byline without the word "By", and who it names
   * @return this
   */
  public ArticleBuilder byline(Printed<List<Contributor>> printed) {
    byline = Optional.of(printed);
    return this;
  }

  /**
   * Sets the dateline.
   *
   * @param printed the dateline, and the place it names
   * @return this
   */
  public ArticleBuilder dateline(Printed<Words> printed) {
    dateline = Optional.of(printed);
    return this;
  }

  /**
   * Sets when the article was published.
   *
   * @param printed the date as printed, and what it means
   * @return this
   */
  public ArticleBuilder published(Printed<Moment> printed) {
    published = Optional.of(printed);
    return this;
  }

  /**
   * Sets when the article was published.
   *
   * @param iso the moment in the form of {@link Moment#parse}
   * @return this
   */
  public ArticleBuilder published(String iso) {
    return published(Printed.of(iso, Moment.parse(iso)));
  }

  /**
   * Sets when the article was last changed.
   *
   * @param printed the date as printed, and what it means
   * @return this
   */
  public ArticleBuilder updated(Printed<Moment> printed) {
    updated = Optional.of(printed);
    return this;
  }

  /**
   * Sets the section.
   *
   * @param text plain text; blank for none
   * @return this
   */
  public ArticleBuilder section(CharSequence text) {
    section = present(text);
    return this;
  }

  /**
   * Sets the page of the printed edition.
   *
   * @param text plain text; blank for none
   * @return this
   */
  public ArticleBuilder page(CharSequence text) {
    page = present(text);
    return this;
  }

  /**
   * Sets the edition.
   *
   * @param text plain text; blank for none
   * @return this
   */
  public ArticleBuilder edition(CharSequence text) {
    edition = present(text);
    return this;
  }

  /**
   * Adds a keyword.
   *
   * @param text plain text; a blank one is not added
   * @return this
   */
  public ArticleBuilder keyword(CharSequence text) {
    present(text).ifPresent(keywords::add);
    return this;
  }

  /**
   * Sets the publication to a name that a person gives.
   *
   * @param name its name
   * @return this
   */
  public ArticleBuilder publication(CharSequence name) {
    return publication(new Publication(Words.of(name), Publication.Basis.GIVEN));
  }

  /**
   * Sets the publication.
   *
   * @param value the publication
   * @return this
   */
  public ArticleBuilder publication(Publication value) {
    publication = Optional.of(value);
    return this;
  }

  /**
   * Sets the copyright line or licence.
   *
   * @param text plain text; blank for none
   * @return this
   */
  public ArticleBuilder rights(CharSequence text) {
    rights = present(text);
    return this;
  }

  /**
   * Sets the language.
   *
   * @param tag a BCP 47 tag
   * @return this
   * @throws IllegalArgumentException if the tag is not well-formed
   */
  public ArticleBuilder language(String tag) {
    return language(new Language(tag));
  }

  /**
   * Sets the language.
   *
   * @param value the language; {@link Language#UNDETERMINED} for none
   * @return this
   */
  public ArticleBuilder language(Language value) {
    language = value.isUndetermined() ? Optional.empty() : Optional.of(value);
    return this;
  }

  /**
   * Adds an identifier.
   *
   * @param identifier the identifier
   * @return this
   */
  public ArticleBuilder identifier(Identifier identifier) {
    identifiers.add(identifier);
    return this;
  }

  /**
   * Adds a printed label and value.
   *
   * @param detail both
   * @return this
   */
  public ArticleBuilder detail(Detail detail) {
    details.add(detail);
    return this;
  }

  /**
   * Adds a paragraph of plain text.
   *
   * @param text plain text; a blank one is not added
   * @return this
   */
  public ArticleBuilder paragraph(CharSequence text) {
    Block.paragraph(text).ifPresent(body::add);
    return this;
  }

  /**
   * Adds a heading of plain text.
   *
   * @param level 2 to 6
   * @param text plain text
   * @return this
   */
  public ArticleBuilder heading(int level, CharSequence text) {
    return block(new Block.Heading(level, Inlines.text(text)));
  }

  /**
   * Adds a block.
   *
   * @param block the block
   * @return this
   */
  public ArticleBuilder block(Block block) {
    body.add(block);
    return this;
  }

  /**
   * Replaces the body.
   *
   * @param blocks all blocks of the body
   * @return this
   */
  public ArticleBuilder body(List<? extends Block> blocks) {
    body.clear();
    body.addAll(blocks);
    return this;
  }

  /**
   * Makes the article.
   *
   * @return the article
   * @throws IllegalArgumentException if the parts do not fit together; see {@link Article}
   */
  public Article build() {
    return new Article(
        headline,
        kicker,
        standfirst,
        byline,
        dateline,
        published,
        updated,
        section,
        page,
        edition,
        keywords,
        publication,
        rights,
        language,
        identifiers,
        details,
        body);
  }

  private static Optional<Words> present(CharSequence text) {
    var words = Words.of(text.toString().strip());
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
