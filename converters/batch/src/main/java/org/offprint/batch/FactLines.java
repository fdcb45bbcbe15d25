package org.offprint.batch;

import java.nio.file.Path;
import java.util.Optional;
import org.offprint.convert.ConversionException.UnreadableFacts;
import org.offprint.convert.Corrections;

/** The facts of a file that a person wrote, field by field, whatever its language. */
final class FactLines {

  private final Path file;
  private Corrections said = Corrections.NONE;

  FactLines(Path file) {
    this.file = file;
  }

  /**
   * Takes a field.
   *
   * @param line its line, from 1
   * @param value its value in one line; nothing if it is neither a value nor a list of values
   * @throws UnreadableFacts if there is no such field, or no value
   */
  void take(int line, String field, Optional<String> value) {
    if (!Corrections.FIELDS.contains(field)) {
      throw wrong(
          line,
          "unknown field '" + field + "'. Known: " + String.join(", ", Corrections.FIELDS) + ".");
    }
    var one =
        value.orElseThrow(() -> wrong(line, field + " is neither a value nor a list of values."));
    if (!one.isBlank()) {
      said = said.with(field, one, file.getFileName() + ":" + line);
    }
  }

  /** What all fields say. */
  Corrections said() {
    return said;
  }

  /** What is wrong in a line, with its place. */
  UnreadableFacts wrong(int line, String what) {
    return new UnreadableFacts(file + ":" + line + ": " + what);
  }
}
