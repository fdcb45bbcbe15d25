package org.offprint.typeset.line;

/** Where a stretch of text may be broken into lines. */
public enum Wrap {
  /** Between words, and inside them by hyphenation. */
  HYPHENATED,
  /** Between words only. */
  WORDS,
  /** As an address: after {@code / . - _ ? & =} too, without a hyphen. */
  ADDRESS,
  /** Between words; all blanks are kept as they are. */
  VERBATIM
}
