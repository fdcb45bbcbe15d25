package org.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.FormatProvider;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

/** What is written is read back by Commons CSV. */
class CsvProviderTest extends WriterPromises<CsvProvider.Options> {

  private static final CSVFormat RFC =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @Override
  protected FormatProvider<CsvProvider.Options> provider() {
    return new CsvProvider();
  }

  private static List<CSVRecord> rows(String text) throws IOException {
    try (var parser = RFC.parse(new java.io.StringReader(text))) {
      return parser.getRecords();
    }
  }

  @Test
  void anotherProgramReadsEveryField() throws IOException {
    var text = Cases.text(provider(), Cases.whole());
    assertThat(text).startsWith("file,id,headline,").endsWith("\r\n");
    var row = rows(text).get(0);
    assertThat(row.get("file")).isEqualTo("harbour.txt");
    assertThat(row.get("headline")).isEqualTo("Harbour \"reopens\" & pays, <twice>");
    assertThat(row.get("authors")).isEqualTo("Maren Oake; Bo Lund");
    assertThat(row.get("agencies")).isEqualTo("Coast & Wire");
    assertThat(row.get("updated")).isEqualTo("2019-03-15T09:30:00+01:00");
    assertThat(row.get("keywords")).isEqualTo("harbours; ferries");
    assertThat(row.get("identifiers")).isEqualTo("Factiva AN: COUR0000");
    assertThat(row.get("details")).isEqualTo("Length: 512 words");
    assertThat(row.get("captured")).isEqualTo("2020-01-31");
    assertThat(row.get("sha256")).isEqualTo(Cases.SHA);
    assertThat(text).doesNotContain("inner harbour");
  }

  @Test
  void absentIsAnEmptyFieldAndNothingElse() throws IOException {
    var row = rows(Cases.text(provider(), Cases.bare())).get(0).toMap();
    assertThat(row.values().stream().filter(value -> !value.isEmpty())).hasSize(1);
    assertThat(row.get("id")).startsWith("urn:uuid:");
  }

  @Test
  void seededArticlesComeBackAsTheyWere() throws IOException {
    for (var seed = 0L; seed < seeds(); seed++) {
      var entry = Articles.any(seed);
      var rows = rows(Cases.text(provider(), entry));
      assertThat(rows).as("seed %d", seed).hasSize(1);
      assertThat(rows.get(0).isConsistent()).as("seed %d", seed).isTrue();
      assertThat(rows.get(0).get("headline"))
          .as("seed %d", seed)
          .isEqualTo(RunningText.line(Inlines.plain(entry.article().headline())));
      assertThat(rows.get(0).get("published"))
          .as("seed %d", seed)
          .isEqualTo(entry
              .article()
              .published()
              .flatMap(Printed::reading)
              .map(Moment::iso)
              .orElse(""));
    }
  }

  @Test
  void bookHasOneHeaderAndARowForEachArticle() throws IOException {
    var book = Cases.book(Cases.bare(), Cases.whole(), Articles.any(3));
    assertThat(rows(Cases.text(provider(), provider().defaults(), book))).hasSize(3);
  }

  @Test
  void spreadsheetsTakeNoTextForAFormula() throws IOException {
    var article =
        Article.builder().headline("=1+1, they say").paragraph("Words.").build();
    var single = new Edition.Single(Entry.of(article));
    var text = Cases.text(provider(), new CsvProvider.Options(true), single);
    assertThat(text).startsWith("\uFEFFfile,").contains(",\"'=1+1, they say\",");
    assertThat(rows(Cases.text(provider(), single.entry())).get(0).get("headline"))
        .isEqualTo("=1+1, they say");
  }
}
