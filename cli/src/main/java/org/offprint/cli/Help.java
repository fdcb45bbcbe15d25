package org.offprint.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Help, and what to say of a misspelt command. Only here is the command-line library loaded: a plain conversion does
 * without, since its class files are too old for a class-data archive.
 */
final class Help {

  private Help() {}

  /** The help of a command. */
  static String of(Command command) {
    return new CommandLine(spec(command))
        .getUsageMessage(CommandLine.Help.Ansi.OFF)
        .stripTrailing();
  }

  /** The help of all commands. */
  static String all() {
    var spec = CommandSpec.create().name("offprint");
    spec.usageMessage()
        .synopsisHeading("")
        .customSynopsis(
            "Turns archived articles into documents that last.",
            "",
            "  offprint convert --to pdf article.txt",
            "  offprint inspect --explain article.txt",
            "  offprint verify article.txt article.pdf",
            "  offprint formats",
            "")
        .footer(footer());
    for (var command : Command.values()) {
      spec.addSubcommand(command.word(), spec(command));
    }
    return new CommandLine(spec).getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
  }

  /** What is wrong with an argument, with the switches it may have meant. */
  static String unknown(Command command, String argument) {
    var line = new CommandLine(spec(command));
    var suggestions = new StringWriter();
    var wrong = new UnmatchedArgumentException(line, List.of(argument));
    wrong.printSuggestions(new PrintWriter(suggestions, true));
    var hint = suggestions.toString().strip().replace('\n', ' ');
    return "Unknown switch '" + argument + "'. " + (hint.isEmpty() ? "" : hint + " ")
        + "See: offprint " + command.word() + " --help";
  }

  private static CommandSpec spec(Command command) {
    var spec = CommandSpec.create().name("offprint " + command.word());
    for (var one : command.switches()) {
      var option = OptionSpec.builder(one.names().toArray(String[]::new)).description(one.about());
      spec.addOption(
          one.label().isEmpty()
              ? option.type(boolean.class).arity("0").build()
              : option.type(String.class).arity("1").paramLabel(one.label()).build());
    }
    spec.addOption(OptionSpec.builder("--help", "-h")
        .description("Show this help.")
        .usageHelp(true)
        .build());
    if (!command.inputs().isEmpty()) {
      spec.addPositional(PositionalParamSpec.builder()
          .paramLabel("FILE|FOLDER")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(command.inputs())
          .build());
    }
    spec.usageMessage()
        .description(command.about())
        .synopsisHeading("")
        .customSynopsis(command.examples().toArray(String[]::new))
        .sortOptions(false)
        .footer(footer());
    return spec;
  }

  private static String[] footer() {
    return new String[] {
      "",
      "Exit codes: 0 done, 1 some failed or not proved, 2 usage, 3 warnings under",
      "            --strict, 74 output could not be written, 130 interrupted."
    };
  }
}
