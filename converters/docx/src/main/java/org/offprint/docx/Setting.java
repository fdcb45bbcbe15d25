package org.offprint.docx;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.convert.Labels;

/**
 * One article and what it is written with.
 *
 * @param document what all parts of the document share
 * @param entry the article with what stands beside it
 * @param language its language, as it says or as it was detected
 * @param direction its base direction
 * @param labels the labels in its language
 * @param places the bookmarks of its blocks
 * @param notes its footnotes
 */
record Setting(
    Document document,
    Entry entry,
    Language language,
    Direction direction,
    Labels labels,
    Places places,
    Notes notes) {

  static Setting of(Document document, Entry entry, String prefix) {
    var language = Supplied.language(entry.article()).value();
    return new Setting(
        document,
        entry,
        language,
        Directions.of(entry.article(), language),
        Labels.of(language),
        new Places(entry, prefix, document.bookmarks()),
        new Notes(entry.article().body(), document));
  }

  /** The language of the article where it is not the document's. */
  Optional<Language> ownLanguage() {
    return other(language);
  }

  /** The language of the labels where it is not the document's. */
  Optional<Language> labelLanguage() {
    return other(labels.language());
  }

  private Optional<Language> other(Language one) {
    return one.equals(document.language()) ? Optional.empty() : Optional.of(one);
  }

  /** The direction of a paragraph: of most of its letters, else of the article. */
  Direction directionOf(List<Inline> content) {
    return Directions.of(Inlines.plain(content)).orElse(direction);
  }
}
