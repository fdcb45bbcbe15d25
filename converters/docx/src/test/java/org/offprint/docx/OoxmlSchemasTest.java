package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.offprint.pack.ZipWriter;
import org.offprint.testkit.Articles;

class OoxmlSchemasTest {

  @Test
  void acceptTheSpecimen() {
    assertThat(OoxmlSchemas.errors(Specimen.write(Specimen.entry()))).isEmpty();
  }

  @Test
  void acceptEverySeededArticle() {
    int seeds = Math.max(20, Integer.getInteger("offprint.seeds", 300) / 10);
    for (long seed = 0; seed < seeds; seed++) {
      assertThat(OoxmlSchemas.errors(Specimen.write(Articles.any(seed))))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void refuseWhatIsOutOfOrderOrUnknown() throws IOException {
    var written = WrittenPackage.of(Specimen.write(Specimen.entry()));
    int fault = 1;
    for (var bad : new WrittenPackage[] {
      written.with(
          "word/document.xml",
          "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>",
          "<w:numId w:val=\"1\"/><w:ilvl w:val=\"0\"/>"),
      written.with("word/styles.xml", "<w:qFormat/>", "<w:qFormatted/>"),
      written.with(
          "word/settings.xml", "<w:zoom w:percent=\"100\"/>", "<w:zoom w:percents=\"100\"/>"),
      written.with("word/numbering.xml", "w:val=\"decimal\"", "w:val=\"decimals\""),
      written.with("word/footnotes.xml", "w:type=\"separator\"", "w:type=\"line\""),
      written.with("docProps/custom.xml", "pid=\"2\"", "pid=\"two\""),
      written.with("docProps/app.xml", "Application", "Programme"),
      written.with("word/theme/theme1.xml", "a:srgbClr", "a:srgbColour")
    }) {
      var out = new ByteArrayOutputStream();
      var zip = new ZipWriter(out);
      for (var part : bad.parts().entrySet()) {
        zip.deflate(part.getKey(), part.getValue());
      }
      zip.finish();
      assertThat(OoxmlSchemas.errors(out.toByteArray())).as("fault %d", fault++).isNotEmpty();
    }
  }
}
