package org.offprint.convert;

/** What an output carries so that the article can be recovered from it. */
public enum Embed {
  /** Nothing. */
  NONE,
  /** The facts, without the body. */
  FACTS,
  /** The whole article as data. */
  ARTICLE,
  /** The whole article, and the very bytes it was read from. */
  SOURCE
}
