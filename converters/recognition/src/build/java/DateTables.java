import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the names of months and weekdays of all languages of the Unicode CLDR, and the small words of their dates, from
 * the ICU4J on the class path: wide and short, as they stand in a date and alone, of all regions of a language.
 *
 * <p>Runs while the room is built, so that the room itself does not need ICU4J. Arguments: the folder to write to.
 */
public final class DateTables {

  /** Languages that have a table of their own, since a date is looked up in them first. */
  private static final Set<String> COMMON = new TreeSet<>(List.of(
      "en", "de", "fr", "es", "pt", "it", "ca", "nl", "sv", "da", "no", "is", "fi", "et", "lv", "lt", "pl",
      "cs", "sk", "hu", "ro", "hr", "sl", "sr", "bs", "mk", "sq", "bg", "ru", "uk", "be", "el", "tr", "az",
      "kk", "id", "ms", "fil", "vi", "ar", "fa", "he", "ur", "hi", "bn", "th", "zh", "ja", "ko", "ka", "hy",
      "sw", "gl", "eu", "ga", "af", "ta", "te", "mr", "ne", "gu", "pa", "ml", "kn", "si", "km", "lo", "my",
      "mn", "am", "uz", "ky"));

  private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
  private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};

  /** Languages of newspapers that date by the Solar Hijri calendar; English has its names in Latin letters. */
  private static final Set<String> SOLAR = new TreeSet<>(List.of("fa", "ps", "ckb", "lrc", "mzn", "uz", "en"));

  private final Calendar gregorian = new GregorianCalendar();
  private final Calendar persian = Calendar.getInstance(new ULocale("fa@calendar=persian"));

  private final TreeMap<String, TreeMap<String, TreeSet<String>>> words = new TreeMap<>();

  private DateTables() {}

  /**
   * Writes the tables.
   *
   * @param arguments the folder
   * @throws IOException if it cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    var tables = new DateTables();
    for (var locale : ULocale.getAvailableLocales()) {
      tables.add(locale);
    }
    var folder = Path.of(arguments[0]);
    Files.createDirectories(folder);
    tables.write(folder.resolve("cldr-common.tsv"), true);
    tables.write(folder.resolve("cldr-rare.tsv"), false);
  }

  private static String language(ULocale locale) {
    var code = locale.getLanguage();
    return switch (code) {
      case "nb", "nn" -> "no";
      case "iw" -> "he";
      case "in" -> "id";
      case "tl" -> "fil";
      default -> code;
    };
  }

  private void add(ULocale locale) {
    var language = language(locale);
    var symbols = new DateFormatSymbols(gregorian, locale);
    var glue = patterns(locale, language);
    for (var context : CONTEXTS) {
      for (var width : WIDTHS) {
        var months = symbols.getMonths(context, width);
        for (var month = 0; month < Math.min(12, months.length); month++) {
          add(language, key(month), months[month], glue);
        }
        for (var weekday : symbols.getWeekdays(context, width)) {
          add(language, "weekday", weekday, List.of());
        }
      }
    }
    persian(locale, language);
  }

  private static String key(int month) {
    return String.valueOf(month + 1);
  }

  private void persian(ULocale locale, String language) {
    if (!SOLAR.contains(language)) {
      return;
    }
    var root = new DateFormatSymbols(persian, ULocale.ENGLISH).getMonths();
    var own = new DateFormatSymbols(persian, locale).getMonths();
    for (var month = 0; month < 12; month++) {
      if (!own[month].equals(root[month]) || language.equals("en")) {
        add(language, "s" + key(month), own[month], List.of());
      }
    }
  }

  /** Notes the words in the patterns of a locale; returns what stands right before and after a month. */
  private List<String[]> patterns(ULocale locale, String language) {
    var glue = new ArrayList<String[]>();
    var patterns = new TreeSet<String>();
    for (var style : new int[] {DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM}) {
      if (DateFormat.getDateInstance(gregorian, style, locale) instanceof SimpleDateFormat format) {
        patterns.add(format.toPattern());
      }
    }
    for (var pattern : patterns) {
      var before = "";
      var month = false;
      for (var token : tokens(pattern)) {
        var literal = token.startsWith("'");
        if (literal) {
          var text = token.substring(1);
          for (var word : text.split("[^\\p{L}\\p{M}]+")) {
            add(language, "filler", word, List.of());
          }
          if (month && startsWithLetter(text)) {
            glue.add(new String[] {"", text.split("[^\\p{L}\\p{M}]+")[0]});
          }
          before = text;
        } else if (token.startsWith("MMM") || token.startsWith("LLL")) {
          var last = before.isEmpty() ? "" : before.substring(before.length() - 1);
          if (!last.isEmpty() && Character.isLetter(last.codePointAt(0))) {
            var words = before.split("[^\\p{L}\\p{M}]+");
            glue.add(new String[] {words[words.length - 1], ""});
          }
        }
        month = !literal && (token.startsWith("MMM") || token.startsWith("LLL"));
        before = literal ? before : "";
      }
    }
    return glue;
  }

  private static boolean startsWithLetter(String text) {
    return !text.isEmpty() && Character.isLetter(text.codePointAt(0));
  }

  /** The fields of a pattern (UTS 35, Dates, clause 8), each a run of one letter, and its literals after a quote. */
  private static List<String> tokens(String pattern) {
    var tokens = new ArrayList<String>();
    var literal = new StringBuilder();
    for (var i = 0; i < pattern.length(); ) {
      var c = pattern.charAt(i);
      if (c == '\'') {
        var end = pattern.indexOf('\'', i + 1);
        literal.append(end == i + 1 ? "'" : pattern.substring(i + 1, end));
        i = end + 1;
      } else if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
        if (literal.length() > 0) {
          tokens.add("'" + literal);
          literal.setLength(0);
        }
        var end = i;
        while (end < pattern.length() && pattern.charAt(end) == c) {
          end++;
        }
        tokens.add(pattern.substring(i, end));
        i = end;
      } else {
        literal.append(c);
        i++;
      }
    }
    if (literal.length() > 0) {
      tokens.add("'" + literal);
    }
    return tokens;
  }

  private void add(String language, String kind, String name, List<String[]> glue) {
    var form = name.strip();
    while (form.endsWith(".")) {
      form = form.substring(0, form.length() - 1).strip();
    }
    var letters = form.codePoints().filter(DateTables::isLetter).count();
    if (letters == 0
        || form.codePoints().anyMatch(cp -> Character.isDigit(cp) || cp == ',' || cp == '\t')
        || letters == 1 && !kind.equals("filler")) {
      return;
    }
    var forms = words
        .computeIfAbsent(language, l -> new TreeMap<>())
        .computeIfAbsent(kind, k -> new TreeSet<>());
    forms.add(form);
    for (var one : glue) {
      forms.add(one[0] + form + one[1]);
    }
  }

  private static boolean isLetter(int cp) {
    return Character.isLetter(cp)
        || Character.getType(cp) == Character.NON_SPACING_MARK
        || Character.getType(cp) == Character.COMBINING_SPACING_MARK;
  }

  private void write(Path file, boolean common) throws IOException {
    var lines = new ArrayList<String>();
    lines.add("# Words of dates: language; month 1-12 (s1-s12: Solar Hijri), weekday or filler; forms parted by commas."
        + " From the Unicode CLDR in ICU4J " + VersionInfo.ICU_VERSION.getMajor() + ", Unicode License v3.");
    words.forEach((language, kinds) -> {
      if (COMMON.contains(language) == common) {
        kinds.forEach((kind, forms) -> lines.add(language + "\t" + kind + "\t" + String.join(",", forms)));
      }
    });
    Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
  }
}
