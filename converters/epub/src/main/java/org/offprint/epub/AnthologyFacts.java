package org.offprint.epub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.offprint.article.Direction;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.article.Words;

/** What is said of a book of several articles: what is known of the book, and what its articles add up to. */
final class AnthologyFacts implements Facts {

  private final Edition.Anthology book;
  private final People people = new People();
  private final Set<Language> languages = new LinkedHashSet<>();
  private final Set<Words> publishers = new LinkedHashSet<>();
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<String> subjects = new LinkedHashSet<>();
  private final StringBuilder identifiers = new StringBuilder();
  private Direction direction = Direction.LTR;

  AnthologyFacts(Edition.Anthology book) {
    this.book = book;
    book.facts().language().ifPresent(languages::add);
  }

  /** Takes in an article, whose facts are not kept whole. */
  void add(Entry entry, Direction of) {
    var article = entry.article();
    if (identifiers.length() == 0) {
      direction = book.facts().language().map(Language::direction).orElse(of);
    }
    identifiers.append(Supplied.identifier(entry).value()).append('\n');
    languages.add(Supplied.language(article).value());
    people.add(article);
    article.publication().ifPresent(publication -> publishers.add(publication.name()));
    entry.source().original().map(ArticleFacts::address).ifPresent(sources::add);
    article.keywords().forEach(keyword -> subjects.add(keyword.toString()));
    article.section().ifPresent(section -> subjects.add(section.toString()));
  }

  /** A name-based UUID of the articles in their order (RFC 9562, version 3). */
  @Override
  public String identifier() {
    var name = identifiers + title();
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String title() {
    var title = ArticleFacts.line(book.facts().title());
    return title.isEmpty() ? "[" + book.size() + "]" : title;
  }

  @Override
  public Language language() {
    return book.facts()
        .language()
        .orElseGet(
            () -> languages.size() == 1 ? languages.iterator().next() : Language.UNDETERMINED);
  }

  @Override
  public Direction direction() {
    return direction;
  }

  @Override
  public void write(PackageMeta meta) {
    if (book.facts().title().isEmpty()) {
      meta.refine("title", "offprint:supplied", "true");
    }
    if (languages.size() > 1) {
      languages.remove(Language.UNDETERMINED);
    }
    languages.forEach(language -> meta.dublinCore("language", language.tag()));
    people.editors(book.facts().editors());
    people.write(meta);
    publishers.forEach(name -> meta.dublinCore("publisher", name));
    sources.forEach(address -> meta.dublinCore("source", address));
    meta.dublinCore("type", "anthology");
    subjects.forEach(subject -> meta.dublinCore("subject", subject));
    book.facts().rights().ifPresent(rights -> meta.dublinCore("rights", rights));
  }
}
