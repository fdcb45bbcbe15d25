package org.offprint.docx;

import java.util.Locale;
import java.util.Set;
import org.offprint.article.Direction;
import org.offprint.article.Language;

/**
 * The language of a text as {@code w:lang} says it (ISO/IEC 29500-1, clause 17.3.2.20): one tag each for Latin, East
 * Asian and complex scripts.
 *
 * @param tag the tag
 * @param eastAsian the same tag where its script is East Asian; else empty
 * @param complex the same tag where its script is a complex one; else empty
 */
record LanguageTags(String tag, String eastAsian, String complex) {

  private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko", "yue", "wuu", "ii");
  private static final Set<String> COMPLEX = Set.of(
      "th", "lo", "km", "my", "hi", "mr", "ne", "sa", "bn", "as", "pa", "gu", "or", "ta", "te",
      "kn", "ml", "si", "dz", "bo", "kok", "mai", "bho", "am", "ti");

  static LanguageTags of(Language language) {
    var tag = language.tag();
    var complex = language.direction() == Direction.RTL || COMPLEX.contains(language.primary());
    return new LanguageTags(tag, isEastAsian(language) ? tag : "", complex ? tag : "");
  }

  static boolean isEastAsian(Language language) {
    var script = Locale.forLanguageTag(language.tag()).getScript();
    return EAST_ASIAN.contains(language.primary()) && !script.equals("Latn");
  }

  void write(Xml out, String element) {
    out.empty(element, "w:val", tag, "w:eastAsia", eastAsian, "w:bidi", complex);
  }
}
