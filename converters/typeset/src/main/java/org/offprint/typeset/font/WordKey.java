package org.offprint.typeset.font;

/** What decides how a word is shaped. Not a record: their hash codes are slow to start. */
final class WordKey {
  private final String text;
  private final int language;
  private final int features;

  WordKey(String text, int language, int level, int looks) {
    this.text = text;
    this.language = language;
    this.features = level << 2 | looks;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WordKey key
        && key.language == language
        && key.features == features
        && key.text.equals(text);
  }

  @Override
  public int hashCode() {
    return (text.hashCode() * 31 + language) * 31 + features;
  }
}
