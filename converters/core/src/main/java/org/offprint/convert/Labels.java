package org.offprint.convert;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.offprint.article.Language;

/**
 * The strings that outputs add, in one language. The table {@code labels.tsv} has a line for each language and label:
 * primary language subtag, label, string.
 */
public final class Labels {

  private static final Language ENGLISH = new Language("en");

  private final Language language;
  private final Map<Label, String> strings;

  private Labels(Language language, Map<Label, String> strings) {
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
      read(language.primary(), strings);
    }
    var known = !strings.isEmpty();
    for (var label : Label.values()) {
      strings.putIfAbsent(label, label.english());
    }
    var english = language.primary().equals("en") ? language : ENGLISH;
    return new Labels(known ? language : english, strings);
  }

  private static void read(String primary, Map<Label, String> into) {
    try (var in = Labels.class.getResourceAsStream("labels.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = line.split("\t", -1);
        if (cells.length == 3 && cells[0].equals(primary)) {
          into.put(Label.valueOf(cells[1]), cells[2]);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The label table of this library cannot be read.", unreadable);
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
