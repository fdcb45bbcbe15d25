package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Draft;

/** The pieces and fields of one article that a tool wrote, while it is read. */
final class ToolDraft {

  /** The style of the piece that is the headline. */
  static final String HEADLINE = "headline";

  private final ToolArticles.Found found;
  private final int first;
  private final int from;
  private final int to;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final TreeSet<String> leftOut = new TreeSet<>();
  private final StringBuilder text = new StringBuilder();

  private ToolDraft(JsonDocuments documents, ToolArticles.Found found, int first, int least) {
    this.found = found;
    this.first = first;
    from = Math.max(least, documents.firstLine(found.node(), 1));
    to = Math.max(from, documents.lastLine(found.node(), from));
  }

  /** Reads an article; its pieces are numbered from that of the first one. */
  static ToolDraft of(JsonDocuments documents, ToolArticles.Found found, int first, int least) {
    var draft = new ToolDraft(documents, found, first, least);
    if (found.tool() == ToolArticles.Tool.NINJS) {
      new NinjsMembers(found.map(), draft).read();
    } else {
      new ToolMembers(found, draft).read();
    }
    return draft;
  }

  List<Draft.Piece> pieces() {
    return pieces;
  }

  List<Draft.Field> fields() {
    return fields;
  }

  /** The names of members that are no part of the article. */
  TreeSet<String> leftOut() {
    return leftOut;
  }

  /** All that was taken over, each value on a line. */
  String text() {
    return text.toString();
  }

  int line() {
    return from;
  }

  void leaveOut(String name) {
    leftOut.add(name);
  }

  void headline(String words) {
    if (!words.isBlank()) {
      add(new Block.Heading(1, Inlines.text(words)), words, HEADLINE);
    }
  }

  void block(Block block, String printed) {
    add(block, printed, "");
  }

  private void add(Block block, String printed, String style) {
    text.append(printed).append('\n');
    pieces.add(new Draft.Piece(first + pieces.size(), from, to, printed, block, style));
  }

  /** A value, or each value of a list, as the fact that it is. */
  void field(String label, Object value, String fact) {
    switch (kind(value)) {
      case "text" -> {
        var printed = value instanceof Double number && number == Math.rint(number)
            ? String.valueOf(number.longValue())
            : String.valueOf(value);
        if (!printed.isBlank()) {
          text.append(label).append('\n').append(printed).append('\n');
          fields.add(new Draft.Field(
              Words.of(label), Words.of(printed.strip()), from, found.tool().called(), fact));
        }
      }
      case "list" -> ((List<?>) value).forEach(one -> field(label, one, fact));
      case "map" -> {
        var map = (Map<?, ?>) value;
        var name = map.get("name") == null ? map.get("$date") : map.get("name");
        if (name == null) {
          leaveOut(label);
        } else {
          field(label, name, fact);
        }
      }
      default -> {}
    }
  }

  private static String kind(Object value) {
    if (value instanceof List) {
      return "list";
    } else if (value instanceof Map) {
      return "map";
    }
    return value == null ? "" : "text";
  }
}
