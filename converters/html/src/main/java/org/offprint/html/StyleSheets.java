package org.offprint.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets of this room. */
final class StyleSheets {

  /** How an article looks wherever it is shown; it sets no size, margin or ground for a reading system to fight. */
  static final String ARTICLE = read("article.css");

  /** What a page of its own needs besides: the column, dark mode, paper. */
  static final String PAGE = read("page.css");

  /**
   * What a chapter needs besides: its colours hold on any ground that a reading system paints, white, sepia or black,
   * and its contents page is a plain list.
   */
  static final String CHAPTER = read("chapter.css");

  private StyleSheets() {}

  private static String read(String name) {
    try (var in = StyleSheets.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A style sheet of this library cannot be read.", unreadable);
    }
  }
}
