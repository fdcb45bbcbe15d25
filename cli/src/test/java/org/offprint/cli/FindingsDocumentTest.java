package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Severity;

final class FindingsDocumentTest {

  @Test
  void everyCodeHasItsSection() throws IOException, IllegalAccessException {
    var page = Files.readString(Session.root().resolve("docs/findings.md"));
    var sections = 0;
    for (var field : Codes.class.getFields()) {
      var code = (Finding.Code) field.get(null);
      var said = code.severity() == Severity.WARNING ? "*Warning.*" : "*Note.*";
      assertThat(page).containsPattern("## " + code.id() + " [^\n]+\n\n\\Q" + said + "\\E");
      sections++;
    }
    assertThat(page.lines().filter(line -> line.startsWith("## "))).hasSize(sections);
  }
}
