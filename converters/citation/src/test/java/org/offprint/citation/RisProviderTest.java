package org.offprint.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

/** What is written is read back by citeproc-java. */
class RisProviderTest extends WriterPromises<RisProvider.Options> {

  private static final Pattern LINE = Pattern.compile("[A-Z][A-Z0-9]  - [^\r\n]*");

  @Override
  protected FormatProvider<RisProvider.Options> provider() {
    return new RisProvider();
  }

  private static List<RISReference> references(String text) throws IOException {
    return new RISParser().parse(new StringReader(text)).getReferences();
  }

  private List<String> lines(Entry entry) {
    return Cases.text(provider(), entry).lines().toList();
  }

  @Test
  void anotherProgramReadsEveryField() throws IOException {
    var reference = references(Cases.text(provider(), Cases.whole())).get(0);
    var item = new RISConverter().toItemData(reference);
    assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
    assertThat(item.getTitle()).isEqualTo(Cases.TITLE);
    assertThat(item.getAuthor()).hasSize(3);
    assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Oake");
    assertThat(item.getAuthor()[0].getGiven()).isEqualTo("Maren");
    assertThat(reference.getDate()).isEqualTo("2019/03/14/");
    assertThat(reference.getYear()).isEqualTo("2019");
    assertThat(item.getURL()).isEqualTo(Cases.ADDRESS);
    assertThat(item.getDOI()).isEqualTo("10.1000/182_a");
  }

  @Test
  void hasTheTagsOfTheFormatInOrder() {
    assertThat(lines(Cases.whole()))
        .startsWith("TY  - NEWS")
        .contains(
            "TI  - " + Cases.TITLE,
            "AU  - Oake, Maren",
            "AU  - van der Berg, Ludwig, Jr.",
            "AU  - Reuters,",
            "T2  - The Port Ellery Courier & Mail",
            "PY  - 2019",
            "DA  - 2019/03/14/",
            "UR  - " + Cases.ADDRESS,
            "LA  - en-GB")
        .endsWith("ER  - ");
  }

  @Test
  void partialDatesKeepTheirSlashesAndDoubtfulOnesAreLeftOut() {
    var month = Cases.plain().published(Printed.of("June 2019", Moment.parse("2019-06")));
    assertThat(lines(Cases.entry(month))).contains("PY  - 2019", "DA  - 2019/06//");
    var two = new Printed<>(
        Words.of("02/01/2019"), List.of(Moment.parse("2019-01-02"), Moment.parse("2019-02-01")));
    assertThat(Cases.text(provider(), Cases.entry(Cases.plain().published(two))))
        .doesNotContain("2019");
  }

  @Test
  void absentIsAbsent() {
    assertThat(lines(Cases.entry(Cases.plain())))
        .hasSize(4)
        .allMatch(line -> line.matches("(TY|ID|TI|ER)  - .*"));
  }

  @Test
  void namesTheDocumentBesideIt() {
    var place = new Writer.Place("a.ris", List.of("a.html", "a.pdf", "a.bib"));
    assertThat(Cases.text(provider(), provider().defaults(), Cases.whole(), place))
        .contains("L1  - a.pdf\r\n")
        .doesNotContain("a.html");
    var alone = new Writer.Place("a.ris", List.of("a.bib"));
    assertThat(Cases.text(provider(), provider().defaults(), Cases.whole(), alone))
        .doesNotContain("L1");
    assertThat(Cases.text(provider(), new RisProvider.Options("pdf"), Cases.whole(), alone))
        .contains("L1  - a.pdf\r\n");
    assertThat(Cases.text(provider(), new RisProvider.Options("html"), Cases.whole(), place))
        .contains("L2  - a.html\r\n");
    assertThat(Cases.text(provider(), new RisProvider.Options("none"), Cases.whole(), place))
        .doesNotContain("L1");
  }

  @Test
  void everySeededArticleIsOneRecordOfLines() throws IOException {
    for (var seed = 0L; seed < seeds(); seed++) {
      var text = Cases.text(provider(), Articles.any(seed));
      assertThat(references(text)).as("seed %d", seed).hasSize(1);
      assertThat(text.split("\r\n", -1))
          .as("seed %d", seed)
          .allMatch(line -> line.isEmpty() || LINE.matcher(line).matches());
    }
  }

  @Test
  void bookIsOneRecordAfterTheOther() throws IOException {
    var book = Cases.book(Cases.whole(), Cases.whole(), Articles.any(3));
    var text = Cases.text(provider(), provider().defaults(), book, Writer.Place.NONE);
    assertThat(references(text)).hasSize(3);
    assertThat(text.getBytes(UTF_8).length).isPositive();
  }
}
