package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;

/** Finds dates in lines of a head. */
final class DateReader {

  private static final int LONGEST = 120;
  private static final int MOST_TOKENS = 24;

  private final Optional<Language> language;

  DateReader(Optional<Language> language) {
    this.language = language;
  }

  /** A date in a line: where it stands, and what it may mean. */
  record Found(int start, int end, List<Moment> readings) {
    /** The date as printed in its line. */
    Printed<Moment> printed(String line) {
      return new Printed<>(Words.of(line.substring(start, end).strip()), readings);
    }
  }

  /** A line that is a date and nothing else; weekday and time of day may stand with it. */
  Optional<Found> whole(String line) {
    return labelled(line).filter(found -> !(found.readings().get(0) instanceof Moment.Year));
  }

  /** As {@link #whole}, after a label that says it is a date: a year alone is taken too. */
  Optional<Found> labelled(String text) {
    if (text.length() > LONGEST || text.isBlank()) {
      return Optional.empty();
    }
    return IsoDate.read(text)
        .map(List::of)
        .or(() -> named(text))
        .map(readings -> new Found(0, text.length(), readings));
  }

  /** In the common languages, else in all if the language of the text is not known or not common. */
  private Optional<List<Moment>> named(String text) {
    var tokens = DateToken.of(text, DateLexicon.common());
    var found = readings(tokens);
    var rare = found.isEmpty()
        && tokens.stream().anyMatch(token -> token.isNumber() && token.digits() == 4)
        && tokens.stream().anyMatch(DateToken::isUnknown)
        && tokens.size() <= MOST_TOKENS
        && language.filter(l -> DateLexicon.common().knows(l.primary())).isEmpty();
    return rare ? readings(DateToken.of(text, DateLexicon.all())) : found;
  }

  /** A day at the end of a line, after other words. */
  Optional<Found> trailing(String line) {
    var tokens = DateToken.of(line, DateLexicon.common());
    for (var i = Math.max(1, tokens.size() - MOST_TOKENS); i < tokens.size(); i++) {
      if (!isEdge(tokens.get(i))) {
        continue;
      }
      var found = day(tokens.subList(i, tokens.size()));
      if (found.isPresent() && tokens.get(i - 1).end() < tokens.get(i).start()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A day at the start of a line, before other words. */
  Optional<Found> leading(String line) {
    var tokens = DateToken.of(line, DateLexicon.common());
    for (var i = Math.min(MOST_TOKENS, tokens.size() - 1); i > 0; i--) {
      if (!isEdge(tokens.get(i - 1))) {
        continue;
      }
      var found = day(tokens.subList(0, i));
      if (found.isPresent() && tokens.get(i - 1).end() < tokens.get(i).start()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** A small word of another language beside a date is more likely the end of a name: Kim Ko, Li An. */
  private boolean isEdge(DateToken token) {
    return token.isNumber()
        || token.isMonth()
        || token.senses().isEmpty()
        || token.senses().stream()
            .anyMatch(sense -> sense.language().equals("en")
                || language.map(Language::primary).orElse(sense.language()).equals(sense.language())
                || sense.kind() == DateLexicon.Kind.YEAR_MARK
                || sense.kind() == DateLexicon.Kind.DAY_MARK);
  }

  private Optional<Found> day(List<DateToken> tokens) {
    return readings(tokens)
        .filter(readings -> readings.get(0) instanceof Moment.Day)
        .map(readings ->
            new Found(tokens.get(0).start(), tokens.get(tokens.size() - 1).end(), readings));
  }

  private Optional<List<Moment>> readings(List<DateToken> tokens) {
    if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
      return Optional.empty();
    }
    return Optional.of(DateGrammar.read(tokens, language)).filter(all -> !all.isEmpty());
  }
}
