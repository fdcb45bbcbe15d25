package org.offprint.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The tables of a page that hold data. A table that only lays the page out holds other tables, or cells with more than
 * a few lines of running text; what is in it is read as if it were not there.
 */
final class DataTables implements PageWalk.Visitor {

  private static final int LONG_CELL = 1000;
  private static final Set<String> NOT_IN_CELLS = Set.of(
      "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "pre", "ul");

  private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<Table> open = new ArrayDeque<>();

  /** What was seen of one table. */
  private static final class Table {
    private final Element element;
    private boolean layout;
    private boolean spacious;
    private boolean headed;
    private int rows;
    private int cells;
    private int widest;
    private int text;

    Table(Element element) {
      this.element = element;
      layout =
          element.attr("role").equals("presentation") || element.attr("role").equals("none");
    }

    void endRow() {
      widest = Math.max(widest, cells);
      cells = 0;
    }

    boolean isData() {
      endRow();
      // What has headed columns holds data, however much its cells hold.
      return !layout
          && rows > 0
          && (headed && rows > 1 || !spacious && (headed || rows > 1 && widest > 1));
    }
  }

  private DataTables() {}

  static Set<Element> in(Node page) {
    var tables = new DataTables();
    PageWalk.walk(page, tables);
    return tables.found;
  }

  @Override
  public boolean enter(Node node) {
    if (node instanceof TextNode text && !open.isEmpty()) {
      open.peek().text += text.isBlank() ? 0 : text.getWholeText().length();
      open.peek().spacious |= open.peek().text > LONG_CELL;
    } else if (node instanceof Element element) {
      if (Elements.isUnseen(element)) {
        return false;
      }
      element(element);
    }
    return true;
  }

  private void element(Element element) {
    var name = element.normalName();
    if (name.equals("table")) {
      // Whatever is around a table lays the page out: it is done with.
      open.clear();
      open.push(new Table(element));
    } else if (!open.isEmpty()) {
      var table = open.peek();
      switch (name) {
        case "tr" -> {
          table.endRow();
          table.rows++;
        }
        case "td", "th" -> {
          table.cells++;
          table.text = 0;
          table.headed |= name.equals("th");
        }
        case "caption" -> table.headed = true;
        case "article", "form", "main", "section" -> table.layout = true;
        default -> table.spacious |= NOT_IN_CELLS.contains(name);
      }
    }
  }

  @Override
  public void leave(Node node) {
    if (!open.isEmpty() && node == open.peek().element) {
      var table = open.pop();
      if (table.isData()) {
        found.add(table.element);
      }
    }
  }
}
