package org.offprint.convert;

/** A way of writing text down: it says what a file says, not what it means. A syntax never fails on content. */
public interface Syntax {

  /**
   * Its name for {@code --from}.
   *
   * @return lower-case letters, digits and hyphens
   */
  String name();

  /**
   * What it is, for the list of formats.
   *
   * @return one phrase
   */
  String description();

  /**
   * Tells how well an input fits.
   *
   * @param sample its first bytes
   * @return the match
   */
  Match looksLike(Sample sample);

  /**
   * Parses an input, in time linear in its length.
   *
   * @param input the input
   * @param limits what it may take
   * @return the draft; without pieces if there is no word in the input
   * @throws ConversionException.LimitExceeded if the input is over a limit
   * @throws ConversionException.Cancelled if it is no longer wanted
   */
  Draft parse(Input input, Limits limits);
}
