package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/**
 * The frame of archives that set each article as a heading, a byline with a link, a date alone on its line, a bold
 * picture credit, bold labels before related links, and the original address at the end.
 */
public final class ArchivedArticleFrame implements Frame {

  private static final String RULE = "archived-article";
  private static final int HEAD = 8;

  /** Made by the service loader. */
  public ArchivedArticleFrame() {}

  @Override
  public String name() {
    return RULE;
  }

  @Override
  public String description() {
    return "an archived article: heading, byline, date, credit, related links, original address";
  }

  @Override
  public int order() {
    return 100;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var pieces = draft.pieces();
    if (pieces.isEmpty() || !(pieces.get(0).block() instanceof Block.Heading)) {
      return Optional.empty();
    }
    var marks = new LinkedHashMap<Integer, Mark>();
    var found = new ArrayList<String>();
    mark(marks, pieces.get(0), Role.HEADLINE);
    found.add("a heading");
    head(pieces, marks, found);
    related(pieces, marks, found);
    var footer = footer(pieces, marks, found);
    if (found.size() < (footer ? 2 : 3)) {
      return Optional.empty();
    }
    var framed = new Framed(name(), draft, pieces, marks, draft.fields());
    return Optional.of(new Fit(
        "it has " + listed(found) + ", as archived articles have",
        List.of(framed),
        OptionalInt.empty()));
  }

  private static void head(List<Draft.Piece> pieces, Map<Integer, Mark> marks, List<String> found) {
    var date = false;
    for (var i = 1; i < Math.min(HEAD, pieces.size()); i++) {
      var piece = pieces.get(i);
      var text = Lines.text(piece);
      if (!(piece.block() instanceof Block.Paragraph paragraph) || Lines.isSentence(text)) {
        return;
      }
      if (!date && ArchiveLabels.opens("byline", text) && text.length() < 200) {
        mark(marks, piece, Role.BYLINE);
        found.add("a byline");
      } else if (!date && Lines.isDate(text)) {
        mark(marks, piece, Role.PUBLISHED);
        found.add("a date on its own line");
        date = true;
      } else if (date && isBold(paragraph) && text.length() < 100 && !text.endsWith(":")) {
        mark(marks, piece, Role.CREDIT);
        found.add("a bold credit line");
        return;
      }
    }
  }

  private static void related(
      List<Draft.Piece> pieces, Map<Integer, Mark> marks, List<String> found) {
    var any = false;
    for (var piece : pieces) {
      if (piece.block() instanceof Block.Paragraph paragraph
          && paragraph.content().get(0) instanceof Inline.Strong label
          && ArchiveLabels.is("related", Inlines.plain(label.content()))
          && Inlines.links(paragraph.content()).size() == 1) {
        mark(marks, piece, Role.RELATED);
        any = true;
      }
    }
    if (any) {
      found.add("labelled related links");
    }
  }

  private static boolean footer(
      List<Draft.Piece> pieces, Map<Integer, Mark> marks, List<String> found) {
    var last = pieces.get(pieces.size() - 1);
    if (pieces.size() < 3 || !Lines.isAddress(last)) {
      return false;
    }
    var label = pieces.get(pieces.size() - 2);
    if (!ArchiveLabels.is("source", Lines.text(label))) {
      return false;
    }
    mark(marks, label, Role.SOURCE_LABEL);
    mark(marks, last, Role.SOURCE);
    found.add("the original address at the end");
    return true;
  }

  private static boolean isBold(Block.Paragraph paragraph) {
    return paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Inline.Strong;
  }

  private static void mark(Map<Integer, Mark> marks, Draft.Piece piece, Role role) {
    marks.put(piece.index(), new Mark(role, RULE));
  }

  private static String listed(List<String> found) {
    var last = found.size() - 1;
    return String.join(", ", found.subList(0, last)) + " and " + found.get(last);
  }
}
