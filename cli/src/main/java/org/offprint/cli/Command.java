package org.offprint.cli;

import java.util.List;
import java.util.stream.Stream;

/** The commands, each with its switches. */
enum Command {
  /** Archived articles in, documents out. */
  CONVERT(
      "convert",
      "Converts archived articles.",
      Command.ARTICLES,
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
      Command.ARTICLES,
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
  /** Whether outputs say what was read. */
  VERIFY(
      "verify",
      "Proves that outputs say what was read from their source: every word, in its block and order,"
          + " each heading, item, cell and link. Whether it was read rightly, inspect tells.",
      "Outputs, with their source or without; folders of outputs.",
      Switch.VERIFYING,
      List.of(
          "Examples:",
          "  offprint verify article.txt article.pdf article.docx",
          "  offprint verify article.html article.pdf   against the article they carry",
          "  offprint verify out/ --source in/          a folder and all in it",
          "")),
  /** What is there more than once. */
  DUPES(
      "dupes",
      "Finds articles that are there more than once: equal texts, nearly equal ones, and versions of"
          + " one story. Nothing is changed or deleted.",
      Command.COLLECTIONS,
      Switch.COMPARING,
      List.of(
          "Examples:",
          "  offprint dupes folder/            groups, the earliest version first",
          "  offprint dupes --json in/ more/   one JSON object a group",
          "")),
  /** What can be written and read. */
  FORMATS(
      "formats",
      "Lists what can be written and read.",
      "",
      Switch.LISTING,
      List.of("Examples:", "  offprint formats", "  offprint formats --json", ""));

  private static final String COLLECTIONS = "Folders with all in them; files.";

  private static final String ARTICLES =
      "The archived articles; folders with all in them; '-' is standard input.";

  private final String word;
  private final String about;
  private final String inputs;
  private final List<Switch> switches;
  private final List<String> examples;

  Command(String word, String about, String inputs, List<Switch> switches, List<String> examples) {
    this.word = word;
    this.about = about;
    this.inputs = inputs;
    this.switches = switches;
    this.examples = examples;
  }

  String word() {
    return word;
  }

  String about() {
    return about;
  }

  /** What its inputs are; empty where it takes none. */
  String inputs() {
    return inputs;
  }

  List<Switch> switches() {
    return switches;
  }

  List<String> examples() {
    return examples;
  }
}
