package org.offprint.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.Writer;

/**
 * Each fact of an article stands in the metadata of each format, where {@code docs/facts.md} says, and is read back
 * here without any code of ours: XMP, OPF and document properties by an XML parser, heads by jsoup, front matter by
 * SnakeYAML Engine, and PDF by pdfinfo and exiftool too.
 */
class FactsTest {

  private static final Path PAGE =
      Path.of(System.getProperty("offprint.root", "../..")).resolve("docs/facts.md");

  @TempDir
  Path folder;

  @Test
  void pdfCarriesEveryFact() throws IOException {
    assertThat(pdf(EveryFact.entry()))
        .isEqualTo(with(EveryFact.facts(), "related-titles", "A dry quay", "related"));
  }

  /** Where the dateline is read, the document has it as printed; related links and corrections are text. */
  @Test
  void wordDocumentCarriesEveryFact() throws IOException {
    assertThat(docx(EveryFact.entry()))
        .isEqualTo(without(EveryFact.facts(), "place", "related", "corrections"));
  }

  @Test
  void bookCarriesEveryFact() throws IOException {
    assertThat(epub(EveryFact.entry())).isEqualTo(without(EveryFact.facts(), "dateline"));
  }

  @Test
  void pageCarriesEveryFactInItsHeadAndItsData() throws IOException {
    var html = text(EveryFact.entry(), "html");
    var head = PageFacts.ofHead(html);
    var data = PageFacts.ofData(html);
    assertThat(EveryFact.facts()).containsAllEntriesOf(head).containsAllEntriesOf(data);
    var both = new TreeSet<>(head.keySet());
    both.addAll(data.keySet());
    assertThat(both).isEqualTo(new TreeSet<>(EveryFact.facts().keySet()));
  }

  /** Related links and corrections are text. */
  @Test
  void markdownCarriesEveryFact() throws IOException {
    assertThat(YamlFacts.of(text(EveryFact.entry(), "md")))
        .isEqualTo(without(EveryFact.facts(), "related", "corrections"));
  }

  @Test
  void nothingIsMadeUpButWhatAFormatDemands() throws IOException {
    var bare = Entry.of(article(none -> {}));
    var title = "[The ferry was late again and the crowd …]";
    assertThat(pdf(bare)).isEqualTo(Map.of("headline", List.of(title)));
    // Marked as supplied in both.
    var demanded = Map.of("headline", List.of(title), "language", List.of("en"));
    assertThat(docx(bare)).isEqualTo(demanded);
    assertThat(epub(bare)).isEqualTo(demanded);
    var html = text(bare, "html");
    assertThat(PageFacts.ofHead(html)).isEmpty();
    assertThat(PageFacts.ofData(html)).isEmpty();
    assertThat(YamlFacts.of(text(bare, "md"))).isEmpty();
  }

  @Test
  void whatNobodyCanReadHasNoMeaningInAnyFormat() throws IOException {
    var day = "2019-01-02";
    var entry = Entry.of(article(article -> article
        .headline("Late")
        .language("en")
        .byline(new Printed<>(Words.of("our man in the fog"), List.of()))
        .published(new Printed<>(Words.of("Candlemas"), List.of()))
        .updated(new Printed<>(
            Words.of("02/01/2019"), List.of(Moment.parse(day), Moment.parse("2019-02-01"))))));
    var html = text(entry, "html");
    for (var facts : List.of(
        pdf(entry),
        docx(entry),
        epub(entry),
        PageFacts.ofHead(html),
        YamlFacts.of(text(entry, "md")))) {
      assertThat(facts).doesNotContainKeys("published", "updated", "agencies");
      assertThat(facts)
          .containsEntry("published-printed", List.of("Candlemas"))
          .containsEntry("updated-printed", List.of("02/01/2019"))
          .containsEntry("byline", List.of("our man in the fog"));
    }
    assertThat(PageFacts.ofData(html).keySet()).containsOnly("headline", "language");
  }

