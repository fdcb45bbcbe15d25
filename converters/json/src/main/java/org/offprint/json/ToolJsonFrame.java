package org.offprint.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Limits;
import org.offprint.convert.Role;

/** The frame of articles that other programs wrote as JSON: each object is an article. */
public final class ToolJsonFrame implements Frame {

  /** Made by the service loader. */
  public ToolJsonFrame() {}

  @Override
  public String name() {
    return ToolJsonSyntax.NAME;
  }

  @Override
  public String description() {
    return "articles as JSON of newspaper, news-please, trafilatura, ninjs or schema.org";
  }

  @Override
  public int order() {
    return 12;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    if (!draft.syntax().equals(ToolJsonSyntax.NAME) || draft.pieces().isEmpty()) {
      return Optional.empty();
    }
    // The articles again, to see which piece belongs to which; the draft was parsed within limits.
    var documents = JsonDocuments.of(Decoding.of(draft.input()).text(), Limits.STANDARD);
    var found = ToolArticles.in(documents.all());
    var articles = new ArrayList<Framed>();
    var from = 0;
    var quiet = quiet(draft);
    for (var one : ToolJsonSyntax.read(documents, Limits.STANDARD)) {
      var to = from + one.pieces().size();
      if (to > draft.pieces().size()) {
        return Optional.empty();
      }
      articles.add(
          framed(from == 0 ? draft : quiet, draft.pieces().subList(from, to), one.fields()));
      from = to;
    }
    return Optional.of(new Fit(
        "it is JSON as " + found.get(0).tool().called() + " writes it",
        articles,
        articles.size() > 1 ? OptionalInt.of(articles.size()) : OptionalInt.empty()));
  }

  /** What is said of the file as a whole is said once. */
  private static Draft quiet(Draft draft) {
    return new Draft(
        draft.input(),
        draft.syntax(),
        draft.mediaType(),
        draft.text(),
        draft.pieces(),
        draft.fields(),
        List.of(),
        draft.resources());
  }

  private static Framed framed(Draft draft, List<Draft.Piece> pieces, List<Draft.Field> fields) {
    var marks = new LinkedHashMap<Integer, Mark>();
    for (var piece : pieces) {
      if (piece.style().equals(ToolDraft.HEADLINE)) {
        marks.put(piece.index(), new Mark(Role.HEADLINE, ToolJsonSyntax.NAME));
      }
    }
    return new Framed(ToolJsonSyntax.NAME, draft, pieces, marks, fields);
  }
}
