package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Identifier;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.testkit.Articles;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Metadata, read by the JDK's XML parser and by PDFBox. */
class MetadataTest {
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String PDF = "http://ns.adobe.com/pdf/1.3/";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
  private static final String PRISM = "http://prismstandard.org/namespaces/basic/2.0/";
  private static final String OFFPRINT = "urn:offprint:xmp:1#";

  @Test
  void carriesTheFactsOfTheArticle() throws Exception {
    try (var pdf = ReadBack.of(article())) {
      var xmp = xmp(pdf);
      assertThat(values(xmp, DC, "title")).containsExactly("Road opens");
      assertThat(values(xmp, DC, "creator")).containsExactly("Ann Lee", "Bo Ek");
      assertThat(values(xmp, DC, "contributor")).containsExactly("Reuters", "Cy Dae");
      assertThat(values(xmp, PHOTOSHOP, "Credit")).containsExactly("Reuters");
      assertThat(values(xmp, PHOTOSHOP, "City")).containsExactly("MOSCOW");
      assertThat(values(xmp, DC, "description")).containsExactly("After years.");
      assertThat(values(xmp, DC, "subject")).containsExactly("roads", "tolls");
      assertThat(values(xmp, DC, "publisher")).containsExactly("The Times");
      assertThat(values(xmp, DC, "date")).containsExactly("2019-06-05");
      assertThat(values(xmp, DC, "language")).containsExactly("en-GB");
      assertThat(values(xmp, DC, "source")).containsExactly("https://example.org/a");
      assertThat(values(xmp, DC, "rights")).containsExactly("(c) 2019");
      assertThat(values(xmp, PRISM, "publicationName")).containsExactly("The Times");
      assertThat(values(xmp, PRISM, "publicationDate")).containsExactly("2019-06-05");
      assertThat(values(xmp, PRISM, "modificationDate")).containsExactly("2019-06");
      assertThat(values(xmp, PRISM, "url")).containsExactly("https://example.org/a");
      assertThat(values(xmp, PRISM, "section")).containsExactly("News");
      assertThat(values(xmp, PRISM, "pageRange")).containsExactly("A1");
      assertThat(values(xmp, PRISM, "edition")).containsExactly("Late");
      assertThat(values(xmp, OFFPRINT, "kicker")).containsExactly("Traffic");
      assertThat(values(xmp, OFFPRINT, "byline"))
          .containsExactly("Ann Lee, Reuters, Bo Ek; photo Cy Dae");
      assertThat(values(xmp, OFFPRINT, "dateline")).containsExactly("MOSCOW (Reuters) -");
      assertThat(values(xmp, OFFPRINT, "updated")).containsExactly("June 2019");
      assertThat(values(xmp, OFFPRINT, "identifiers")).containsExactly("DOI: 10.1/2");
      assertThat(values(xmp, OFFPRINT, "details")).containsExactly("Length: 512 words");
      assertThat(values(xmp, OFFPRINT, "archivedAt")).containsExactly("https://archive.example/a");
      assertThat(values(xmp, OFFPRINT, "captured")).containsExactly("2020");
      assertThat(values(xmp, OFFPRINT, "inputSHA256")).containsExactly("ab".repeat(32));
      assertThat(values(xmp, OFFPRINT, "repairs")).containsExactly("join-page-breaks");
      assertThat(values(xmp, OFFPRINT, "related")).containsExactly("Another road");
    }
  }

  private static Entry article() {
    var byline = List.of(
        new Contributor.Person(Words.of("Ann Lee"), Contributor.Role.AUTHOR),
        new Contributor.Agency(Words.of("Reuters"), Contributor.Role.AUTHOR),
        new Contributor.Person(Words.of("Bo Ek"), Contributor.Role.REPORTER),
        new Contributor.Person(Words.of("Cy Dae"), Contributor.Role.PHOTOGRAPHER));
    var article = Article.builder()
        .headline("Road opens")
        .standfirst("After years.")
        .byline(Printed.<List<Contributor>>of(
            "Ann Lee, Reuters, Bo Ek; photo Cy Dae", List.copyOf(byline)))
        .dateline(Printed.of("MOSCOW (Reuters) -", Words.of("MOSCOW")))
        .published("2019-06-05")
        .updated(Printed.of("June 2019", Moment.parse("2019-06")))
        .kicker("Traffic")
        .page("A1")
        .edition("Late")
        .identifier(new Identifier(Words.of("DOI"), Words.of("10.1/2")))
        .detail(new Detail(Words.of("Length"), Words.of("512 words")))
        .section("News")
        .keyword("roads")
        .keyword("tolls")
        .publication("The Times")
        .rights("(c) 2019")
        .language("en-GB")
        .paragraph("It did.")
        .block(new Block.Related(Words.NONE, Inlines.text("Another road")))
        .build();
    var source = new Source(
        Optional.of(Target.of("https://example.org/a")),
        Optional.of(Target.of("https://archive.example/a")),
        Optional.of(Printed.of("2020", Moment.parse("2020"))),
        Optional.of(new Source.Input(Words.of("a.txt"), "ab".repeat(32), "text/plain", 99)));
    return new Entry(
        article, source, Anchors.inOrder(article), List.of("join-page-breaks", "join-page-breaks"));
  }

