package org.offprint.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Element;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Paper;
import org.offprint.typeset.Role;
import org.offprint.typeset.Typeset;

/** How pages look. */
class LookTest {
  private static Typeset set(Article article) {
    return new ArticleLayout(Paper.A4).set(Entry.of(article), Resources.NONE);
  }

  private static List<Element> elements(Element root) {
    var all = new ArrayList<Element>();
    all.add(root);
    for (var child : root.children()) {
      if (child instanceof Element inside) {
        all.addAll(elements(inside));
      }
    }
    return all;
  }

  private static String text(Typeset typeset) {
    var text = new StringBuilder();
    for (var page : typeset.pages()) {
      for (var mark : page.marks()) {
        text.append(mark instanceof Mark.Glyphs glyphs ? glyphs.run().text() : "");
      }
    }
    return text.toString();
  }

  @Test
  void showsAHeldPictureWithItsCaption() {
    var sha = "ab".repeat(32);
    var png = new byte[] {
      (byte) 0x89,
      'P',
      'N',
      'G',
      13,
      10,
      26,
      10,
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      4,
      0,
      0,
      0,
      2,
      0
    };
    var figure = new Block.Figure(
        new Picture.Held(sha, "image/png"),
        Words.of("A bridge"),
        Inlines.text("The bridge."),
        List.of());
    var article = Article.builder()
        .headline("Picture")
        .language("en")
        .block(figure)
        .paragraph("Text.")
        .build();
    var typeset = new ArticleLayout(Paper.A4)
        .set(Entry.of(article), hash -> new java.io.ByteArrayInputStream(png));
    var picture = typeset.pages().get(0).marks().stream()
        .filter(Mark.Picture.class::isInstance)
        .findFirst()
        .orElseThrow();
    assertThat(picture.extent().width() / picture.extent().height()).isBetween(1.99, 2.01);
    var elements = elements(typeset.root());
    var shown = elements.stream()
        .filter(element -> element.role() == Role.FIGURE)
        .findFirst()
        .orElseThrow();
    assertThat(shown.alt()).isEqualTo("A bridge");
    assertThat(shown.children()).hasSize(2);
  }

  @Test
  void saysSoWhenAHeldPictureCannotBeRead() {
    var figure = new Block.Figure(
        new Picture.Held("ab".repeat(32), "image/png"), Words.of("A bridge"), List.of(), List.of());
    var article =
        Article.builder().headline("Picture").language("en").block(figure).build();
    assertThat(text(set(article))).contains("A bridge").contains("not in the archived copy");
  }

  @ParameterizedTest
  @CsvSource({"10,25", "120,21.5", "200,18", "400,14.5"})
  void setsLongHeadlinesSmaller(int length, double size) {
    var article = Article.builder()
        .headline("Headline ".repeat(length / 9 + 1).strip())
        .paragraph("Text.")
        .build();
    var sizes = new HashSet<Double>();
    for (var mark : set(article).pages().get(0).marks()) {
      if (mark instanceof Mark.Glyphs glyphs && glyphs.run().text().contains("Headline")) {
        sizes.add(glyphs.size());
      }
    }
    assertThat(sizes).contains(size);
  }

  @Test
  void showsTheHeadAndThePageFootOnlyAsArtifacts() {
    var builder = Article.builder().headline("Running").language("en").published("2019-06-05");
    for (int i = 0; i < 60; i++) {
      builder.paragraph(
          "A paragraph of the article that is long enough to fill two lines of the page when it is set.");
    }
    var typeset = set(builder.build());
    assertThat(typeset.pages()).hasSizeGreaterThan(2);
    for (var page : typeset.pages()) {
      var heads = owned(page.marks(), Artifact.HEADER);
      assertThat(heads).isEqualTo(page.number() == 1 ? "" : "Running2019-06-05");
      assertThat(owned(page.marks(), Artifact.FOOTER))
          .isEqualTo(page.number() + " of " + typeset.pages().size());
    }
  }

  private static String owned(List<Mark> marks, Artifact owner) {
    var text = new StringBuilder();
    for (var mark : marks) {
      if (mark instanceof Mark.Glyphs glyphs && glyphs.owner() == owner) {
        text.append(glyphs.run().text());
      }
    }
    return text.toString();
  }

  @Test
  void neverSetsTheSourceBlockAlone() {
    for (int paragraphs = 20; paragraphs < 60; paragraphs++) {
      var builder = Article.builder().headline("Source").language("en").publication("Paper");
      for (int i = 0; i < paragraphs; i++) {
        builder.paragraph(
            "A paragraph of the article that is long enough to fill two lines of the page when it is set.");
      }
      var article = builder.build();
      var source = Source.NONE.withOriginal(Target.of("https://example.org/2019/story"));
      var entry = new Entry(article, source, Anchors.inOrder(article), List.of());
      var pages = new ArticleLayout(Paper.A4).set(entry, Resources.NONE).pages();
      var rows = new HashSet<Double>();
      for (var mark : pages.get(pages.size() - 1).marks()) {
        if (mark instanceof Mark.Glyphs glyphs && glyphs.size() == 11.5) {
          rows.add(glyphs.baseline());
        }
      }
      assertThat(rows).as("%d paragraphs", paragraphs).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void setsLongArticlesInLinearTime() {
    var builder = Article.builder().headline("Long").language("en");
    for (int i = 0; i < 4000; i++) {
      builder.paragraph(
          "A paragraph of the article that is long enough to fill two lines of the page when it is set.");
    }
    assertThat(set(builder.build()).pages()).hasSizeBetween(170, 210);
  }
}
