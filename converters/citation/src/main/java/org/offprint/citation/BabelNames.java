package org.offprint.citation;

import java.util.Map;
import java.util.Optional;

/** The names by which babel, and so biblatex, knows languages. */
final class BabelNames {

  private static final Map<String, String> NAMES = Map.ofEntries(
      Map.entry("ar", "arabic"),
      Map.entry("bg", "bulgarian"),
      Map.entry("ca", "catalan"),
      Map.entry("cs", "czech"),
      Map.entry("da", "danish"),
      Map.entry("de", "ngerman"),
      Map.entry("de-AT", "naustrian"),
      Map.entry("de-CH", "nswissgerman"),
      Map.entry("el", "greek"),
      Map.entry("en", "english"),
      Map.entry("en-AU", "australian"),
      Map.entry("en-CA", "canadian"),
      Map.entry("en-GB", "british"),
      Map.entry("en-US", "american"),
      Map.entry("es", "spanish"),
      Map.entry("et", "estonian"),
      Map.entry("eu", "basque"),
      Map.entry("fa", "persian"),
      Map.entry("fi", "finnish"),
      Map.entry("fr", "french"),
      Map.entry("he", "hebrew"),
      Map.entry("hi", "hindi"),
      Map.entry("hr", "croatian"),
      Map.entry("hu", "hungarian"),
      Map.entry("id", "indonesian"),
      Map.entry("is", "icelandic"),
      Map.entry("it", "italian"),
      Map.entry("ja", "japanese"),
      Map.entry("ko", "korean"),
      Map.entry("lt", "lithuanian"),
      Map.entry("lv", "latvian"),
      Map.entry("nb", "norsk"),
      Map.entry("nl", "dutch"),
      Map.entry("nn", "nynorsk"),
      Map.entry("no", "norsk"),
      Map.entry("pl", "polish"),
      Map.entry("pt", "portuguese"),
      Map.entry("pt-BR", "brazilian"),
      Map.entry("ro", "romanian"),
      Map.entry("ru", "russian"),
      Map.entry("sk", "slovak"),
      Map.entry("sl", "slovene"),
      Map.entry("sr", "serbian"),
      Map.entry("sv", "swedish"),
      Map.entry("th", "thai"),
      Map.entry("tr", "turkish"),
      Map.entry("uk", "ukrainian"),
      Map.entry("vi", "vietnamese"),
      Map.entry("zh", "chinese"));

  private BabelNames() {}

  /** The name of a language given by its tag (BCP 47); that of its primary language where it has none of its own. */
  static Optional<String> of(String tag) {
    var dash = tag.indexOf('-');
    var primary = dash < 0 ? tag : tag.substring(0, dash);
    return Optional.ofNullable(NAMES.getOrDefault(tag, NAMES.get(primary)));
  }
}
