package org.offprint.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Limits;
import org.offprint.testkit.Articles;
import org.w3c.dom.Element;

class ChapterTest {

  private static Element chapter(Entry entry, Pictures pictures) {
    return Dom.parse(
        Chapter.of(entry, "c3-", "../article.css", pictures, Limits.STANDARD).xhtml());
  }

  @Test
  void prefixesEveryIdAndLinksItsStyleSheet() {
    for (var seed = 0; seed < 60; seed++) {
      var chapter = chapter(Articles.any(seed), Pictures.NONE);
      assertThat(Dom.all(chapter, one -> one.hasAttribute("id")))
          .allMatch(one -> one.getAttribute("id").startsWith("c3-"));
      assertThat(Dom.all(chapter, "style")).isEmpty();
      assertThat(Dom.all(chapter, one -> one.getAttribute("rel").equals("stylesheet"))
              .get(0)
              .getAttribute("href"))
          .isEqualTo("../article.css");
    }
  }

  @Test
  void callsPicturesByTheAddressesOfTheBook() {
    var figure = new Block.Figure(
        new Picture.Held("ab".repeat(32), "image/png"), Words.NONE, List.of(), List.of());
    var entry = Entry.of(Article.builder().language("de").block(figure).build());
    Pictures pictures = held -> Optional.of(new Pictures.Shown("i/" + held.sha256(), 0, 0));
    var image = Dom.one(chapter(entry, pictures), "img");
    assertThat(image.getAttribute("src")).isEqualTo("i/" + "ab".repeat(32));
    assertThat(image.getAttribute("alt")).isEqualTo("Bild");
    assertThat(image.hasAttribute("width")).isFalse();
  }

  /** EPUB reading systems know these better, or refuse them (EPUBCheck CSS-001). */
  @Test
  void leavesPageAndDirectionToTheReadingSystem() {
    var css = new String(Chapter.styleSheet(), UTF_8);
    assertThat(css)
        .doesNotContain("position:", "direction:", "writing-mode", "@page", "px;}", "background");
  }
}
