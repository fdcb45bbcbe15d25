package org.offprint.convert;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Language;

/**
 * The strings that outputs add, in one language. The table {@code labels.tsv} has a line for each language and label:
 * language, label, string. Where the language is written in another way in some place, the table has {@code zh-Hant}
 * or {@code pt-BR} with what differs.
 */
public final class Labels {

  private static final Language ENGLISH = new Language("en");

  private final Language article;
  private final Language language;
  private final Map<Label, String> strings;

  private Labels(Language article, Language language, Map<Label, String> strings) {
    this.article = article;
    this.language = language;
    this.strings = strings;
  }

  /**
   * The labels for an article in a language.
   *
   * @param language the language of the article
   * @return labels in that language, or in English if the table does not have it
   */
  public static Labels of(Language language) {
    var strings = new EnumMap<Label, String>(Label.class);
    if (!language.primary().equals("en")) {
      strings.putAll(Table.STRINGS.getOrDefault(language.primary(), Map.of()));
      strings.putAll(Table.STRINGS.getOrDefault(variant(language), Map.of()));
    }
    var known = !strings.isEmpty();
    for (var label : Label.values()) {
      strings.putIfAbsent(label, label.english());
    }
    var english = language.primary().equals("en") ? language : ENGLISH;
    return new Labels(language, known ? language : english, strings);
  }

  private static String variant(Language language) {
    var locale = Locale.forLanguageTag(language.tag());
    if (language.primary().equals("zh")) {
      var traditional = locale.getScript().equals("Hant")
          || locale.getScript().isEmpty() && Set.of("TW", "HK", "MO").contains(locale.getCountry());
      return traditional ? "zh-Hant" : "zh";
    }
    return language.primary() + "-" + locale.getCountry();
  }

  /** The table, read when a language other than English is first asked for. */
  private static final class Table {
    static final Map<String, Map<Label, String>> STRINGS = read();

    private static Map<String, Map<Label, String>> read() {
      var table = new HashMap<String, Map<Label, String>>();
      for (var cells : TsvRows.of("labels.tsv")) {
        table
            .computeIfAbsent(cells.get(0), language -> new EnumMap<>(Label.class))
            .put(Label.valueOf(cells.get(1)), cells.get(2));
      }
      return Map.copyOf(table);
    }
  }

  /**
   * The language that the labels are in: mark them with it where it is not the article's.
   *
   * @return the language
   */
  public Language language() {
    return language;
  }

  /** The language of the article that they are for, which is told once for all that stands around it. */
  Language article() {
    return article;
  }

  /**
   * A label with its values put in.
   *
   * @param label the label
   * @param values what goes in the place of {@code {0}}, {@code {1}}
   * @return the string
   */
  public String get(Label label, Object... values) {
    var text = strings.get(label);
    var out = new StringBuilder();
    for (var i = 0; i < text.length(); i++) {
      var value = i + 2 < text.length() && text.charAt(i) == '{' && text.charAt(i + 2) == '}'
          ? text.charAt(i + 1) - '0'
          : -1;
      if (value >= 0 && value < values.length) {
        out.append(values[value]);
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /**
   * The parts of a label before and after its first value.
   *
   * @param label a label with one value
   * @return two strings; the second is empty where the value is last
   */
  public String[] around(Label label) {
    var text = strings.get(label);
    var at = text.indexOf("{0}");
    return at < 0
        ? new String[] {text, ""}
        : new String[] {text.substring(0, at), text.substring(at + 3)};
  }
}
