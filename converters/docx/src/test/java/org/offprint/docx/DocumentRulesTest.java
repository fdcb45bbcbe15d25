package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Edition;
import org.offprint.testkit.Articles;

class DocumentRulesTest {

  private static final String TEXT = "word/document.xml";

  private record Fault(String part, String text, String other) {}

  private static final Map<String, Fault> FAULTS = new LinkedHashMap<>();

  static {
    fault("each style exists", TEXT, "w:val=\"Byline\"", "w:val=\"Byelaw\"");
    fault(
        "each style is based on one that exists",
        "word/styles.xml",
        "<w:basedOn w:val=\"Caption\"/>",
        "<w:basedOn w:val=\"Captain\"/>");
    fault("each list exists", TEXT, "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"77\"/>");
    fault("ids are unique", TEXT, "<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"");
    fault("bookmarks are well named, and once", TEXT, "w:name=\"b3\"", "w:name=\"3 b\"");
    fault("internal links lead to bookmarks", TEXT, "w:anchor=\"b3\"", "w:anchor=\"b333\"");
    fault("relationships resolve", TEXT, "r:embed=\"", "r:embed=\"x");
    fault("language tags are well-formed", TEXT, "w:bidi=\"ar\"", "w:bidi=\"a_r_\"");
    fault("the document has a language", "word/styles.xml", "<w:lang w:val=\"en-GB\"/>", "");
    fault("pictures have a text or are decorative", TEXT, "descr=\"A ferry\"", "descr=\"\"");
    fault("pictures stand in line", TEXT, "wp:inline", "wp:anchor");
    fault("heading levels do not skip", TEXT, "\"Heading1\"", "\"Heading2\"");
    fault("header rows are marked", TEXT, "<w:tblHeader/>", "");
    fault("no paragraph is blank", TEXT, "The harbour reopened.", "");
    fault("links have a text", TEXT, ">mail<", "> <");
    fault(
        "the title is set",
        "docProps/core.xml",
        "<dc:title>Port Ellery Harbour Reopens",
        "<dc:title>");
    fault(
        "core dates are W3CDTF",
        "docProps/core.xml",
        "</cp:coreProperties>",
        "<dcterms:created xmlns:dcterms=\"http://purl.org/dc/terms/\">June</dcterms:created>"
            + "</cp:coreProperties>");
    fault("the compatibility mode is 15", "word/settings.xml", "w:val=\"15\"", "w:val=\"12\"");
    fault(
        "fields are not updated on opening",
        "word/settings.xml",
        "<w:compat>",
        "<w:updateFields w:val=\"true\"/><w:compat>");
    fault(
        "footnotes are called once each",
        TEXT,
        "<w:footnoteReference w:id=\"2\"/>",
        "<w:footnoteReference w:id=\"9\"/>");
    fault("complex text has complex properties", TEXT, "<w:bCs/>", "");
    fault("table rows fill their grids", TEXT, "<w:gridSpan w:val=\"2\"/>", "");
  }

  private static void fault(String rule, String part, String text, String other) {
    FAULTS.put(rule, new Fault(part, text, other));
  }

  @Test
  void holdOverTheSpecimen() {
    assertThat(DocumentRules.breaches(WrittenPackage.of(Specimen.write(Specimen.entry()))))
        .isEmpty();
  }

  @Test
  void holdOverSeededArticles() {
    int seeds = Math.max(20, Integer.getInteger("offprint.seeds", 300) / 10);
    for (long seed = 0; seed < seeds; seed++) {
      assertThat(DocumentRules.breaches(WrittenPackage.of(Specimen.write(Articles.any(seed)))))
          .as("seed %d", seed)
          .isEmpty();
    }
  }

  @Test
  void holdOverABook() {
    var facts = new Edition.Facts(
        Specimen.text("Two winters"), List.of(), Optional.empty(), Optional.empty());
    var book = new Edition.Anthology(
        facts, 3, index -> index == 1 ? Specimen.entry() : Articles.any(index));
    var written = Specimen.write(
        book,
        new DocxProvider().defaults(),
        Specimen.material(Specimen.png(40, 30)),
        new ArrayList<>());
    assertThat(DocumentRules.breaches(WrittenPackage.of(written))).isEmpty();
    assertThat(OoxmlSchemas.errors(written)).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> eachFindsAPlantedFault() {
    var written = WrittenPackage.of(Specimen.write(Specimen.entry()));
    assertThat(FAULTS.keySet()).isEqualTo(DocumentRules.names());
    return FAULTS.entrySet().stream()
        .map(planted -> DynamicTest.dynamicTest(planted.getKey(), () -> {
          var fault = planted.getValue();
          var bad = written.with(fault.part(), fault.text(), fault.other());
          assertThat(DocumentRules.breaches(planted.getKey(), bad)).isNotEmpty();
        }));
  }
}
