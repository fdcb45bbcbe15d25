package org.offprint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** One run of the command in this process, with what it printed. */
record Session(int code, String out, String err) {

  static Session run(Object... args) {
    return with(new byte[0], false, args);
  }

  static Session with(byte[] stdin, boolean terminal, Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console = new Console(
        new ByteArrayInputStream(stdin),
        out,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        terminal,
        terminal);
    var words = List.of(args).stream().map(String::valueOf).toList();
    var code = Main.run(words, console, () -> false);
    return new Session(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The root of the repository. */
  static Path root() {
    return Path.of(System.getProperty("offprint.root"));
  }
}
