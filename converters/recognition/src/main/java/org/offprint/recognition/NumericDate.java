package org.offprint.recognition;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Language;
import org.offprint.article.Moment;

/**
 * A date in figures alone. The year shows itself by its four digits; which of the others is the day is decided by what
 * is possible, else by the language, else not at all.
 */
final class NumericDate {

  private static final Set<String> DAY_FIRST_REGIONS =
      Set.of("GB", "IE", "AU", "NZ", "IN", "ZA", "KE", "NG", "SG", "MT");
  private static final Set<String> SOLAR = Set.of("fa", "ps", "ckb", "lrc", "mzn");
  private static final Set<String> UNDECIDED = Set.of("en", "zh", "ja", "ko", "tl", "fil", "und");

  private NumericDate() {}

  static List<Moment> read(
      List<DateToken> numbers, List<DateToken> tokens, Optional<Language> language) {
    if (numbers.size() == 1 && numbers.get(0).digits() == 4) {
      var year = numbers.get(0).number();
      return Calendars.isPrintable(year) ? List.of(new Moment.Year(year)) : List.of();
    }
    var separator = separator(numbers, tokens);
    if (separator == 0) {
      return List.of();
    }
    var first = numbers.get(0);
    var last = numbers.get(numbers.size() - 1);
    if (numbers.size() == 2) {
      return month(first, last);
    }
    var solar = solar(first, numbers.get(1), last, language);
    if (solar.isPresent()) {
      return solar.get();
    } else if (first.digits() == 4 && numbers.get(1).digits() <= 2 && last.digits() <= 2) {
      return days(
          first.number(), List.of(new int[] {numbers.get(1).number(), last.number()}), language);
    } else if (last.digits() == 4 && first.digits() <= 2 && numbers.get(1).digits() <= 2) {
      return days(
          last.number(), orders(first.number(), numbers.get(1).number(), language), language);
    }
    return List.of();
  }

  /** The one mark that parts the numbers; 0 where there is none, or not the same. */
  private static char separator(List<DateToken> numbers, List<DateToken> tokens) {
    var found = (char) 0;
    for (var i = 1; i < numbers.size(); i++) {
      var from = tokens.indexOf(numbers.get(i - 1));
      var to = tokens.indexOf(numbers.get(i));
      if (to != from + 2 || "/.-\u2010\u2013".indexOf(tokens.get(from + 1).mark()) < 0) {
        return 0;
      }
      var mark = tokens.get(from + 1).mark();
      if (found != 0 && found != mark) {
        return 0;
      }
      found = mark;
    }
    return found;
  }

  private static List<Moment> month(DateToken first, DateToken last) {
    var year = first.digits() == 4 ? first : last;
    var month = first.digits() == 4 ? last : first;
    return year.digits() == 4 && month.digits() <= 2
        ? Calendars.gregorian(year.number(), month.number(), 1)
            .map(day -> List.<Moment>of(new Moment.Month(YearMonth.from(day))))
            .orElse(List.of())
        : List.of();
  }

  /** Persian newspapers date by the Solar Hijri calendar, year first or last. */
  private static Optional<List<Moment>> solar(
      DateToken first, DateToken second, DateToken third, Optional<Language> language) {
    if (language.filter(l -> SOLAR.contains(l.primary())).isEmpty()) {
      return Optional.empty();
    }
    var year = first.digits() == 4 ? first : third;
    var day = first.digits() == 4 ? third : first;
    return year.digits() == 4 && !Calendars.isPrintable(year.number())
        ? Optional.of(SolarHijri.toGregorian(year.number(), second.number(), day.number())
            .map(date -> List.<Moment>of(new Moment.Day(date)))
            .orElse(List.of()))
        : Optional.empty();
  }

  /** Pairs of month and day, the likeliest first. */
  private static List<int[]> orders(int a, int b, Optional<Language> language) {
    var dayFirst = new int[] {b, a};
    var monthFirst = new int[] {a, b};
    if (a > 12 || a == b) {
      return List.of(dayFirst);
    } else if (b > 12) {
      return List.of(monthFirst);
    }
    var tag = language.map(Language::tag).orElse("und");
    var dash = tag.lastIndexOf('-');
    var region = dash < 0 ? "" : tag.substring(dash + 1);
    var primary = dash < 0 ? tag : tag.substring(0, tag.indexOf('-'));
    if (region.equals("US")) {
      return List.of(monthFirst);
    } else if (!UNDECIDED.contains(primary) || DAY_FIRST_REGIONS.contains(region)) {
      return List.of(dayFirst);
    }
    return primary.equals("en") ? List.of(monthFirst, dayFirst) : List.of(dayFirst, monthFirst);
  }

  private static List<Moment> days(int year, List<int[]> orders, Optional<Language> language) {
    var days = new ArrayList<Moment>();
    var thai = language.filter(l -> l.primary().equals("th")).isPresent();
    for (var order : orders) {
      var day = thai && Calendars.isBuddhist(year)
          ? Calendars.buddhist(year, order[0], order[1])
          : Calendars.gregorian(year, order[0], order[1]);
      day.map(Moment.Day::new).ifPresent(days::add);
    }
    return days;
  }
}
