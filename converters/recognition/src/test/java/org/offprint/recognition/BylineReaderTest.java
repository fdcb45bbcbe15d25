package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.offprint.article.Contributor;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;

class BylineReaderTest {

  @TestFactory
  Stream<DynamicTest> readsLinesWithALabel() {
    return Texts.rows("bylines.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row[0], () -> {
          var line = Inlines.text(row[0]);
          var byline =
              BylineReader.labelled(line, Texts.language(row[1])).or(() -> BylineReader.bare(line));
          assertThat(byline.map(found -> names(found.contributors())).orElse("-"))
              .isEqualTo(row[2]);
        }));
  }

  private static String names(List<Contributor> contributors) {
    return contributors.stream()
        .map(one -> (one instanceof Contributor.Agency ? "A:" : "P:") + one.name())
        .collect(Collectors.joining(";"));
  }

  @Test
  void coversTwelveLanguages() {
    var languages =
        Texts.rows("bylines.tsv").stream().map(row -> row[1]).distinct().toList();
    assertThat(languages).hasSizeGreaterThan(12);
  }

  private static Inline.Link link(String target, String text) {
    return new Inline.Link(Target.of(target), Inlines.text(text));
  }

  @Test
  void takesALoginOnlyFromALink() {
    var linked =
        Inlines.normalise(List.of(Inlines.text("By").get(0), text(" "), link("#", "jonl")));
    assertThat(BylineReader.labelled(linked, Texts.language("en"))).isPresent();
    assertThat(BylineReader.labelled(Inlines.text("By jonl"), Texts.language("en")))
        .isEmpty();
  }

  private static Inline text(String text) {
    return new Inline.Text(org.offprint.article.Words.of(text));
  }

  @Test
  void takesNamesWithoutALabelFromLinksToAuthorsOnly() {
    var author = List.<Inline>of(link("https://example.org/author/ann-reed", "Ann Reed"));
    var story = List.<Inline>of(link("https://example.org/2019/06/storm", "Port Ellery"));
    assertThat(names(BylineReader.bare(author).orElseThrow().contributors()))
        .isEqualTo("P:Ann Reed");
    assertThat(BylineReader.bare(story)).isEmpty();
    assertThat(BylineReader.bare(Inlines.text("Ann Reed"))).isEmpty();
  }

  @Test
  void takesAgenciesWithoutALabel() {
    assertThat(names(BylineReader.bare(Inlines.text("Reuters")).orElseThrow().contributors()))
        .isEqualTo("A:Reuters");
    assertThat(names(BylineReader.bare(Inlines.text("Прибрежное агентство"))
            .orElseThrow()
            .contributors()))
        .isEqualTo("A:Прибрежное агентство");
    assertThat(BylineReader.bare(Inlines.text("The storm that hit the coast at the weekend")))
        .isEmpty();
  }
}
