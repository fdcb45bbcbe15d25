package org.offprint.citation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLType;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.Test;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

/** What is written is read back by JBibTeX and citeproc-java. */
class BibtexProviderTest extends WriterPromises<BibtexProvider.Options> {

  private static final BibTeXConverter CONVERTER = new BibTeXConverter();

  @Override
  protected FormatProvider<BibtexProvider.Options> provider() {
    return new BibtexProvider();
  }

  private static BibTeXDatabase database(String text) throws ParseException {
    return CONVERTER.loadDatabase(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  private BibTeXEntry read(Entry entry) throws ParseException {
    return database(Cases.text(provider(), entry))
        .getEntries()
        .values()
        .iterator()
        .next();
  }

  private static String field(BibTeXEntry entry, String name) {
    var value = entry.getField(new Key(name));
    return value == null ? "" : value.toUserString();
  }

  @Test
  void anotherProgramReadsEveryField() throws ParseException {
    var entry = read(Cases.whole());
    assertThat(entry.getType().getValue()).isEqualTo("article");
    assertThat(field(entry, "entrysubtype")).isEqualTo("newspaper");
    assertThat(field(entry, "journaltitle")).isEqualTo("The Port Ellery Courier \\& Mail");
    assertThat(field(entry, "date")).isEqualTo("2019-03-14");
    assertThat(field(entry, "url")).isEqualTo(Cases.ADDRESS);
    assertThat(field(entry, "urldate")).isEqualTo("2020-01-31");
    assertThat(field(entry, "pages")).isEqualTo("A1");
    assertThat(field(entry, "langid")).isEqualTo("british");
    assertThat(field(entry, "author"))
        .isEqualTo("Oake, Maren and van der Berg, Jr., Ludwig and {Reuters}");
    var item = CONVERTER.toItemData(entry);
    assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
    assertThat(item.getAuthor()).hasSize(3);
    assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Oake");
    assertThat(item.getAuthor()[1].getFamily()).isEqualTo("Berg");
    assertThat(item.getAuthor()[2].getLiteral()).isEqualTo("Reuters");
    assertThat(item.getTitle().replaceAll("[{}]", ""))
        .isEqualTo(Cases.TITLE.replaceAll("[{}]", ""));
  }

  @Test
  void wordsThatTexWouldTakeForCommandsAreEscaped() {
    assertThat(TexText.of("50% of $7_000 #1 & a~b^c \\d"))
        .isEqualTo("50\\% of \\$7\\_000 \\#1 \\& a\\textasciitilde{}b\\textasciicircum{}c "
            + "\\textbackslash{}d");
    assertThat(TexText.of("a -- b ``c'' d")).isEqualTo("a -{}- b `{}`c'{}' d");
    assertThat(TexText.of("a { b")).isEqualTo("a \\textbraceleft{} b");
    assertThat(TexText.title("Mayor of Port Ellery meets iPhone makers: No deal"))
        .isEqualTo("Mayor of {Port} {Ellery} meets {iPhone} makers: No deal");
    assertThat(TexText.title("Council Votes to Keep All Libraries"))
        .isEqualTo("{Council Votes to Keep All Libraries}");
  }

  @Test
  void agenciesStandInBraces() {
    assertThat(Cases.text(provider(), Cases.entry(Cases.by(Cases.agency("Barnes and Noble Wire")))))
        .contains("  author = {{Barnes and Noble Wire}},\n");
  }

  @Test
  void doubtfulDatesAreLeftOutAndPartialOnesStay() {
    var month = Cases.plain().published(Printed.of("June 2019", Moment.parse("2019-06")));
    assertThat(Cases.text(provider(), Cases.entry(month))).contains("  date = {2019-06},\n");
    var two = new Printed<>(
        Words.of("02/01/2019"), List.of(Moment.parse("2019-01-02"), Moment.parse("2019-02-01")));
    assertThat(Cases.text(provider(), Cases.entry(Cases.plain().published(two))))
        .doesNotContain("2019");
  }

  @Test
  void oldDialectHasTheFieldsOfOldStyles() throws ParseException {
    var options = new BibtexProvider.Options(BibtexProvider.Dialect.BIBTEX, "none");
    assertThat(Cases.text(provider(), options, Cases.whole(), Writer.Place.NONE))
        .contains("  journal = {The Port Ellery Courier \\& Mail},\n")
        .contains("  year = {2019},\n  month = mar,\n  day = {14},\n")
        .doesNotContain("journaltitle")
        .doesNotContain("entrysubtype");
    assertThat(Cases.text(provider(), options, Cases.entry(Cases.plain()), Writer.Place.NONE))
        .contains("@misc{");
    var text = Cases.text(provider(), options, Cases.whole(), Writer.Place.NONE);
    var item =
        CONVERTER.toItemData(database(text).getEntries().values().iterator().next());
    assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{2019, 3}});
  }

  @Test
  void namesTheDocumentBesideIt() {
    var place = new Writer.Place("a.bib", List.of("a: b.pdf", "a.html"));
    assertThat(Cases.text(provider(), provider().defaults(), Cases.whole(), place))
        .contains("  file = {:a\\: b.pdf:PDF},\n");
  }

  @Test
  void everySeededArticleIsOneEntryToAnotherProgram() throws ParseException {
    for (var seed = 0L; seed < seeds(); seed++) {
      var entry = Articles.any(seed);
      var entries = database(Cases.text(provider(), entry)).getEntries();
      assertThat(entries).as("seed %d", seed).hasSize(1);
      var read = entries.values().iterator().next();
      assertThat(field(read, "title")).as("seed %d", seed).isNotEmpty();
      entry.source().web().ifPresent(web -> assertThat(field(read, "url")).isEqualTo(web.href()));
    }
  }

  @Test
  void bookHasKeysOfTheirOwn() throws ParseException {
    var book = Cases.book(Cases.whole(), Cases.whole(), Articles.any(3));
    var text = Cases.text(provider(), provider().defaults(), book, Writer.Place.NONE);
    assertThat(database(text).getEntries()).hasSize(3);
    assertThat(text).contains("@article{oake2019harbour-");
  }
}
