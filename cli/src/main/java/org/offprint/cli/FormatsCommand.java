package org.offprint.cli;

import java.io.IOException;
import java.util.List;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Offprint;
import org.offprint.convert.Options;
import org.offprint.json.FormatsJson;

/** {@code offprint formats}: what can be written with which options, and what can be read. */
final class FormatsCommand {

  private final Console console;
  private final Request request;

  FormatsCommand(Console console, Request request) {
    this.console = console;
    this.request = request;
  }

  int run() throws IOException {
    var registry = Offprint.standard().registry();
    if (request.json) {
      console.line(FormatsJson.line(registry));
      return Exit.DONE;
    }
    console.line("Formats that can be written (--to):");
    for (var provider : registry.formats()) {
      format(provider.format(), options(provider));
    }
    console.line("");
    console.line("Kinds that can be read (told by themselves, or --from):");
    for (var syntax : registry.syntaxes()) {
      console.line("  " + pad(syntax.name()) + syntax.description());
    }
    for (var container : registry.containers()) {
      console.line("  " + pad(container.name()) + container.description());
    }
    for (var frame : registry.frames()) {
      console.line("  " + pad(frame.name()) + frame.description());
    }
    console.out().flush();
    return Exit.DONE;
  }

  private static <O extends Record> List<Options.Option> options(FormatProvider<O> provider) {
    return Options.list(provider.defaults());
  }

  private void format(Format format, List<Options.Option> options) throws IOException {
    var aliases =
        format.aliases().isEmpty() ? "" : " (also " + String.join(", ", format.aliases()) + ")";
    console.line("  " + pad(format.name()) + format.title() + aliases);
    for (var option : options) {
      console.line("      --set " + option.name() + "=" + option.value() + "  " + option.about());
    }
  }

  private static String pad(String name) {
    return name + " ".repeat(Math.max(1, 18 - name.length()));
  }
}
