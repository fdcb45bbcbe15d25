package org.offprint.recognition;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.article.Language;
import org.offprint.article.Moment;

/**
 * Reads tokens that make a date and nothing else: one month by name or mark with a year and perhaps a day, or figures
 * alone. Weekdays, times of day and small words beside it change nothing.
 */
final class DateGrammar {

  /** Languages in which years count from the death of the Buddha. */
  private static final Set<String> BUDDHIST = Set.of("th", "lo");

  private final List<DateToken> tokens;
  private final Optional<Language> language;
  private final List<DateToken> numbers = new ArrayList<>();
  private final List<DateToken> months = new ArrayList<>();
  private final List<DateToken> marks = new ArrayList<>();
  private final List<DateToken> eras = new ArrayList<>();
  private final Set<String> languages = new TreeSet<>();

  private DateGrammar(List<DateToken> tokens, Optional<Language> language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** What the tokens may mean, the likeliest first; empty if they are no date, or an impossible one. */
  static List<Moment> read(List<DateToken> tokens, Optional<Language> language) {
    return new DateGrammar(TimeOfDay.without(tokens), language).read();
  }

  private List<Moment> read() {
    for (var token : tokens) {
      if (token.isUnknown() || token.mark() != 0 && !isSeparator(token.mark())) {
        return List.of();
      } else if (token.isNumber()) {
        numbers.add(token);
      } else if (token.isMonth() && !isWeekdayBeforeMonth(token)) {
        months.add(token);
      } else {
        words(token);
      }
    }
    if (numbers.isEmpty() || numbers.size() > 3 || months.size() > 1 || eras.size() > 1) {
      return List.of();
    } else if (months.size() == 1) {
      return named(months.get(0));
    } else if (!marks.isEmpty()) {
      return marked();
    }
    return NumericDate.read(numbers, tokens, language);
  }

  private void words(DateToken token) {
    if (token.is(DateLexicon.Kind.BUDDHIST)
        || token.is(DateLexicon.Kind.JAPANESE_ERA)
        || token.is(DateLexicon.Kind.MINGUO)) {
      eras.add(token);
    }
    if (token.is(DateLexicon.Kind.DAY_MARK)
        || token.is(DateLexicon.Kind.MONTH_MARK)
        || token.is(DateLexicon.Kind.YEAR_MARK)) {
      marks.add(token);
    }
    if (token.is(DateLexicon.Kind.WEEKDAY) || token.is(DateLexicon.Kind.YEAR_MARK)) {
      token.senses().forEach(sense -> languages.add(sense.language()));
    }
  }

  private static boolean isSeparator(char mark) {
    return ",./-\u2010\u2013\u2014()（）·•|،、'’".indexOf(mark) >= 0;
  }

  /** Some short forms are a weekday and a month, such as the French "mar."; a month beside it makes it the weekday. */
  private boolean isWeekdayBeforeMonth(DateToken token) {
    return token.is(DateLexicon.Kind.WEEKDAY)
        && tokens.stream().anyMatch(other -> other != token && other.isMonth());
  }

  private List<Moment> named(DateToken month) {
    var year = numbers.stream().filter(n -> n.digits() == 4).findFirst();
    var days = numbers.stream().filter(n -> n.digits() <= 2).toList();
    if (year.isEmpty() || days.size() != numbers.size() - 1 || days.size() > 1) {
      return List.of();
    }
    var readings = new LinkedHashSet<Moment>();
    for (var sense : senses(month)) {
      var day = days.isEmpty() ? 0 : days.get(0).number();
      moment(sense, year.get().number(), days.isEmpty(), day).ifPresent(readings::add);
    }
    return List.copyOf(readings);
  }

  /** The senses of the article's language, else of the languages of the other words, else all. */
  private List<DateLexicon.Sense> senses(DateToken month) {
    var all = month.senses().stream()
        .filter(s -> s.kind() == DateLexicon.Kind.MONTH || s.kind() == DateLexicon.Kind.SOLAR_MONTH)
        .toList();
    var own = all.stream()
        .filter(s -> language.filter(l -> l.primary().equals(s.language())).isPresent())
        .toList();
    if (!own.isEmpty()) {
      return own;
    }
    var near = all.stream().filter(s -> languages.contains(s.language())).toList();
    return near.isEmpty() ? all : near;
  }

  private Optional<Moment> moment(DateLexicon.Sense month, int year, boolean whole, int day) {
    languages.add(month.language());
    if (month.kind() == DateLexicon.Kind.SOLAR_MONTH) {
      return whole
          ? Optional.empty()
          : SolarHijri.toGregorian(year, month.value(), day).map(Moment.Day::new);
    }
    var first = day(year, month.value(), whole ? 1 : day);
    return whole
        ? first.map(date -> new Moment.Month(YearMonth.from(date)))
        : first.map(Moment.Day::new);
  }

  /** A day by the calendar that the words beside it, or the language, call for. */
  private Optional<LocalDate> day(int year, int month, int day) {
    for (var era : eras) {
      for (var sense : era.senses()) {
        switch (sense.kind()) {
          case JAPANESE_ERA -> {
            return Calendars.japanese(sense.value(), year, month, day);
          }
          case MINGUO -> {
            return Calendars.minguo(year, month, day);
          }
          case BUDDHIST -> {
            return Calendars.buddhist(year, month, day);
          }
          default -> {}
        }
      }
    }
    var thai = languages.stream().anyMatch(BUDDHIST::contains)
        || language.filter(l -> BUDDHIST.contains(l.primary())).isPresent();
    return thai && Calendars.isBuddhist(year)
        ? Calendars.buddhist(year, month, day)
        : Calendars.gregorian(year, month, day);
  }

  /** Figures with marks beside them: 2019年6月5日, ngày 5 tháng 6 năm 2019, 令和元年6月5日. */
  private List<Moment> marked() {
    var era = !eras.isEmpty();
    var year = era
        ? numbers.stream().filter(n -> n.start() > eras.get(0).start()).findFirst()
        : numbers.stream().filter(n -> n.digits() == 4).findFirst();
    var rest = numbers.stream()
        .filter(n -> n.digits() <= 2 && year.filter(n::equals).isEmpty())
        .toList();
    if (year.isEmpty()
        || rest.isEmpty()
        || rest.size() != numbers.size() - 1
        || marks.stream().noneMatch(m -> m.is(DateLexicon.Kind.MONTH_MARK))) {
      return era ? List.of() : NumericDate.read(numbers, tokens, language);
    }
    var yearFirst = numbers.get(0) == year.get();
    var month = rest.get(yearFirst ? 0 : rest.size() - 1).number();
    var day = rest.get(yearFirst ? rest.size() - 1 : 0).number();
    var sense = new DateLexicon.Sense(DateLexicon.Kind.MONTH, "", month);
    return moment(sense, year.get().number(), rest.size() == 1, day)
        .map(List::of)
        .orElse(List.of());
  }
}
