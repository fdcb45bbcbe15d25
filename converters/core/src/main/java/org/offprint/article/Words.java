package org.offprint.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Text that every format can carry: Unicode without the characters that XML 1.0 (clause 2.2) forbids, without lone
 * surrogates, with balanced bidirectional controls (UAX #9, clause 2), and with line feeds as its only line ends.
 *
 * <p>Cleaning is the only way to make one, so nothing downstream has to clean again.
 */
public final class Words implements CharSequence, Comparable<Words> {

  /** The text of no characters. */
  public static final Words NONE = new Words("");

  private final String text;

  private Words(String text) {
    this.text = text;
  }

  /**
   * Cleans a text without telling what was taken out.
   *
   * @param text any text
   * @return the clean text
   */
  public static Words of(CharSequence text) {
    if (text instanceof Words words) {
      return words;
    }
    return clean(text).words();
  }

  /**
   * Cleans a text and tells what was taken out.
   *
   * @param text any text
   * @return the clean text and one entry for each character that was removed or added
   */
  public static Cleaned clean(CharSequence text) {
    Objects.requireNonNull(text, "text");
    var string = text.toString();
    if (WordsCleaner.isClean(string)) {
      return new Cleaned(string.isEmpty() ? NONE : new Words(string), List.of());
    }
    var changes = new ArrayList<Change>();
    var clean = WordsCleaner.clean(string, changes);
    return new Cleaned(clean.isEmpty() ? NONE : new Words(clean), changes);
  }

  /**
   * A clean text with the report of its cleaning.
   *
   * @param words the clean text
   * @param changes what was removed or added, in the order of the text
   */
  public record Cleaned(Words words, List<Change> changes) {
    /** Keeps its own copy of the list. */
    public Cleaned {
      changes = List.copyOf(changes);
    }
  }

  /**
   * One character that cleaning removed, or had to add to balance another.
   *
   * @param offset where it stood, in UTF-16 units of the text as given
   * @param codePoint the character
   * @param added whether it was added; otherwise it was removed
   */
  public record Change(int offset, int codePoint, boolean added) {}

  /**
   * Tells whether there is anything to see.
   *
   * @return whether the text holds only white space, or nothing
   */
  public boolean isBlank() {
    return text.isBlank();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Words other) {
    return text.compareTo(other.text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words && words.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
