package org.offprint.recognition;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Language;

/** What languages are called, from {@code language-names.tsv}. */
final class LanguageNames {

  private static final Map<String, String> TAGS = new HashMap<>();

  static {
    for (var row : Tables.rows("language-names.tsv", 2)) {
      List.of(row.get(1).split(",")).forEach(name -> TAGS.put(name, row.get(0)));
    }
  }

  private LanguageNames() {}

  /** The language of a name, as in {@code ENGLISH} or {@code Deutsch}; of several names the first. */
  static Optional<Language> tag(String printed) {
    var name = printed.strip().toLowerCase(Locale.ROOT);
    for (var i = 0; i < name.length(); i++) {
      if (";,/(|".indexOf(name.charAt(i)) >= 0) {
        name = name.substring(0, i).strip();
      }
    }
    return Optional.ofNullable(TAGS.get(name)).flatMap(Language::parse);
  }
}
