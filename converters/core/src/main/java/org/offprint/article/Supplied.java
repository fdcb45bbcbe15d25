package org.offprint.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A value that a format demands and the article may not have, made by one rule for all formats and marked as made.
 * Such a value is never recovered as a fact.
 *
 * @param value the value
 * @param supplied whether it was made; otherwise it stands in the article
 * @param <T> the kind of value
 */
public record Supplied<T>(T value, boolean supplied) {

  private static final int TITLE_WORDS = 8;

  /** So many characters tell the language, if any do. */
  private static final int ENOUGH = 6_000;

  /**
   * The title: the headline, else the first words of the standfirst or body in square brackets.
   *
   * @param article the article
   * @return plain text without line ends, never blank
   */
  public static Supplied<String> title(Article article) {
    var headline = Inlines.plain(article.headline()).replace('\n', ' ').strip();
    if (!headline.isEmpty()) {
      return new Supplied<>(headline, false);
    }
    var words = new StringBuilder();
    var left = TITLE_WORDS;
    for (var run : (Iterable<List<Inline>>) article.runs()::iterator) {
      for (var word : Inlines.plain(run).split("[ \t\n]+")) {
        if (!word.isEmpty() && left-- > 0) {
          words.append(words.length() == 0 ? "" : " ").append(shortened(word));
        }
      }
      if (words.length() > 0) {
        break;
      }
    }
    var more = left < 0 ? " …" : "";
    return new Supplied<>(words.length() == 0 ? "[…]" : "[" + words + more + "]", true);
  }

  private static String shortened(String word) {
    return word.codePointCount(0, word.length()) <= 40
        ? word
        : word.substring(0, word.offsetByCodePoints(0, 40)) + "…";
  }

  /**
   * The language: as the article says, else detected from its text, else {@code und}.
   *
   * @param article the article
   * @return the language
   */
  public static Supplied<Language> language(Article article) {
    return article
        .language()
        .map(language -> new Supplied<>(language, false))
        .orElseGet(() -> new Supplied<>(detect(article).orElse(Language.UNDETERMINED), true));
  }

  private static Optional<Language> detect(Article article) {
    var text = new StringBuilder(ENOUGH + ENOUGH / 4);
    for (var run : (Iterable<List<Inline>>) article.runs()::iterator) {
      text.append(Inlines.plain(run)).append('\n');
      if (text.length() > ENOUGH) {
        break;
      }
    }
    return LanguageDetector.detect(text);
  }

  /**
   * The identifier: a name-based UUID (RFC 9562 version 5) of the original address, else of the article's content. It
   * is supplied always, as no archive prints one.
   *
   * @param entry the article with its source
   * @return a URN such as {@code urn:uuid:…}
   */
  public static Supplied<String> identifier(Entry entry) {
    var name = entry
        .source()
        .web()
        .map(Target.Web::href)
        .orElseGet(
            () -> "article:" + sha256(content(entry.article()).getBytes(StandardCharsets.UTF_8)));
    return new Supplied<>("urn:uuid:" + uuid5(name), true);
  }

  private static String content(Article article) {
    var content = new StringBuilder();
    for (var run : (Iterable<List<Inline>>) article.runs()::iterator) {
      content.append(Inlines.plain(run)).append('\u001e');
    }
    return content.toString();
  }

  /** RFC 9562 clause 5.5 in the URL name space of its clause 6.6. */
  private static UUID uuid5(String name) {
    var digest = digest("SHA-1");
    var space = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");
    digest.update(ByteBuffer.allocate(16)
        .putLong(space.getMostSignificantBits())
        .putLong(space.getLeastSignificantBits())
        .array());
    var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    var high = hash.getLong() & 0xFFFFFFFFFFFF0FFFL | 0x5000L;
    var low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
    return new UUID(high, low);
  }

  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(digest("SHA-256").digest(bytes));
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has " + algorithm + ".", missing);
    }
  }
}
