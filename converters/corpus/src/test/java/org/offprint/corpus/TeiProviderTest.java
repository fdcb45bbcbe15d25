package org.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Words;
import org.offprint.convert.FormatProvider;
import org.offprint.testkit.Articles;
import org.offprint.testkit.WriterPromises;
import org.w3c.dom.Document;

class TeiProviderTest extends WriterPromises<TeiProvider.Options> {

  @Override
  protected FormatProvider<TeiProvider.Options> provider() {
    return new TeiProvider();
  }

  private Document read(Entry entry) {
    return TeiRules.check(Cases.text(provider(), entry));
  }

  private static String value(Document document, String path) {
    try {
      var local = path.replaceAll("(?<=/)(\\w+)(?=[/\\[]|$)", "*[local-name()='$1']");
      return (String) XPathFactory.newInstance()
          .newXPath()
          .evaluate("normalize-space(" + local + ")", document, XPathConstants.STRING);
    } catch (XPathException wrong) {
      throw new IllegalArgumentException(wrong);
    }
  }

  @Test
  void headerHoldsEveryFact() {
    var document = read(Cases.whole());
    assertThat(value(document, "//titleStmt/title"))
        .isEqualTo("Harbour \"reopens\" & pays, <twice>");
    assertThat(value(document, "//titleStmt/author[1]/persName")).isEqualTo("Maren Oake");
    assertThat(value(document, "//titleStmt/author[3]/orgName")).isEqualTo("Coast & Wire");
    assertThat(value(document, "//titleStmt/editor/persName")).isEqualTo("Ida Berg");
    assertThat(value(document, "//publicationStmt/publisher")).isEqualTo("The Courier");
    assertThat(value(document, "//availability/p")).isEqualTo("© 2019 The Courier");
    assertThat(value(document, "//sourceDesc/bibl[1]/date[@type='published']/@when"))
        .isEqualTo("2019-03-14");
    assertThat(value(document, "//sourceDesc/bibl[1]/date[@type='published']"))
        .isEqualTo("Thursday, March 14th 2019");
    assertThat(value(document, "//sourceDesc/bibl[1]/date[@type='updated']/@when"))
        .isEqualTo("2019-03-15T09:30:00+01:00");
    assertThat(value(document, "//sourceDesc/bibl[1]/idno[@type='URI']"))
        .isEqualTo("https://www.example.org/harbour?id=7&from=rss");
    assertThat(value(document, "//sourceDesc/bibl[1]/idno[@type='Factiva-AN']"))
        .isEqualTo("COUR0000");
    assertThat(value(document, "//biblScope[@unit='page']")).isEqualTo("A1");
    assertThat(value(document, "//sourceDesc/bibl[2]/idno[@type='filename']"))
        .isEqualTo("harbour.txt");
    assertThat(value(document, "//sourceDesc/bibl[2]/idno[@type='SHA-256']")).isEqualTo(Cases.SHA);
    assertThat(value(document, "//language/@ident")).isEqualTo("en-GB");
    assertThat(value(document, "//creation/placeName")).isEqualTo("Port Ellery");
    assertThat(value(document, "//keywords/term[2]")).isEqualTo("ferries");
    assertThat(value(document, "//correction/p")).isEqualTo("join-page-breaks");
    assertThat(value(document, "//notesStmt/note")).isEqualTo("Length 512 words");
  }

  @Test
  void bodyKeepsItsStructure() {
    var document = read(Cases.whole());
    assertThat(value(document, "//body/head[@type='main']"))
        .isEqualTo("Harbour \"reopens\" & pays, <twice>");
    assertThat(value(document, "//body/byline")).isEqualTo("Maren Oake and Bo Lund, Coast & Wire");
    assertThat(value(document, "//body/ab[@type='related']/ref/@target"))
        .isEqualTo("https://www.example.org/quay");
    assertThat(value(document, "//body/div/head")).isEqualTo("What comes next");
    assertThat(value(document, "//div/cit/bibl")).isEqualTo("The mayor");
    assertThat(value(document, "//div/list/item[2]/@n")).isEqualTo("4");
    assertThat(value(document, "//div/p/ptr/@target"))
        .isEqualTo("#" + value(document, "//note[@type='footnote']/@*[name()='xml:id']"));
  }

  @Test
  void absentIsAbsentAndATitleOfOursSaysSo() {
    var text = Cases.text(provider(), Cases.bare());
    assertThat(text)
        .contains("<title><supplied>[Words.]</supplied></title>")
        .doesNotContain("<date")
        .doesNotContain("<author")
        .doesNotContain("<publisher")
        .doesNotContain("<profileDesc");
  }

  @Test
  void everySeededArticleKeepsTheRules() {
    for (var seed = 0L; seed < seeds(); seed++) {
      try {
        read(Articles.any(seed));
      } catch (AssertionError broken) {
        throw new AssertionError("seed " + seed + ": " + broken.getMessage(), broken);
      }
    }
  }

  @Test
  void everyCharacterOfTheParagraphsIsThere() {
    for (var seed = 0L; seed < seeds(); seed++) {
      var entry = Articles.any(seed);
      var text = bare(value(read(entry), "//text"));
      for (var block : entry.article().body()) {
        if (block instanceof Block.Paragraph paragraph) {
          assertThat(text).as("seed %d", seed).contains(bare(Inlines.plain(paragraph.content())));
        }
      }
    }
  }

  /** Without blanks, and without the brackets of ruby, which TEI says in another way. */
  private static String bare(String text) {
    return text.replaceAll("[\\s（）]+", "");
  }

  @Test
  void bodyOfAFigureAloneIsValidToo() {
    var article = Article.builder()
        .headline("A quay")
        .block(new Block.Figure(
            new Picture.Missing(Words.NONE), Words.NONE, Inlines.text("Dawn."), List.of()))
        .build();
    assertThat(value(read(Entry.of(article)), "//figure/head")).isEqualTo("Dawn.");
  }

  @Test
  void partialDatesStayPartial() {
    var article = Article.builder()
        .published(Printed.of("June 2019", Moment.parse("2019-06")))
        .paragraph("Words.")
        .build();
    assertThat(value(read(Entry.of(article)), "//date/@when")).isEqualTo("2019-06");
  }

  @Test
  void bookIsACorpusWithIdsOfTheirOwn() {
    var book = Cases.book(Cases.whole(), Cases.whole(), Articles.any(3));
    var document = TeiRules.check(Cases.text(provider(), provider().defaults(), book));
    assertThat(document.getDocumentElement().getTagName()).isEqualTo("teiCorpus");
    assertThat(document.getElementsByTagName("TEI").getLength()).isEqualTo(3);
  }
}
