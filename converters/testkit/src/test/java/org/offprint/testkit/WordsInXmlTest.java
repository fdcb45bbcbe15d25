package org.offprint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.offprint.article.Words;

/** Stands here because the core module itself may not read {@code java.xml}. */
class WordsInXmlTest {

  @Test
  void givesAnXmlParserNothingToRefuse() throws Exception {
    var every = new StringBuilder();
    for (var cp = 0; cp <= 0x1FFFF; cp++) {
      every.appendCodePoint(cp);
    }
    var clean =
        Words.of(every).toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    var xml = ("<a>" + clean + "</a>").getBytes(StandardCharsets.UTF_8);
    var parsed = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
    assertThat(parsed.getDocumentElement().getTextContent()).contains("A", "я", "中");
  }
}