  @Test
  void saysTheSameInBothPlacesWhateverTheWords() throws Exception {
    var hostile =
        "\"]]>&<x:a/>&amp; \uFFFE\u0001%s ?><?xpacket end='w'?> \u202Eabc\u05D0\u05D1 \uD83D\uDE00 \\(";
    var entries = new ArrayList<Entry>();
    entries.add(article());
    entries.add(Entry.of(Article.builder()
        .headline(hostile)
        .standfirst(hostile)
        .byline(hostile, "B")
        .keyword(hostile)
        .keyword("k")
        .section(hostile)
        .rights(hostile)
        .publication(hostile)
        .paragraph(hostile)
        .build()));
    entries.add(Entry.of(
        Article.builder().headline("long ".repeat(9_000)).paragraph("x").build()));
    for (var seed = 0L; seed < 20; seed++) {
      entries.add(Articles.any(seed));
    }
    for (var entry : entries) {
      try (var pdf = ReadBack.of(entry)) {
        var xmp = xmp(pdf);
        var info = pdf.document().getDocumentInformation();
        assertThat(values(xmp, DC, "title")).containsExactly(info.getTitle());
        assertThat(String.join("; ", values(xmp, DC, "creator")))
            .isEqualTo(absent(info.getAuthor()));
        assertThat(String.join("", values(xmp, DC, "description")))
            .isEqualTo(absent(info.getSubject()));
        assertThat(String.join("", values(xmp, PDF, "Keywords")))
            .isEqualTo(absent(info.getKeywords()));
        assertThat(values(xmp, PDF, "Producer"))
            .containsExactly(info.getProducer())
            .containsExactly("Offprint");
        assertThat(info.getCreator()).isEqualTo("Offprint");
        assertThat(info.getCreationDate()).isNull();
        assertThat(info.getModificationDate()).isNull();
        assertThat(info.getTitle()).hasSizeLessThan(16_400);
      }
    }
  }

  @Test
  void saysNoLanguageThatWasOnlyDetected() throws Exception {
    var article = Article.builder()
        .paragraph("The road was opened by the mayor, and those who had come stood in the rain.")
        .build();
    try (var pdf = ReadBack.of(Entry.of(article))) {
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(values(xmp(pdf), DC, "language")).isEmpty();
    }
  }

  private static String absent(String value) {
    return value == null ? "" : value;
  }

  @Test
  void namesAnAgencyAsTheAuthorWhereNobodyElseIs() throws Exception {
    var reuters = new Contributor.Agency(Words.of("Reuters"), Contributor.Role.AUTHOR);
    var article = Article.builder()
        .headline("A")
        .byline(Printed.<List<Contributor>>of("Reuters", List.of(reuters)))
        .paragraph("B")
        .build();
    try (var pdf = ReadBack.of(Entry.of(article))) {
      assertThat(pdf.document().getDocumentInformation().getAuthor()).isEqualTo("Reuters");
      assertThat(values(xmp(pdf), DC, "contributor")).isEmpty();
    }
  }

  @Test
  void givesTheBylineAsPrintedWhereItsMeaningIsUnknown() throws Exception {
    var article = Article.builder()
        .headline("A")
        .byline(new Printed<>(Words.of("Our own correspondent"), List.<List<Contributor>>of()))
        .paragraph("B")
        .build();
    try (var pdf = ReadBack.of(Entry.of(article))) {
      assertThat(values(xmp(pdf), DC, "creator")).containsExactly("Our own correspondent");
    }
  }

  @Test
  void saysNothingOfWhatIsAbsent() throws Exception {
    try (var pdf =
        ReadBack.of(Entry.of(Article.builder().paragraph("Only words.").build()))) {
      var xmp = xmp(pdf);
      for (var absent :
          List.of("creator", "date", "publisher", "source", "rights", "subject", "description")) {
        assertThat(values(xmp, DC, absent)).as(absent).isEmpty();
      }
      assertThat(xmp.getElementsByTagNameNS(PRISM, "*").getLength()).isZero();
      assertThat(values(xmp, DC, "title")).containsExactly("[Only words.]");
    }
  }

  private static Document xmp(ReadBack pdf) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var bytes = pdf.document().getDocumentCatalog().getMetadata().toByteArray();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<String> values(Document xmp, String namespace, String name)
      throws IOException {
    var values = new ArrayList<String>();
    var found = xmp.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < found.getLength(); i++) {
      var items = ((Element) found.item(i)).getElementsByTagNameNS(RDF, "li");
      if (items.getLength() == 0) {
        values.add(found.item(i).getTextContent());
      }
      for (int k = 0; k < items.getLength(); k++) {
        values.add(items.item(k).getTextContent());
      }
    }
    return values;
  }
}
