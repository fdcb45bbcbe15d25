package org.offprint.cli;

import java.util.List;
import java.util.Optional;

/** The plain parser: it understands exactly the table of switches, without loading a command-line library. */
final class Arguments {

  private Arguments() {}

  /**
   * Fills a request.
   *
   * @return the first argument that the table does not explain, such as {@code --help} or a misspelt switch
   */
  static Optional<String> parse(List<String> args, List<Switch> table, Request into) {
    var onlyInputs = false;
    for (var i = 0; i < args.size(); i++) {
      var arg = args.get(i);
      if (onlyInputs || arg.equals("-") || !arg.startsWith("-")) {
        into.inputs.add(arg);
        continue;
      }
      if (arg.equals("--")) {
        onlyInputs = true;
        continue;
      }
      var equals = arg.startsWith("--") ? arg.indexOf('=') : -1;
      var name = equals < 0 ? arg : arg.substring(0, equals);
      var found = table.stream().filter(one -> one.names().contains(name)).findFirst();
      if (found.isEmpty() || found.get().label().isEmpty() && equals >= 0) {
        return Optional.of(arg);
      }
      var value = "";
      if (!found.get().label().isEmpty()) {
        if (equals < 0 && i + 1 == args.size()) {
          throw new UsageException(
              name + " needs a value: " + name + " " + found.get().label() + ".");
        }
        value = equals < 0 ? args.get(++i) : arg.substring(equals + 1);
      }
      found.get().set().accept(into, value);
    }
    return Optional.empty();
  }
}
