package org.offprint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * One switch of a command. The table of switches drives both the plain parser and the help, so they cannot differ.
 *
 * @param names its names, the long one first
 * @param label what its value is called; empty for a switch without a value
 * @param about what it does
 * @param set what it does to the request
 */
record Switch(List<String> names, String label, String about, BiConsumer<Request, String> set) {

  static final List<Switch> READING = List.of(
      new Switch(
          List.of("--from"),
          "KIND",
          "Take the input for this syntax or frame; see 'offprint formats'.",
          (request, value) -> request.from = value),
      new Switch(
          List.of("--lang"),
          "TAG",
          "Say the language of the articles, such as en or pt-BR.",
          (request, value) -> request.language = value),
      new Switch(
          List.of("--encoding"),
          "LABEL",
          "Read text in this encoding, whatever it says itself.",
          (request, value) -> request.encoding = value),
      new Switch(
          List.of("--corrections"),
          "FILE.csv",
          "Take what was changed in this sheet; see 'offprint inspect --csv'.",
          (request, value) -> request.corrections = value),
      new Switch(
          List.of("--set"),
          "NAME=VALUE",
          "Set a fact of the articles, or an option of a format; see 'offprint formats'.",
          (request, value) -> request.setting(value)),
      new Switch(
          List.of("--strict-facts"),
          "",
          "Take no fact that only follows from another, such as a publication from its host.",
          (request, value) -> request.strictFacts = true),
      new Switch(
          List.of("--as-archived"),
          "",
          "Make no repairs.",
          (request, value) -> request.asArchived = true),
      new Switch(
          List.of("--no-repair"),
          "NAME",
          "Leave out one repair; may be given again.",
          (request, value) -> request.withoutRepairs.add(value)),
      new Switch(
          List.of("--stdin-name"),
          "NAME",
          "The file name of what comes from standard input.",
          (request, value) -> request.stdinName = value),
      new Switch(
          List.of("--quiet", "-q"),
          "",
          "Say nothing but failures.",
          (request, value) -> request.quiet = true),
      new Switch(
          List.of("--verbose", "-v"),
          "",
          "Show notes too, not only warnings.",
          (request, value) -> request.verbose = true));

  static final List<Switch> WRITING = List.of(
      new Switch(
          List.of("--to", "-t"),
          "FORMATS",
          "The formats, such as pdf or pdf,html,md.",
          (request, value) -> request.addFormats(value)),
      new Switch(
          List.of("--output", "-o"),
          "FILE",
          "Write this file; '-' is standard output.",
          (request, value) -> request.output = value),
      new Switch(
          List.of("--out-dir", "-d"),
          "DIR",
          "Write into this folder, in the tree of the inputs.",
          (request, value) -> request.outDir = value),
      new Switch(
          List.of("--page"),
          "SIZE",
          "The paper: a4 or letter.",
          (request, value) -> request.settings.put("page", value.toLowerCase(Locale.ROOT))),
      new Switch(
          List.of("--template"),
          "FILE",
          "Take styles, fonts and page of Word documents from this one.",
          (request, value) -> request.settings.put("template", value)),
      new Switch(
          List.of("--embed"),
          "WHAT",
          "What outputs carry for recovery: none, facts, article or source.",
          (request, value) -> request.settings.put("embed", value.toLowerCase(Locale.ROOT))),
      new Switch(
          List.of("--overwrite"),
          "",
          "Replace outputs that exist.",
          (request, value) -> request.overwrite = true),
      new Switch(
          List.of("--dry-run", "-n"),
          "",
          "Print what would be written, and write nothing.",
          (request, value) -> request.dryRun = true),
      new Switch(
          List.of("--jobs", "-j"),
          "N",
          "How many inputs at once.",
          (request, value) -> request.jobs(value)),
      new Switch(
          List.of("--verify"),
          "",
          "Read each output back, and write it only if it says what was read.",
          (request, value) -> request.verify = true),
      new Switch(
          List.of("--strict"),
          "",
          "Exit with 3 if there are warnings.",
          (request, value) -> request.strict = true));

  static final List<Switch> INSPECTING = List.of(
      new Switch(
          List.of("--json"),
          "",
          "One JSON object a line.",
          (request, value) -> request.json = true),
      new Switch(
          List.of("--explain"),
          "",
          "The input with role, rule and fate beside each line.",
          (request, value) -> request.explain = true),
      new Switch(
          List.of("--csv"),
          "",
          "A sheet with a row for each article, to be edited and given to --corrections.",
          (request, value) -> request.csv = true),
      new Switch(
          List.of("--doubtful"),
          "",
          "In the sheet, only articles with a doubt.",
          (request, value) -> request.doubtful = true),
      new Switch(
          List.of("--bom"),
          "",
          "Begin the sheet with a byte order mark, as some spreadsheets need it.",
          (request, value) -> request.byteOrderMark = true));

  static final List<Switch> VERIFYING = List.of(
      new Switch(
          List.of("--source"),
          "PATH",
          "The source of the outputs, or the folder of sources; may be given again.",
          (request, value) -> request.sources.add(Path.of(value))),
      INSPECTING.get(0),
      named(WRITING, "--jobs"),
      named(READING, "--from"),
      named(READING, "--lang"),
      named(READING, "--encoding"),
      named(READING, "--corrections"),
      named(READING, "--set"),
      named(READING, "--strict-facts"),
      named(READING, "--as-archived"),
      named(READING, "--no-repair"),
      named(READING, "--quiet"));

  static final List<Switch> COMPARING = List.of(
      INSPECTING.get(0),
      named(WRITING, "--jobs"),
      named(READING, "--from"),
      named(READING, "--lang"),
      named(READING, "--as-archived"),
      named(READING, "--quiet"));

  private static Switch named(List<Switch> all, String name) {
    for (var one : all) {
      if (one.names().contains(name)) {
        return one;
      }
    }
    throw new IllegalArgumentException(name);
  }

  static final List<Switch> LISTING = List.of(INSPECTING.get(0));
}
