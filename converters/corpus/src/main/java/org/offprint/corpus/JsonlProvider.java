package org.offprint.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Entry;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;
import org.offprint.json.PlainJson;

/**
 * The format {@code jsonl}: a JSON object on a line for each article, with its facts and its running text, as programs
 * for data read it. All lines have the same members; what is absent is {@code null} or {@code []}.
 */
public final class JsonlProvider implements FormatProvider<JsonlProvider.Options> {

  /** The format has no options. */
  public record Options() {}

  /** Made by the service loader. */
  public JsonlProvider() {}

  @Override
  public Format format() {
    return new Format(
        "jsonl",
        "jsonl",
        "application/jsonl",
        "Facts and running text, one JSON object a line",
        List.of("ndjson"));
  }

  @Override
  public Options defaults() {
    return new Options();
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(Options options) {
    return (edition, material, out, limits) -> {
      EachEntry.of(
          edition,
          limits,
          (entry, number) -> out.write((PlainJson.text(members(entry)) + "\n").getBytes(UTF_8)));
      return List.of();
    };
  }

  private static Map<String, Object> members(Entry entry) {
    var members = new LinkedHashMap<String, Object>();
    members.put("format", "offprint-jsonl");
    members.putAll(Facts.of(entry));
    members.put("text", String.join("\n", RunningText.of(entry.article())));
    return members;
  }
}
