package org.offprint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;

/** What is written is read back by citeproc-java, and held to the rules of the schema. */
class CslJsonProviderTest extends WriterPromises<CslJsonProvider.Options> {

  @Override
  protected FormatProvider<CslJsonProvider.Options> provider() {
    return new CslJsonProvider();
  }

  private List<CSLItemData> items(String text) throws IOException {
    var items = new ArrayList<CSLItemData>();
    for (var one : new JsonParser(new JsonLexer(new StringReader(text))).parseArray()) {
      @SuppressWarnings("unchecked")
      var map = (Map<String, Object>) one;
      items.add(CSLItemData.fromJson(map));
    }
    return items;
  }

  private CSLItemData item(Entry entry) throws IOException {
    return items(Cases.text(provider(), entry)).get(0);
  }

  @Test
  void anotherProgramReadsEveryField() throws IOException {
    var item = item(Cases.whole());
    assertThat(item.getType()).isEqualTo(CSLType.ARTICLE_NEWSPAPER);
    assertThat(item.getTitle()).isEqualTo(Cases.TITLE);
    assertThat(item.getAuthor()).hasSize(3);
    assertThat(item.getAuthor()[0].getFamily()).isEqualTo("Oake");
    assertThat(item.getAuthor()[0].getGiven()).isEqualTo("Maren");
    assertThat(item.getAuthor()[1].getFamily()).isEqualTo("Berg");
    assertThat(item.getAuthor()[1].getNonDroppingParticle()).isEqualTo("van der");
    assertThat(item.getAuthor()[1].getSuffix()).isEqualTo("Jr.");
    assertThat(item.getAuthor()[2].getLiteral()).isEqualTo("Reuters");
    assertThat(item.getAuthor()[2].getFamily()).isNull();
    assertThat(item.getEditor()[0].getFamily()).isEqualTo("Lund");
    assertThat(item.getIssued().getDateParts()).isEqualTo(new int[][] {{2019, 3, 14}});
    assertThat(item.getContainerTitle()).isEqualTo("The Port Ellery Courier & Mail");
    assertThat(item.getSection()).isEqualTo("Shipping");
    assertThat(item.getPage()).isEqualTo("A1");
    assertThat(item.getURL()).isEqualTo(Cases.ADDRESS);
    assertThat(item.getAccessed().getDateParts()).isEqualTo(new int[][] {{2020, 1, 31}});
    assertThat(item.getDOI()).isEqualTo("10.1000/182_a");
    assertThat(item.getLanguage()).isEqualTo("en-GB");
  }

  @Test
  void partialDatesStayPartialAndDoubtfulOnesAreLeftOut() throws IOException {
    var month = Cases.plain().published(Printed.of("June 2019", Moment.parse("2019-06")));
    assertThat(item(Cases.entry(month)).getIssued().getDateParts())
        .isEqualTo(new int[][] {{2019, 6}});
    var two = new Printed<>(
        Words.of("02/01/2019"), List.of(Moment.parse("2019-01-02"), Moment.parse("2019-02-01")));
    assertThat(item(Cases.entry(Cases.plain().published(two))).getIssued()).isNull();
  }

  @Test
  void absentIsAbsent() {
    assertThat(Cases.text(provider(), Cases.entry(Cases.plain())))
        .matches("\\[\\{\"custom\":\\{\"generator\":\"Offprint\"},\"id\":\"[a-z0-9-]+\","
            + "\"type\":\"article-newspaper\",\"title\":\"\\[[^\"]+]\"}]\n");
  }

  @Test
  void bookIsOneListWithKeysOfTheirOwn() throws IOException {
    var book = Cases.book(Cases.whole(), Cases.whole(), Articles.any(3));
    var items = items(Cases.text(provider(), provider().defaults(), book, Writer.Place.NONE));
    assertThat(items).hasSize(3);
    assertThat(items.stream().map(CSLItemData::getId).distinct()).hasSize(3);
  }

  @Test
  void everySeededArticleKeepsTheRulesOfTheSchema() {
    for (var seed = 0L; seed < seeds(); seed++) {
      CslRules.check(Cases.text(provider(), Articles.any(seed)));
    }
    CslRules.check(Cases.text(provider(), Cases.whole()));
  }
}
