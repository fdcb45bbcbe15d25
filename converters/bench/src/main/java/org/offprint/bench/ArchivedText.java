package org.offprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.offprint.convert.Input;

/** A sample whose body stands in it several times: the same kind of text at any length. */
final class ArchivedText {

  private static final String TAIL = "Original url:";
  private static final String HEAD_ENDS = "**Kestrel Pictures**\n\n";

  private ArchivedText() {}

  /**
   * Makes an article from a sample.
   *
   * @param samples the folder of samples
   * @param times how often the body stands in it
   */
  static Input of(Path samples, int times) throws IOException {
    var text = Files.readString(samples.resolve("harbour-reopens.txt"));
    var head = text.indexOf(HEAD_ENDS) + HEAD_ENDS.length();
    var tail = text.indexOf(TAIL);
    var body = text.substring(head, tail);
    var whole = text.substring(0, head) + body.repeat(times) + text.substring(tail);
    return Input.of("harbour-reopens.txt", whole.getBytes(StandardCharsets.UTF_8));
  }
}
