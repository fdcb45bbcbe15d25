package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.ArticleBuilder;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Moment;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;

class FurnitureTest {

  private static final String ADDRESS = "https://www.example.org/2019/06/05/a story";
  private static final String HASH =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

  private static ArticleBuilder article() {
    return Article.builder()
        .headline("Salt or Iron?")
        .byline("Ann Reed")
        .published("2019-06-05")
        .language("en")
        .paragraph("Words.");
  }

  private static Entry entry(Article article, String... repairs) {
    var source = Source.NONE
        .withOriginal(Target.of(ADDRESS))
        .withInput(new Source.Input(Words.of("a.txt"), HASH, "text/plain", 5));
    return new Entry(article, source, Anchors.inOrder(article), List.of(repairs));
  }

  private static Furniture of(Entry entry) {
    return Furniture.of(entry, Furniture.labels(entry));
  }

  private static String fact(Furniture furniture, String label) {
    return furniture.facts().stream()
        .filter(fact -> fact.label().equals(label))
        .map(fact -> Inlines.plain(fact.content()))
        .findFirst()
        .orElse("");
  }

  @Test
  void setsPublicationBeforeKicker() {
    var furniture = of(entry(article().kicker("Trade").publication("The Post").build()));
    assertThat(furniture.overline()).map(Words::toString).containsExactly("The Post", "Trade");
  }

  @Test
  void putsLabelAroundByline() {
    var byline = of(entry(article().build())).byline().orElseThrow();
    assertThat(byline.before()).isEqualTo("By ");
    assertThat(Inlines.plain(byline.content())).isEqualTo("Ann Reed");
  }

  @Test
  void showsDateAndHostInSourceLine() {
    var line = of(entry(article()
            .updated(Printed.of("June 6, 2019", Moment.parse("2019-06-06")))
            .build()))
        .sourceLine();
    assertThat(line.stream().map(part -> part.before() + Inlines.plain(part.content())))
        .containsExactly("2019-06-05", "Updated June 6, 2019", "example.org");
  }

  @Test
  void citesAuthorTitlePublicationDateAndAddressWithoutDoubledPoints() {
    var furniture = of(entry(article().publication("The Post").build()));
    assertThat(fact(furniture, "Cite as"))
        .isEqualTo("Ann Reed. Salt or Iron? The Post, 2019-06-05. " + ADDRESS);
  }

  @Test
  void groupsTheHashByEight() {
    assertThat(fact(of(entry(article().build())), "Archived input"))
        .isEqualTo("a.txt · SHA-256 01234567 89abcdef 01234567 89abcdef"
            + " 01234567 89abcdef 01234567 89abcdef");
  }

  @Test
  void countsRepairsAndDeadLinksInOneLine() {
    var link = new Inline.Link(Target.of("#"), Inlines.text("there"));
    var article = article().block(new Block.Paragraph(List.of(link))).build();
    var furniture = of(
        entry(article, "join-page-breaks", "doubled-escapes", "join-page-breaks", "soft-hyphens"));
    assertThat(fact(furniture, "Repairs"))
        .isEqualTo("Paragraphs joined: 2 · Doubled escapes removed: 1 · Other repairs: 1"
            + " · Links without a target: 1");
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    var furniture = of(Entry.of(Article.builder().paragraph("Words.").build()));
    assertThat(furniture)
        .isEqualTo(new Furniture(List.of(), Optional.empty(), List.of(), List.of()));
  }

  @Test
  void keepsAddressesLeftToRightInArticlesThatRunTheOtherWay() {
    var original = of(entry(article().language("he").build())).facts().get(0).content();
    assertThat(original.get(0))
        .isInstanceOfSatisfying(
            Inline.Span.class, span -> assertThat(span.direction()).contains(Direction.LTR));
  }

  @Test
  void marksOurWordsInAnotherLanguageThanTheArticle() {
    var facts = of(entry(article().language("eu").build(), "join-page-breaks")).facts();
    assertThat(facts.get(facts.size() - 1).content().get(0))
        .isInstanceOfSatisfying(
            Inline.Span.class,
            span -> assertThat(span.language().orElseThrow().tag()).isEqualTo("en"));
  }

  @Test
  void saysThatAPictureIsMissingAndWhoMadeIt() {
    var figure = new Block.Figure(
        new Picture.Missing(Words.of("a.jpg")), Words.of("A pier"), List.of(), Inlines.text("PA"));
    var caption = Furniture.caption(figure, Labels.of(new Language("en")));
    assertThat(caption.credit().orElseThrow().before()).isEqualTo("Credit: ");
    assertThat(caption.alternative().toString()).isEqualTo("A pier");
    assertThat(caption.notice()).contains("The picture is not in the archived copy.");
  }

  @Test
  void setsThePrintedLabelOfARelatedLinkWithoutItsColonElseOurs() {
    var labels = Labels.of(new Language("en"));
    var printed = new Block.Related(Words.of("Read also:"), Inlines.text("More"));
    assertThat(Furniture.label(printed, labels))
        .isEqualTo(new Furniture.Heading("Read also", true));
    assertThat(Furniture.label(new Block.Related(Words.NONE, Inlines.text("More")), labels))
        .isEqualTo(new Furniture.Heading("Related article", false));
  }

  @Test
  void labelsAnAsideOnlyWhereItsTextDoesNot() {
    var labels = Labels.of(new Language("en"));
    assertThat(Furniture.label(correction("The bridge is red."), labels))
        .contains(new Furniture.Heading("Correction", false));
    assertThat(Furniture.label(correction("CORRECTION (June 5): It is red."), labels))
        .isEmpty();
  }

  private static Block.Aside correction(String text) {
    return new Block.Aside(
        Block.Aside.Kind.CORRECTION, List.of(new Block.Paragraph(Inlines.text(text))));
  }
}
