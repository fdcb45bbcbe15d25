package org.offprint.html;

/**
 * Running text between two ends of blocks.
 *
 * @param area where it stands
 * @param text its first characters, blanks collapsed
 * @param words how much it says, in words; scripts without blanks are counted by letters
 * @param linked how many of these are in links
 * @param sentence whether it reads like a sentence of an article
 */
record Passage(Area area, String text, double words, double linked, boolean sentence) {

  boolean isLinked() {
    return linked > words * 0.6;
  }

  /** Whether it is prose: several sentences, or one of some length, most of it not in links. */
  boolean isProse() {
    return sentence && linked <= words * 0.5;
  }

  /** What it adds to the worth of its part of the page: prose speaks for an article, lists of links against. */
  double worth() {
    if (area.heading() > 0) {
      return isLinked() ? -3 : 0;
    } else if (isLinked()) {
      return -2 - words * 0.5;
    } else if (isProse()) {
      return words - linked;
    }
    return words > 8 ? 1 : -1;
  }
}
