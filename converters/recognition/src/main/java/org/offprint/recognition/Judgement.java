package org.offprint.recognition;

/** One judgement about a manuscript; later ones see what earlier ones decided. */
@FunctionalInterface
interface Judgement {

  /**
   * Judges.
   *
   * @param manuscript what is judged
   */
  void judge(Manuscript manuscript);
}
