package org.offprint.cli;

import java.util.List;
import java.util.stream.Stream;

/** The commands, each with its switches. */
enum Command {
  /** Archived articles in, documents out. */
  CONVERT(
      "convert",
      "Converts archived articles.",
      true,
      Stream.concat(Switch.WRITING.stream(), Switch.READING.stream()).toList(),
      List.of(
          "Examples:",
          "  convert --to pdf article.txt                 article.pdf beside it",
          "  convert --to pdf,html,md --out-dir out in/   a folder and all in it",
          "  convert -o story.html article.txt            the suffix says to what",
          "  convert --to md - < article.txt              from and to a pipe",
          "")),
  /** What was understood. */
  INSPECT(
      "inspect",
      "Shows what was understood of archived articles.",
      true,
      Stream.of(
              Switch.INSPECTING,
              Switch.READING,
              List.of(Switch.WRITING.get(Switch.WRITING.size() - 1)))
          .flatMap(List::stream)
          .toList(),
      List.of(
          "Examples:",
          "  offprint inspect article.txt            the facts of the article",
          "  offprint inspect --explain article.txt  each line with its role",
          "  offprint inspect --json folder/         one object a line",
          "")),
  /** What can be written and read. */
  FORMATS(
      "formats",
      "Lists what can be written and read.",
      false,
      Switch.LISTING,
      List.of("Examples:", "  offprint formats", "  offprint formats --json", ""));

  private final String word;
  private final String about;
  private final boolean takesInputs;
  private final List<Switch> switches;
  private final List<String> examples;

  Command(
      String word,
      String about,
      boolean takesInputs,
      List<Switch> switches,
      List<String> examples) {
    this.word = word;
    this.about = about;
    this.takesInputs = takesInputs;
    this.switches = switches;
    this.examples = examples;
  }

  String word() {
    return word;
  }

  String about() {
    return about;
  }

  boolean takesInputs() {
    return takesInputs;
  }

  List<Switch> switches() {
    return switches;
  }

  List<String> examples() {
    return examples;
  }
}
