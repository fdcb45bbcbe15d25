package org.offprint.recognition;

import java.util.List;

/** A repair of characters that notes each change it makes. */
interface TextRepair {

  /** Its name in {@link RepairNames}. */
  String name();

  /** A text with the repair made. */
  String apply(String text);

  /** What it changed so far, in order. */
  List<Spot> changes();

  /** One change: the characters before it and after it. */
  record Spot(String before, String after) {}
}
