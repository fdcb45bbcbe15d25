package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.convert.Finding;
import org.offprint.convert.Labels;
import org.offprint.convert.Limits;

/**
 * What all views of one article share.
 *
 * @param entry the article with what stands beside it
 * @param language its language, as it says or as it was detected
 * @param direction its base direction
 * @param labels the labels in its language
 * @param places the ids of its elements
 * @param pictures how its pictures are shown
 * @param limits what writing it may take
 * @param findings what turned out doubtful while writing
 */
record Setting(
    Entry entry,
    Language language,
    Direction direction,
    Labels labels,
    Places places,
    Pictures pictures,
    Limits limits,
    List<Finding> findings) {

  static Setting of(Entry entry, String idPrefix, Pictures pictures, Limits limits) {
    var language = Supplied.language(entry.article()).value();
    return new Setting(
        entry,
        language,
        Directions.of(entry.article(), language),
        Labels.of(language),
        new Places(entry, idPrefix),
        pictures,
        limits,
        new ArrayList<>());
  }

  /** The language of the labels where it is not the article's. */
  Optional<Language> labelLanguage() {
    return labels.language().equals(language) ? Optional.empty() : Optional.of(labels.language());
  }

  /** The direction of a text where it is not the article's. */
  Optional<Direction> directionOf(List<Inline> content) {
    return Directions.of(Inlines.plain(content)).filter(own -> own != direction);
  }
}
