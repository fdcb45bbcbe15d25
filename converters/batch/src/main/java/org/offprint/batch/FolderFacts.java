package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.convert.ConversionException.UnreadableFacts;
import org.offprint.convert.Corrections;
import org.offprint.convert.Decoding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/** The file of facts for all articles of a folder: {@code offprint.toml} with a table {@code [article]}. */
final class FolderFacts {

  static final String NAME = "offprint.toml";

  private static final String TABLE = "article";

  private final Path file;
  private final FactLines lines;

  private FolderFacts(Path file) {
    this.file = file;
    lines = new FactLines(file);
  }

  /**
   * What the file of a folder says; nothing if there is none.
   *
   * @throws UnreadableFacts if it cannot be understood; the message says which line, and what to do
   */
  static Optional<Corrections> of(Path folder, Limits limits) throws IOException {
    var file = folder.resolve(NAME);
    return Files.isRegularFile(file)
        ? Optional.of(new FolderFacts(file).read(limits))
        : Optional.empty();
  }

  private Corrections read(Limits limits) throws IOException {
    var toml = Toml.parse(Decoding.of(Input.of(file, limits)).text());
    if (toml.hasErrors()) {
      var first = toml.errors().get(0);
      throw lines.wrong(first.position().line(), first.getMessage());
    }
    for (var name : toml.keySet()) {
      if (!name.equals(TABLE)) {
        throw lines.wrong(
            line(toml, name),
            "unknown '" + name + "'. Facts stand under [article], such as publication = \"The"
                + " Harbour Press\".");
      }
    }
    return toml.isTable(TABLE) ? facts(toml.getTable(TABLE)) : Corrections.NONE;
  }

  private static int line(TomlTable table, String key) {
    var position = table.inputPositionOf(List.of(key));
    return position == null ? 1 : position.line();
  }

  private Corrections facts(TomlTable table) {
    for (var field : table.keySet()) {
      lines.take(line(table, field), field, value(table.get(List.of(field))));
    }
    return lines.said();
  }

  private static Optional<String> value(Object value) {
    if (value instanceof TomlTable) {
      return Optional.empty();
    } else if (!(value instanceof TomlArray)) {
      return Optional.of(value.toString());
    }
    var all = new ArrayList<String>();
    for (var item : ((TomlArray) value).toList()) {
      if (item instanceof TomlTable || item instanceof TomlArray) {
        return Optional.empty();
      }
      all.add(item.toString());
    }
    return Optional.of(String.join("; ", all));
  }
}
