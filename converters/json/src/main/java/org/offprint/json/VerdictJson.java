package org.offprint.json;

import java.util.List;
import java.util.Optional;
import org.offprint.convert.Difference;

/** The report of {@code offprint verify --json}: one object for each output, on one line, always with all members. */
public final class VerdictJson {

  private VerdictJson() {}

  /**
   * Reports an output.
   *
   * @param file the file, as the person named it
   * @param format the name of its format; empty where it cannot be told
   * @param words how many words are proved
   * @param differences what differs
   * @param error why it is no proof besides; empty where there is no such reason
   * @return one JSON object without line ends; it is proved if there are neither differences nor an error
   */
  public static String line(
      String file, String format, int words, List<Difference> differences, String error) {
    var out = new JsonOut();
    out.object(() -> {
      out.string("file", file);
      out.nullable("format", given(format), out::string);
      out.bool("proved", differences.isEmpty() && error.isEmpty());
      out.number("words", words);
      out.array("differences", differences, one -> difference(one, out));
      out.nullable("error", given(error), out::string);
    });
    return out.text();
  }

  private static Optional<String> given(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static void difference(Difference difference, JsonOut out) {
    out.object(() -> {
      out.string("kind", difference.kind().word());
      out.string("block", difference.block());
      out.string("expected", difference.expected());
      out.string("seen", difference.seen());
    });
  }
}
