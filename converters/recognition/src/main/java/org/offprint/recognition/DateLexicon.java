package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words of dates: names of months and weekdays from the Unicode CLDR ({@code cldr-common.tsv}, {@code
 * cldr-rare.tsv}, written while this room is built), with what CLDR lacks ({@code months.tsv}, {@code date-words.tsv}).
 */
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
    BUDDHIST,
    JAPANESE_ERA,
    MINGUO,
    TIME,
    HALF,
    ZONE
  }

  /** One sense of a word; the value is the number of a month or an era, else 0. */
  record Sense(Kind kind, String language, int value) {}

  /** Loaded with the first date that is looked for. */
  private static final class Common {
    static final DateLexicon LEXICON = new DateLexicon(List.of("cldr-common.tsv"));
  }

  /** Loaded with the first text in a language that is not among the common ones. */
  private static final class All {
    static final DateLexicon LEXICON = new DateLexicon(List.of("cldr-common.tsv", "cldr-rare.tsv"));
  }

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Set<String> languages = new HashSet<>();
  private final int longest;

  private DateLexicon(List<String> tables) {
    for (var table : tables) {
      Tables.rows(table, 3).forEach(row -> add(row.get(2), sense(row.get(1), row.get(0))));
    }
    Tables.rows("months.tsv", 3).forEach(row -> add(row.get(2), sense(row.get(1), row.get(0))));
    Tables.rows("date-words.tsv", 3).forEach(row -> add(row.get(2), sense(row.get(0), row.get(1))));
    longest = senses.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The words of the languages in which most newspapers are written. */
  static DateLexicon common() {
    return Common.LEXICON;
  }

  /** The words of all languages. */
  static DateLexicon all() {
    return All.LEXICON;
  }

  private static Sense sense(String cell, String language) {
    var last = cell.charAt(cell.length() - 1);
    if (last >= '0' && last <= '9') {
      var digits = 0;
      while (digits < cell.length() && Character.isDigit(cell.charAt(cell.length() - 1 - digits))) {
        digits++;
      }
      var kind = switch (cell.substring(0, cell.length() - digits)) {
        case "" -> Kind.MONTH;
        case "s" -> Kind.SOLAR_MONTH;
        case "era-jp-" -> Kind.JAPANESE_ERA;
        default -> throw new IllegalStateException("Unknown kind of date word: " + cell);
      };
      return new Sense(kind, language, Integer.parseInt(cell.substring(cell.length() - digits)));
    }
    return new Sense(kind(cell), language, 0);
  }

  private static Kind kind(String cell) {
    return switch (cell) {
      case "weekday" -> Kind.WEEKDAY;
      case "filler" -> Kind.FILLER;
      case "clock" -> Kind.CLOCK;
      case "day" -> Kind.DAY_MARK;
      case "month" -> Kind.MONTH_MARK;
      case "year" -> Kind.YEAR_MARK;
      case "buddhist" -> Kind.BUDDHIST;
      case "era-roc" -> Kind.MINGUO;
      case "time" -> Kind.TIME;
      case "half" -> Kind.HALF;
      case "zone" -> Kind.ZONE;
      default -> throw new IllegalStateException("Unknown kind of date word: " + cell);
    };
  }

  /** Whether it has the months of a language, or the language writes months in figures. */
  boolean knows(String language) {
    return languages.contains(language);
  }

  private void add(String forms, Sense sense) {
    languages.add(sense.language());
    for (var form : forms.split(",")) {
      var known = senses.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>(2));
      if (!known.contains(sense)) {
        known.add(sense);
      }
    }
  }

  /** A known word at a place in a text. */
  record Found(int end, List<Sense> senses) {}

  /** The longest known word that begins at a place and ends where a word ends; its end is the place if there is none. */
  Found at(String lower, int from) {
    for (var end = Math.min(lower.length(), from + longest); end > from; end--) {
      if (isEnd(lower, end)) {
        var found = senses.get(lower.substring(from, end));
        if (found != null) {
          return new Found(end, List.copyOf(found));
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
