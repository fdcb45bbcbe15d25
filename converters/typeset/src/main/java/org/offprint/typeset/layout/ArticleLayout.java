package org.offprint.typeset.layout;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Entry;
import org.offprint.article.Resources;
import org.offprint.article.Supplied;
import org.offprint.convert.Furniture;
import org.offprint.typeset.Bookmark;
import org.offprint.typeset.Element;
import org.offprint.typeset.Paper;
import org.offprint.typeset.Role;
import org.offprint.typeset.Typeset;
import org.offprint.typeset.line.MissingTally;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.Pages;

/**
 * Lays out articles: head, body, notes and source block on pages of one size. One layout may serve
 * any number of threads.
 */
public final class ArticleLayout {
  private final Paper paper;

  /**
   * A layout.
   *
   * @param paper the sheet
   */
  public ArticleLayout(Paper paper) {
    this.paper = paper;
  }

  /**
   * Lays out an article. Cost is linear in its length.
   *
   * @param entry the article with its source
   * @param pictures the bytes of its pictures; one that cannot be read is shown as missing
   */
  public Typeset set(Entry entry, Resources pictures) {
    var article = entry.article();
    var labels = Furniture.labels(entry);
    var look = new Look(Supplied.language(article).value());
    var scope = new Scope(article, look, labels);
    var furniture = Furniture.of(entry, labels);
    var flow = new ArrayList<FlowBlock>();
    var root = Element.of(Role.DOCUMENT).language(look.tag());
    root.add(article(article, furniture, scope, new PictureBox(pictures), flow));
    new TailSetter(scope, new PictureBox(pictures), flow).source(root, furniture);
    var missing = new MissingTally();
    var head = new RunningHead(scope, paper, Supplied.title(article).value(), date(article));
    var pages = Pages.build(flow, Look.page(paper), head, missing);
    var document = root.build();
    return new Typeset(paper, pages.pages(), document, bookmarks(scope, pages), missing.list());
  }

  private static Element article(
      Article article,
      Furniture furniture,
      Scope scope,
      PictureBox pictures,
      List<FlowBlock> flow) {
    var element = Element.of(Role.ARTICLE);
    new HeadSetter(scope, element, flow).set(article, furniture);
    var look = scope.look();
    // Without a headline the first heading of the body is the first of the document.
    int shift = article.headline().isEmpty() ? 1 : 0;
    var manner = new BlockSetter.Manner(look.body(), look.running(), Look.lines(), shift, false);
    new BlockSetter(scope, pictures, element, flow, manner).set(article.body());
    new TailSetter(scope, pictures, flow).notes(element, shift);
    return element.build();
  }

  private static String date(Article article) {
    return article.published().isPresent() ? article.published().get().printed().toString() : "";
  }

  private static List<Bookmark> bookmarks(Scope scope, Pages pages) {
    var bookmarks = new ArrayList<Bookmark>();
    for (var heading : scope.outline()) {
      var element = heading.element();
      var place = pages.places().get(element);
      if (place != null) {
        int level = element.role().level();
        bookmarks.add(new Bookmark(level, heading.title(), element, place.page(), place.y()));
      }
    }
    return bookmarks;
  }
}
