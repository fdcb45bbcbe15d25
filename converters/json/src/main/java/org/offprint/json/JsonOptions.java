package org.offprint.json;

import org.offprint.convert.About;
import org.offprint.convert.Embed;

/**
 * How an article is written as JSON.
 *
 * @param content how much of it; {@code facts} leaves out the body
 */
public record JsonOptions(
    @About("What is written: the whole article, or its facts without the body")
    Content content) {

  /** How much of an article is written. */
  public enum Content {
    /** All of it. */
    ARTICLE,
    /** All but the body. */
    FACTS
  }

  Embed embed() {
    return content == Content.FACTS ? Embed.FACTS : Embed.ARTICLE;
  }
}
