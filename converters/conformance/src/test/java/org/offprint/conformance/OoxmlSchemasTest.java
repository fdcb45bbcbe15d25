package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.docx.OoxmlSchemas;

/** Every part of every Word document is valid by the transitional schemas of ISO/IEC 29500. */
class OoxmlSchemasTest {

  @TempDir
  Path folder;

  @Test
  void findNoErrorInSamplesSeedAndSeededArticles() throws IOException {
    var outputs = Output.ofInputsAndSeeds("docx", 1, folder);
    var errors = new ArrayList<String>();
    for (var output : outputs) {
      OoxmlSchemas.errors(Files.readAllBytes(output.file()))
          .forEach(error -> errors.add(output.name() + " " + error));
    }
    System.out.println("ISO/IEC 29500 schemas: " + outputs.size() + " documents judged, "
        + errors.size() + " errors");
    assertThat(errors).isEmpty();
  }

  @Test
  void findWhatIsOutOfOrder() throws IOException {
    var output = Output.ofInputs("docx", folder).get(0);
    var content = Files.readAllBytes(output.file());
    assertThat(OoxmlSchemas.errors(content)).isEmpty();
    var changed = Zip.replace(
        content, "word/document.xml", xml -> xml.replaceFirst("<w:body>", "<w:body><w:t>x</w:t>"));
    assertThat(OoxmlSchemas.errors(changed)).isNotEmpty();
  }
}
