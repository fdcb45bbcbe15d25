package org.offprint.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.About;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/**
 * The format {@code csv}: a table of facts after RFC 4180 in UTF-8, a row for each article, keyed by the name of the file
 * that it was read from. Several values in a field are parted by a semicolon and a space. The first row names the
 * columns, always the same.
 */
public final class CsvProvider implements FormatProvider<CsvProvider.Options> {

  /**
   * The options of the format.
   *
   * @param spreadsheet whether the table is for a spreadsheet
   */
  public record Options(
      @About("Whether the table is for a spreadsheet: it begins with a byte order mark, and an"
          + " apostrophe keeps texts such as =1+1 from being formulas.")
      boolean spreadsheet) {}

  /** Made by the service loader. */
  public CsvProvider() {}

  @Override
  public Format format() {
    return new Format("csv", "csv", "text/csv", "A table of facts, one row an article", List.of());
  }

  @Override
  public Options defaults() {
    return new Options(false);
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(Options options) {
    return (edition, material, out, limits) -> {
      EachEntry.of(edition, limits, (entry, number) -> {
        var facts = Facts.of(entry);
        if (number == 0) {
          out.write(((options.spreadsheet() ? "\uFEFF" : "") + row(facts.keySet(), false))
              .getBytes(UTF_8));
        }
        out.write(row(facts.values(), options.spreadsheet()).getBytes(UTF_8));
      });
      return List.of();
    };
  }

  private static String row(Collection<?> values, boolean guarded) {
    var fields = new ArrayList<String>();
    for (var value : values) {
      var text = text(value);
      fields.add(quoted(guarded && isFormula(text) ? "'" + text : text));
    }
    return String.join(",", fields) + "\r\n";
  }

  private static String text(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(CsvProvider::text).orElse("");
    } else if (value instanceof List<?> list) {
      return String.join("; ", list.stream().map(CsvProvider::text).toList());
    } else if (value instanceof Map<?, ?> pair) {
      return String.join(": ", pair.values().stream().map(String::valueOf).toList());
    }
    return String.valueOf(value);
  }

  private static boolean isFormula(String text) {
    return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
  }

  /** RFC 4180 clauses 2.5 to 2.7. */
  private static String quoted(String text) {
    var plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain && text.equals(text.strip()) ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
