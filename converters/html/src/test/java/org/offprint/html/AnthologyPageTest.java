package org.offprint.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Edition;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;

class AnthologyPageTest {

  @Test
  void showsEachArticleAfterAListOfThem() throws IOException {
    var facts = new Edition.Facts(
        Inlines.text("Salt & Iron"), List.of(), Optional.of(new Language("en")), Optional.empty());
    var provider = new HtmlProvider();
    var out = new ByteArrayOutputStream();
    provider
        .writer(provider.defaults())
        .write(
            new Edition.Anthology(facts, 12, Articles::any),
            Writer.Material.NONE,
            out,
            Limits.STANDARD);
    var page = Dom.parse(out.toByteArray());
    assertThat(Dom.one(page, "title").getTextContent()).isEqualTo("Salt & Iron");
    assertThat(Dom.all(page, "article")).hasSize(12);
    var ids = Dom.all(page, one -> one.hasAttribute("id")).stream()
        .map(one -> one.getAttribute("id"))
        .toList();
    assertThat(ids).doesNotHaveDuplicates();
    for (var link : Dom.all(Dom.one(page, "nav"), "a")) {
      assertThat(ids).contains(link.getAttribute("href").substring(1));
    }
    var data = Dom.all(page, one -> one.getAttribute("type").equals("application/json"));
    assertThat(ArticleJson.parse(data.get(11).getTextContent().getBytes(UTF_8)))
        .isEqualTo(Articles.any(11));
  }
}
