package org.offprint.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.offprint.article.Language;
import org.offprint.pack.Deflated;

/** The parts of our own look that do not depend on the article, compressed once. Safe for several threads. */
final class OwnParts {

  /** The colours and fonts that styles refer to. */
  static final Deflated THEME = Deflated.of(text("theme.xml").getBytes(StandardCharsets.UTF_8));

  /** What may stand in for the fonts. */
  static final Deflated FONTS = Deflated.of(text("fonts.xml").getBytes(StandardCharsets.UTF_8));

  private static final String LANGUAGE = "<w:lang/>";
  private static final int MOST_KEPT = 100;

  private final String styles = text("styles.xml");
  private final Map<Language, Deflated> byLanguage = new ConcurrentHashMap<>();

  /** The style sheet of a document in a language. */
  Deflated styles(Language language) {
    var kept = byLanguage.get(language);
    if (kept != null) {
      return kept;
    }
    var made = Deflated.of(styleText(language).getBytes(StandardCharsets.UTF_8));
    if (byLanguage.size() < MOST_KEPT) {
      byLanguage.put(language, made);
    }
    return made;
  }

  private String styleText(Language language) {
    var tags = new Xml();
    LanguageTags.of(language).write(tags, "w:lang");
    return styles.replace(LANGUAGE, tags.toString());
  }

  /** A resource without the blanks that are there for people. */
  static String text(String name) {
    try (var in = OwnParts.class.getResourceAsStream(name)) {
      var out = new StringBuilder();
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines().map(String::strip).forEach(out::append);
      return out.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A part of this library cannot be read.", unreadable);
    }
  }
}
