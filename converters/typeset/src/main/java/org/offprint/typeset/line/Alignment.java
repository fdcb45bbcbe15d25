package org.offprint.typeset.line;

/** How the lines of a paragraph fill their measure. */
public enum Alignment {
  /** Both edges straight, by wider and narrower spaces. */
  JUSTIFIED,
  /** The edge where lines start straight, the other ragged. */
  START,
  /** Like {@link #START}, with lines as equally long as can be in as few lines as can be: headings. */
  BALANCED,
  /** Like {@link #BALANCED}, each line in the middle. */
  CENTRE,
  /** The edge where lines end straight, the other ragged: numbers. */
  END
}
