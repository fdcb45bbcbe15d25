package org.offprint.text.nitf;

import java.util.Map;
import java.util.Set;

/** What the elements of NITF hold. */
final class NitfElements {

  /** Elements of which the text is one value. */
  static final Map<String, String> VALUES = Map.ofEntries(
      Map.entry("byline", "author"),
      Map.entry("dateline", "dateline"),
      Map.entry("abstract", "abstract"),
      Map.entry("rights", "rights"),
      Map.entry("distributor", "detail"),
      Map.entry("note", "detail"));

  /** Elements of the body that hold a run of text. */
  static final Set<String> RUNS = Set.of(
      "p",
      "hl1",
      "hl2",
      "pre",
      "li",
      "dt",
      "dd",
      "media-caption",
      "media-producer",
      "credit",
      "tagline",
      "td",
      "th",
      "caption",
      "title");

  private NitfElements() {}
}
