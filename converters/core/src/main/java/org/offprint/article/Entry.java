package org.offprint.article;

import java.util.List;
import java.util.Objects;

/**
 * An article with what stands beside it.
 *
 * @param article the article
 * @param source where it came from
 * @param anchors the ids of its blocks
 * @param repairs the names of the repairs that changed it, such as {@code join-page-breaks}, each as often as it was done
 */
public record Entry(Article article, Source source, Anchors anchors, List<String> repairs) {

  /**
   * Refuses anchors of another article.
   *
   * @throws IllegalArgumentException if there are not just as many anchors as blocks
   */
  public Entry {
    Objects.requireNonNull(source, "source");
    repairs = List.copyOf(repairs);
    if (anchors.ids().size() != article.body().size()) {
      throw new IllegalArgumentException(
          anchors.ids().size() + " anchors do not fit " + article.body().size() + " blocks.");
    }
  }

  /**
   * An article that a program made.
   *
   * @param article the article
   * @return the article without a source
   */
  public static Entry of(Article article) {
    return new Entry(article, Source.NONE, Anchors.inOrder(article), List.of());
  }
}
