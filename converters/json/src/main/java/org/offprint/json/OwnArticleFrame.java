package org.offprint.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Limits;
import org.offprint.convert.Role;

/**
 * The frame of our own article JSON: each document is an article, and is taken over as it is. One that a person has
 * broken is marked as far as it goes, and recognised again.
 */
public final class OwnArticleFrame implements Frame {

  private static final String NAME = "own-article";
  private static final Map<String, Role> ROLES = Map.of(
      DraftOfDocument.KICKER, Role.KICKER,
      DraftOfDocument.HEADLINE, Role.HEADLINE,
      DraftOfDocument.STANDFIRST, Role.STANDFIRST);

  /** Made by the service loader. */
  public OwnArticleFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an article that this program wrote as JSON, given back as it was";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    if (!draft.syntax().equals("json") || draft.pieces().isEmpty()) {
      return Optional.empty();
    }
    // The pieces again, to see which belongs to which document; the draft was parsed within limits.
    var text = Decoding.of(draft.input()).text();
    var documents = JsonDocuments.of(text, Limits.STANDARD);
    var articles = new ArrayList<Framed>();
    var from = 0;
    for (var root : documents.articles()) {
      var again = new DraftOfDocument(documents, root, from, Limits.STANDARD);
      again.read();
      var to = from + again.pieces().size();
      if (to > draft.pieces().size()) {
        return Optional.empty();
      }
      if (to > from) {
        articles.add(framed(draft, draft.pieces().subList(from, to), again.fields(), root));
      }
      from = to;
    }
    var announced =
        documents.articles().size() > 1 ? OptionalInt.of(articles.size()) : OptionalInt.empty();
    return from == draft.pieces().size()
        ? Optional.of(new Fit("it is the JSON of an article", articles, announced))
        : Optional.empty();
  }

  private static Framed framed(
      Draft draft, List<Draft.Piece> pieces, List<Draft.Field> fields, JsonNode root) {
    var marks = new LinkedHashMap<Integer, Mark>();
    var body = new ArrayList<Block>();
    for (var piece : pieces) {
      var role = ROLES.get(piece.style());
      if (role == null) {
        body.add(piece.block());
      } else {
        marks.put(piece.index(), new Mark(role, NAME));
      }
    }
    return new Framed(
        NAME,
        draft,
        pieces,
        marks,
        fields,
        entry(root).filter(entry -> entry.article().body().equals(body)));
  }

  private static Optional<Entry> entry(JsonNode root) {
    try {
      return Optional.of(EntryIn.entry(root));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException broken) {
      return Optional.empty();
    }
  }
}
