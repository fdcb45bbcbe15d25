package org.offprint.convert;

import java.util.List;

/** The reader of the newsroom: tells what each piece of a framed draft is, repairs it, and builds the article. */
public interface Recogniser {

  /**
   * Reads one article.
   *
   * @param framed the draft as its frame marks it
   * @param repairs which repairs may be made
   * @param corrections what a person says
   * @return the article with its ledger
   * @throws ConversionException.NoArticle if there is no word in it
   */
  Reading read(Frame.Framed framed, Repairs repairs, Corrections corrections);

  /**
   * The names of the repairs that it knows, for {@link Repairs}.
   *
   * @return the names; empty if it makes no repairs
   */
  default List<String> repairs() {
    return List.of();
  }

  /**
   * The names of those repairs that give an article a fact which it does not print, as it follows from another one.
   *
   * @return some of {@link #repairs}
   */
  default List<String> derivations() {
    return List.of();
  }
}
