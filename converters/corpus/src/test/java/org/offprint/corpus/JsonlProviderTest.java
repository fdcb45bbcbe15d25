package org.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.convert.FormatProvider;
import org.offprint.json.PlainJson;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

class JsonlProviderTest extends WriterPromises<JsonlProvider.Options> {

  private static final JsonFactory STRICT = new JsonFactory();

  @Override
  protected FormatProvider<JsonlProvider.Options> provider() {
    return new JsonlProvider();
  }

  private static Map<?, ?> object(String line) {
    return (Map<?, ?>) PlainJson.parse(line);
  }

  @Test
  void holdsFactsAndText() {
    var text = Cases.text(provider(), Cases.whole());
    assertThat(text).hasLineCount(1).endsWith("}\n");
    var object = object(text);
    assertThat(object.get("file")).isEqualTo("harbour.txt");
    assertThat(object.get("headline")).isEqualTo("Harbour \"reopens\" & pays, <twice>");
    assertThat(object.get("authors")).isEqualTo(List.of("Maren Oake", "Bo Lund"));
    assertThat(object.get("agencies")).isEqualTo(List.of("Coast & Wire"));
    assertThat(object.get("published")).isEqualTo("2019-03-14");
    assertThat(object.get("publishedPrinted")).isEqualTo("Thursday, March 14th 2019");
    assertThat(object.get("place")).isEqualTo("Port Ellery");
    assertThat(object.get("publicationBasis")).isEqualTo("given");
    assertThat(object.get("language")).isEqualTo("en-GB");
    assertThat(object.get("source")).isEqualTo("https://www.example.org/harbour?id=7&from=rss");
    assertThat(object.get("identifiers"))
        .isEqualTo(List.of(Map.of("scheme", "Factiva AN", "value", "COUR0000")));
    assertThat(object.get("credits")).isEqualTo(List.of("Ida Berg"));
    assertThat((String) object.get("text"))
        .startsWith("The inner harbour reopened on Thursday.\nThe quay at dawn.\nWhat comes next\n")
        .doesNotContain("A dry quay");
  }

  @Test
  void whatIsAbsentIsNullAndTheMembersAreAlwaysTheSame() throws IOException {
    var bare = Cases.text(provider(), Cases.bare());
    assertThat(bare)
        .contains("\"headline\":null", "\"published\":null", "\"authors\":[]", "\"file\":null")
        .contains("\"publication\":null", "\"language\":null");
    assertThat(names(bare)).isEqualTo(names(Cases.text(provider(), Cases.whole())));
  }

  /** The names of the members, by a strict parser. */
  private static List<String> names(String line) throws IOException {
    var names = new java.util.ArrayList<String>();
    try (var parser = STRICT.createParser(line)) {
      var depth = 0;
      for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 1 && token == com.fasterxml.jackson.core.JsonToken.FIELD_NAME) {
          names.add(parser.currentName());
        }
      }
    }
    return names;
  }

  @Test
  void everySeededArticleIsOneLineOfStrictJson() throws IOException {
    for (var seed = 0L; seed < seeds(); seed++) {
      var text = Cases.text(provider(), Articles.any(seed));
      assertThat(text.chars().filter(c -> c == '\n').count())
          .as("seed %d", seed)
          .isEqualTo(1);
      assertThat(names(text))
          .as("seed %d", seed)
          .startsWith("format", "file", "id")
          .endsWith("text");
    }
  }

  @Test
  void bookIsALineForEachArticle() {
    var book = Cases.book(Cases.bare(), Cases.whole(), Articles.any(3));
    assertThat(Cases.text(provider(), provider().defaults(), book)).hasLineCount(3);
  }
}
