package org.offprint.epub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Language;

/**
 * A place in the table of contents, with the places under it.
 *
 * @param title what it is called, never blank
 * @param href where it is, relative to the navigation document
 * @param language the language of its title
 * @param direction the base direction of its title
 * @param points the places under it
 */
record Point(
    String title, String href, Language language, Direction direction, List<Point> points) {

  /** The headings of an article, as they nest. */
  static List<Point> headings(Entry entry, String chapter, Language language, Direction direction) {
    var root = new ArrayList<Point>();
    var open = new ArrayDeque<List<Point>>();
    open.push(root);
    var body = entry.article().body();
    for (var i = 0; i < body.size(); i++) {
      if (body.get(i) instanceof Block.Heading heading) {
        // The body begins at level 2, and no level is skipped.
        while (open.size() > Math.max(1, heading.level() - 1)) {
          open.pop();
        }
        var title = Inlines.plain(heading.content()).replace('\n', ' ').strip();
        if (!title.isEmpty()) {
          var href = chapter + "#" + entry.anchors().id(i);
          var point = new Point(title, href, language, direction, new ArrayList<>());
          open.peek().add(point);
          open.push(point.points());
        }
      }
    }
    return root;
  }
}
