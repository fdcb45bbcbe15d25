package org.offprint.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/**
 * One article as a chapter of a book: the same markup as the standalone page, with a linked style sheet and the
 * pictures as files, as EPUB 3.3 wants its content documents (clause 6.1).
 *
 * @param xhtml the content document, UTF-8
 * @param direction its base direction: of its language where that is known, else of its text
 * @param findings what turned out doubtful while it was written
 */
public record Chapter(byte[] xhtml, Direction direction, List<Finding> findings) {

  /** Keeps its own copy of the findings. */
  public Chapter {
    findings = List.copyOf(findings);
  }

  /**
   * Writes an article as a chapter.
   *
   * @param entry the article with what stands beside it
   * @param idPrefix what every id begins with, so that ids stay apart when chapters are joined; may be empty
   * @param styleSheet the address of {@link #styleSheet}, relative to the chapter
   * @param pictures how its pictures are shown
   * @param limits what it may take
   * @return the chapter
   */
  public static Chapter of(
      Entry entry, String idPrefix, String styleSheet, Pictures pictures, Limits limits) {
    var setting = Setting.of(entry, idPrefix, pictures, limits);
    var out = new Markup();
    var head = new HeadView(out);
    out.doctype().open("html", Page.root(setting)).line();
    out.open("head").line();
    head.start(entry);
    head.facts(entry);
    out.data(HeadView.newsArticle(entry)).line();
    out.open("link", Attributes.of("rel", "stylesheet").and("href", styleSheet)).line();
    out.close().line().open("body").line();
    new ArticleView(out, setting).show(Attributes.NONE);
    out.close().line().close().line();
    return new Chapter(
        out.toString().getBytes(StandardCharsets.UTF_8), setting.direction(), setting.findings());
  }

  /**
   * The style sheet of chapters and of their contents page. It leaves page and colours of text to the reading system.
   *
   * @return CSS, UTF-8
   */
  public static byte[] styleSheet() {
    return (StyleSheets.ARTICLE + StyleSheets.CHAPTER).getBytes(StandardCharsets.UTF_8);
  }
}
