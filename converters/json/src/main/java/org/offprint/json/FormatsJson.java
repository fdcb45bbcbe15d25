package org.offprint.json;

import java.util.List;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Options;
import org.offprint.convert.Registry;

/** The report of {@code offprint formats --json}: what can be written with which options, and what can be read. */
public final class FormatsJson {

  private final JsonOut out = new JsonOut();

  private FormatsJson() {}

  /**
   * Reports a registry.
   *
   * @param registry what can be read and written
   * @return one JSON object without line ends
   */
  public static String line(Registry registry) {
    var json = new FormatsJson();
    json.out.object(() -> {
      json.out.array("formats", registry.formats(), json::format);
      json.out.array(
          "containers", registry.containers(), one -> json.reader(one.name(), one.description()));
      json.out.array(
          "syntaxes", registry.syntaxes(), one -> json.reader(one.name(), one.description()));
      json.out.array(
          "frames", registry.frames(), one -> json.reader(one.name(), one.description()));
    });
    return json.out.text();
  }

  private void format(FormatProvider<?> provider) {
    Format format = provider.format();
    out.object(() -> {
      out.string("name", format.name());
      out.string("title", format.title());
      out.string("suffix", format.suffix());
      out.string("mediaType", format.mediaType());
      out.array("aliases", format.aliases(), out::string);
      out.array("options", options(provider), this::option);
    });
  }

  private static <O extends Record> List<Options.Option> options(FormatProvider<O> provider) {
    return Options.list(provider.defaults());
  }

  private void option(Options.Option option) {
    out.object(() -> {
      out.string("name", option.name());
      out.string("about", option.about());
      out.string("default", option.value());
      out.array("choices", option.choices(), out::string);
    });
  }

  private void reader(String name, String description) {
    out.object(() -> {
      out.string("name", name);
      out.string("description", description);
    });
  }
}
