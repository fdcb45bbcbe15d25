package org.offprint.convert;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The labels by which files declare their encoding, as browsers understand them (WHATWG Encoding clause 4.2): what says
 * {@code iso-8859-1} is windows-1252, what says {@code gb2312} is GB18030.
 */
public final class Encodings {

  private static final String TABLE = "encodings.tsv";

  private Encodings() {}

  /** Read when the first label is looked up: most inputs declare none. */
  private static final class Labels {
    private static final Map<String, Charset> ALL = load();

    private static Map<String, Charset> load() {
      var all = new HashMap<String, Charset>();
      for (var cells : TsvRows.of(TABLE)) {
        for (var label : cells.get(1).split(" ")) {
          all.put(label, Charset.forName(cells.get(0)));
        }
      }
      return Map.copyOf(all);
    }
  }

  /**
   * The encoding that a label means.
   *
   * @param label a label, in whatever case
   * @return the encoding; nothing if neither the standard nor Java knows it
   */
  public static Optional<Charset> named(String label) {
    var name = label.strip().toLowerCase(Locale.ROOT);
    var known = Optional.ofNullable(Labels.ALL.get(name));
    return known.isPresent() ? known : ofJava(name);
  }

  private static Optional<Charset> ofJava(String name) {
    var legal = !name.isEmpty()
        && name.chars()
            .allMatch(c -> c < 0x80 && (Character.isLetterOrDigit(c) || "-_:.+".indexOf(c) >= 0))
        && Character.isLetterOrDigit(name.charAt(0));
    return legal && Charset.isSupported(name)
        ? Optional.of(Charset.forName(name))
        : Optional.empty();
  }
}
