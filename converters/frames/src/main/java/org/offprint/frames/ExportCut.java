package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Frame;

/** The articles of an export, cut anew into pieces by the lines of their archive instead of the blocks of the syntax. */
final class ExportCut {

  private final String frame;
  private final Draft draft;
  private final List<ExportArticle> articles = new ArrayList<>();
  private final List<ExportLine> waiting = new ArrayList<>();

  ExportCut(String frame, Draft draft) {
    this.frame = frame;
    this.draft = draft;
  }

  /** Keeps lines of no article for the one that follows, or for the last one. */
  void around(List<ExportLine> lines) {
    waiting.addAll(lines);
  }

  /** Adds an article that was read from some lines; without headline and text it is none, and its lines are kept. */
  boolean add(ExportArticle article, List<ExportLine> lines) {
    if (article.pieces().isEmpty()) {
      waiting.addAll(lines);
      return false;
    }
    article.junkBefore(waiting);
    waiting.clear();
    articles.add(article);
    return true;
  }

  /** All of them; nothing where there is none. */
  Optional<Frame.Fit> fit(String reason, OptionalInt announced, List<Finding> findings) {
    if (articles.isEmpty()) {
      return Optional.empty();
    }
    articles.get(articles.size() - 1).junk(waiting);
    var pieces = new ArrayList<Draft.Piece>();
    var marks = new ArrayList<Map<Integer, Frame.Mark>>();
    var starts = new ArrayList<Integer>();
    for (var article : articles) {
      starts.add(pieces.size());
      var own = new LinkedHashMap<Integer, Frame.Mark>();
      for (var piece : article.pieces()) {
        var index = pieces.size();
        piece.mark().forEach(mark -> own.put(index, mark));
        pieces.add(new Draft.Piece(index, piece.first(), piece.last(), piece.raw(), piece.block()));
      }
      marks.add(own);
    }
    starts.add(pieces.size());
    outside();
    // What is said of the file as a whole is said once.
    var first = cut(pieces, draft.findings());
    var others = cut(pieces, List.of());
    var framed = new ArrayList<Frame.Framed>();
    for (var i = 0; i < articles.size(); i++) {
      framed.add(new Frame.Framed(
          frame,
          i == 0 ? first : others,
          pieces.subList(starts.get(i), starts.get(i + 1)),
          marks.get(i),
          articles.get(i).fields()));
    }
    return Optional.of(new Frame.Fit(reason, framed, announced, findings));
  }

  private Draft cut(List<Draft.Piece> pieces, List<Finding> doubts) {
    return new Draft(
        draft.input(),
        draft.syntax(),
        draft.mediaType(),
        draft.text(),
        pieces,
        draft.fields(),
        doubts,
        draft.resources());
  }

  /** What the syntax of a text took for a labelled line goes to the article on whose lines it stands. */
  private void outside() {
    if (!ExportLines.isText(draft)) {
      return;
    }
    var at = 0;
    for (var field : draft.fields()) {
      while (at + 1 < articles.size() && firstLine(articles.get(at + 1)) <= field.line()) {
        at++;
      }
      articles.get(at).fields().add(field);
    }
  }

  private static int firstLine(ExportArticle article) {
    var first = article.pieces().get(0).first();
    return article.fields().isEmpty()
        ? first
        : Math.min(first, article.fields().get(0).line());
  }
}
