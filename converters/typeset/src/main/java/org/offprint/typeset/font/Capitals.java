package org.offprint.typeset.font;

import java.text.Normalizer;
import java.util.Locale;

/** Capital forms for display; one small letter may become two capitals. */
final class Capitals {
  private static final Locale TURKIC = Locale.forLanguageTag("tr");

  private Capitals() {}

  static String of(String cluster, int languageSystem) {
    var locale = LanguageSystems.keepsDotOfI(languageSystem) ? TURKIC : Locale.ROOT;
    var capitals = cluster.toUpperCase(locale);
    return Scripts.isGreek(cluster.codePointAt(0)) ? withoutTonos(capitals) : capitals;
  }

  /** Greek capitals carry no accent when a whole word is in capitals. */
  private static String withoutTonos(String capitals) {
    var parted = Normalizer.normalize(capitals, Normalizer.Form.NFD);
    return Normalizer.normalize(parted.replace("\u0301", ""), Normalizer.Form.NFC);
  }
}
