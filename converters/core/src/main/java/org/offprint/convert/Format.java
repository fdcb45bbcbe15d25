package org.offprint.convert;

import java.util.List;

/**
 * A format that can be written.
 *
 * @param name its name, such as {@code pdf}
 * @param suffix the suffix of its files, without the dot
 * @param mediaType its media type
 * @param title what it is, for the list of formats
 * @param aliases other names that people type, such as {@code markdown} for {@code md}
 */
public record Format(
    String name, String suffix, String mediaType, String title, List<String> aliases) {
  /** Keeps its own copy. */
  public Format {
    aliases = List.copyOf(aliases);
  }

  /**
   * Tells whether people mean this format.
   *
   * @param word what they typed, in lower case
   * @return whether it is its name, its suffix or an alias
   */
  public boolean isCalled(String word) {
    return name.equals(word) || suffix.equals(word) || aliases.contains(word);
  }
}
