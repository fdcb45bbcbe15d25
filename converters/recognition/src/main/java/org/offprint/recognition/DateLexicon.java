package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of dates in many languages, from {@code months.tsv} and {@code date-words.tsv}. */
final class DateLexicon {

  /** What a word can be in a date. */
  enum Kind {
    MONTH,
    SOLAR_MONTH,
    WEEKDAY,
    FILLER,
    CLOCK,
    DAY_MARK,
    MONTH_MARK,
    YEAR_MARK,
    TIME,
    HALF,
    ZONE
  }

  /** One sense of a word; the value is the number of a month, else 0. */
  record Sense(Kind kind, String language, int value) {}

  private static final Map<String, List<Sense>> SENSES = new HashMap<>();
  private static final int LONGEST;

  static {
    for (var row : Tables.rows("months.tsv", 3)) {
      var solar = row.get(1).startsWith("s");
      var month = Integer.parseInt(row.get(1).substring(solar ? 1 : 0));
      add(row.get(2), new Sense(solar ? Kind.SOLAR_MONTH : Kind.MONTH, row.get(0), month));
    }
    for (var row : Tables.rows("date-words.tsv", 3)) {
      add(row.get(2), new Sense(kind(row.get(0)), row.get(1), 0));
    }
    LONGEST = SENSES.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private DateLexicon() {}

  private static Kind kind(String cell) {
    return switch (cell) {
      case "weekday" -> Kind.WEEKDAY;
      case "filler" -> Kind.FILLER;
      case "clock" -> Kind.CLOCK;
      case "day" -> Kind.DAY_MARK;
      case "month" -> Kind.MONTH_MARK;
      case "year" -> Kind.YEAR_MARK;
      case "time" -> Kind.TIME;
      case "half" -> Kind.HALF;
      case "zone" -> Kind.ZONE;
      default -> throw new IllegalStateException("Unknown kind of date word: " + cell);
    };
  }

  private static void add(String forms, Sense sense) {
    for (var form : forms.split(",")) {
      SENSES
          .computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(sense);
    }
  }

  /** A known word at a place in a text. */
  record Found(int end, List<Sense> senses) {}

  /** The longest known word that begins at a place and ends where a word ends; its end is the place if there is none. */
  static Found at(String lower, int from) {
    for (var end = Math.min(lower.length(), from + LONGEST); end > from; end--) {
      if (isEnd(lower, end)) {
        var senses = SENSES.get(lower.substring(from, end));
        if (senses != null) {
          return new Found(end, List.copyOf(senses));
        }
      }
    }
    return new Found(from, List.of());
  }

  /** Scripts that set no spaces have no word ends either. */
  private static boolean isEnd(String text, int at) {
    if (at >= text.length() || isIdeograph(text.codePointBefore(at))) {
      return true;
    }
    var next = text.codePointAt(at);
    var type = Character.getType(next);
    return !Character.isLetter(next)
        && type != Character.NON_SPACING_MARK
        && type != Character.COMBINING_SPACING_MARK;
  }

  private static boolean isIdeograph(int cp) {
    var script = Character.UnicodeScript.of(cp);
    return script == Character.UnicodeScript.HAN || script == Character.UnicodeScript.HANGUL;
  }
}