  @Test
  void pdfinfoReadsWhatThePacketSays() throws IOException {
    var pdf = Output.of(EveryFact.entry(), Writer.Material.NONE, "pdf", folder.resolve("a.pdf"));
    var said = Tool.command("pdfinfo").run("-enc", "UTF-8", pdf.file()).out();
    assertThat(said.lines().map(line -> line.replaceAll(":\\s+", ": ")))
        .contains("Title: " + EveryFact.fact("headline"))
        .contains("Author: Maren Oake; Bo Lund")
        .contains("Subject: " + EveryFact.fact("standfirst"))
        .contains("Keywords: harbours; ferries")
        .noneMatch(line -> line.startsWith("CreationDate") || line.startsWith("ModDate"));
  }

  @Test
  void exiftoolReadsWhatThePacketSays() throws IOException {
    var pdf = Output.of(EveryFact.entry(), Writer.Material.NONE, "pdf", folder.resolve("a.pdf"));
    var ran = Tool.command("exiftool").run("-j", "-G1", "-charset", "utf8", pdf.file());
    var said = Json.of(ran.out()).get(0);
    assertThat(said.get("XMP-dc:Title").texts()).isEqualTo(EveryFact.facts().get("headline"));
    assertThat(said.get("XMP-dc:Creator").texts()).isEqualTo(EveryFact.facts().get("authors"));
    assertThat(said.get("XMP-dc:Subject").texts()).isEqualTo(EveryFact.facts().get("keywords"));
    assertThat(said.get("XMP-dc:Source").texts()).isEqualTo(EveryFact.facts().get("source"));
    assertThat(said.get("XMP-dc:Date").texts())
        .isEqualTo(List.of(EveryFact.fact("published").replace('-', ':')));
    assertThat(said.get("XMP-photoshop:City").texts())
        .isEqualTo(EveryFact.facts().get("place"));
    assertThat(said.get("XMP-prism:Section").texts())
        .isEqualTo(EveryFact.facts().get("section"));
    assertThat(said.get("XMP-prism:PublicationName").texts())
        .isEqualTo(EveryFact.facts().get("publication"));
    assertThat(said.get("PDF:Author").text()).isEqualTo("Maren Oake; Bo Lund");
  }

  @Test
  void thePageOfFactsHasARowForEachFact() throws IOException {
    var rows = Files.readAllLines(PAGE, UTF_8).stream()
        .filter(line -> line.startsWith("| "))
        .map(line -> line.substring(2, line.indexOf(" |")))
        .toList();
    assertThat(rows).containsAll(EveryFact.facts().keySet());
  }

  private static Article article(Consumer<ArticleBuilder> facts) {
    var builder = Article.builder()
        .paragraph("The ferry was late again and the crowd that stood on the quay was wet.");
    facts.accept(builder);
    return builder.build();
  }

  private static Map<String, List<String>> without(
      Map<String, List<String>> facts, String... names) {
    var rest = new LinkedHashMap<>(facts);
    rest.keySet().removeAll(Set.of(names));
    return rest;
  }

  private static Map<String, List<String>> with(
      Map<String, List<String>> facts, String name, String value, String instead) {
    var changed = without(facts, instead);
    changed.put(name, List.of(value));
    return changed;
  }

  private byte[] bytes(Entry entry, String format) throws IOException {
    var file = folder.resolve("article." + format);
    return Files.readAllBytes(
        Output.of(entry, Writer.Material.NONE, format, file).file());
  }

  private String text(Entry entry, String format) throws IOException {
    return new String(bytes(entry, format), UTF_8);
  }

  private Map<String, List<String>> pdf(Entry entry) throws IOException {
    try (var pdf = Loader.loadPDF(bytes(entry, "pdf"))) {
      return XmpFacts.of(pdf.getDocumentCatalog().getMetadata().toByteArray());
    }
  }

  private Map<String, List<String>> docx(Entry entry) throws IOException {
    return DocxFacts.of(bytes(entry, "docx"));
  }

  private Map<String, List<String>> epub(Entry entry) throws IOException {
    return OpfFacts.of(bytes(entry, "epub"));
  }
}
