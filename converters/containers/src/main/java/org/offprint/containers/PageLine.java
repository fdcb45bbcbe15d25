package org.offprint.containers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** One line of a list of pages: a JSON object (RFC 8259) with the address of a page. */
final class PageLine {

  private static final JsonFactory JSON = new JsonFactory();

  private PageLine() {}

  /** The value of {@code url} in the object itself, and in no object inside it; nothing if the line is damaged. */
  static Optional<String> url(String line) {
    try (var parser = JSON.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        var isUrl = parser.currentName().equals("url");
        if (parser.nextToken() == JsonToken.VALUE_STRING && isUrl) {
          return Optional.of(parser.getText().strip()).filter(url -> !url.isEmpty());
        }
        parser.skipChildren();
      }
    } catch (IOException damaged) {
      // Other lines of the list are of use.
      return Optional.empty();
    }
    return Optional.empty();
  }
}
