package org.offprint.json;

import java.util.Locale;

/** The words by which our JSON names constants: lower case, parted by hyphens. */
final class Kinds {

  private Kinds() {}

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
