package org.offprint.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command reads and writes. Data goes to {@code out}, whose failures are seen, since a {@link PrintStream}
 * would swallow a full disk; all else goes to {@code err}.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error, UTF-8
 * @param outIsTerminal whether standard output is a terminal
 * @param colour whether messages and listings may be coloured
 */
record Console(
    InputStream in, OutputStream out, PrintStream err, boolean outIsTerminal, boolean colour) {

  /** The console of this process. The launcher tells through {@code offprint.terminal} whether it has a terminal. */
  static Console ofProcess() {
    var terminal = Boolean.getBoolean("offprint.terminal");
    var plain = System.getenv("NO_COLOR") != null || "dumb".equals(System.getenv("TERM"));
    return new Console(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        terminal,
        terminal && !plain);
  }

  /** Prints a line of data. */
  void line(String text) throws IOException {
    text(text + "\n");
  }

  /** Prints data as it is. */
  void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Prints a message for people; control characters of file names and headlines cannot reach a terminal. */
  void say(String message) {
    err.println(visible(message));
  }

  /** The text with control and bidi control characters made visible, line feeds and tabs as blanks. */
  static String visible(String text) {
    var out = new StringBuilder(text.length());
    text.codePoints().forEach(cp -> {
      if (cp == '\n' || cp == '\t') {
        out.append(' ');
      } else if (Character.isISOControl(cp)
          || cp >= 0x202A && cp <= 0x202E
          || cp >= 0x2066 && cp <= 0x2069
          || cp == 0x2028
          || cp == 0x2029) {
        out.append(String.format(Locale.ROOT, "\\u%04x", cp));
      } else {
        out.appendCodePoint(cp);
      }
    });
    return out.toString();
  }
}
