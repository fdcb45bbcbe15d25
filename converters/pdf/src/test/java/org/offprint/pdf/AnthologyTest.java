package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Words;
import org.offprint.convert.Embed;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;

class AnthologyTest {
  private static final int SIZE = 12;

  @Test
  void setsItsArticlesOneAfterAnother() throws IOException {
    try (var pdf = new ReadBack(book())) {
      assertThat(pdf.document().getDocumentInformation().getTitle()).isEqualTo("A year of news");
      assertThat(pdf.document().getDocumentCatalog().getLanguage()).isEqualTo("en");
      var articles =
          pdf.tree().nodes().stream().filter(node -> node.type().equals("Art")).toList();
      assertThat(articles).hasSize(SIZE);
      assertThat(articles).allMatch(article -> article.dictionary().getString("Lang") != null);
      int items = 0;
      for (var item : pdf.document().getDocumentCatalog().getDocumentOutline().children()) {
        assertThat(item.getDestination()).isNotNull();
        items++;
      }
      assertThat(items).isGreaterThanOrEqualTo(SIZE / 2);
    }
  }

  @Test
  void keepsNamesApart() throws IOException {
    try (var pdf = new ReadBack(book())) {
      var ids = new HashSet<String>();
      for (var node : pdf.tree().all()) {
        var id = node.dictionary().getString("ID");
        assertThat(id == null || ids.add(id)).as(id).isTrue();
      }
    }
  }

  @Test
  void attachesEachArticle() throws IOException {
    try (var pdf = new ReadBack(book())) {
      var files =
          pdf.document().getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).hasSize(SIZE).containsKeys("article-01.json", "article-12.json");
      PDComplexFileSpecification third = files.get("article-03.json");
      assertThat(ArticleJson.parse(third.getEmbeddedFile().toByteArray()))
          .isEqualTo(Articles.any(2));
    }
  }

  private static byte[] book() throws IOException {
    var facts = new Edition.Facts(
        Inlines.text(Words.of("A year of news")),
        List.of(),
        Optional.of(new Language("en")),
        Optional.empty());
    return ReadBack.write(
        new Edition.Anthology(facts, SIZE, Articles::any),
        new PdfOptions(PageSize.LETTER, Embed.ARTICLE),
        Writer.Material.NONE);
  }
}
