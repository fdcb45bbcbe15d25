package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of articles that Omnivore exported: the day of saving, links to itself and to the original, the title, highlights. */
public final class OmnivoreFrame implements Frame {

  private static final String NAME = "omnivore";
  private static final int HEAD = 6;
  private static final Set<String> LINKS = Set.of("Read on Omnivore", "Read Original");

  /** Made by the service loader. */
  public OmnivoreFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an article of Omnivore, exported as Markdown";
  }

  @Override
  public int order() {
    return 62;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ArrayList<>(draft.fields());
    var marks = new LinkedHashMap<Integer, Mark>();
    var pieces = new ArrayList<Draft.Piece>();
    for (var piece : draft.pieces()) {
      if (pieces.size() < HEAD && Lines.text(piece).equals("#Omnivore")) {
        marks.put(piece.index(), new Mark(Role.JUNK, "tag of the export"));
      }
      var links = pieces.size() < HEAD ? links(piece) : List.<Draft.Field>of();
      fields.addAll(links);
      if (links.isEmpty()) {
        pieces.add(piece);
      }
    }
    var saved = new ClipFields(draft).has("date_saved");
    if (pieces.size() == draft.pieces().size() && !saved || pieces.isEmpty()) {
      return Optional.empty();
    }
    var framed = new Framed(NAME, draft, pieces, Map.copyOf(marks), fields);
    return Optional.of(new Fit(
        saved ? "its front matter has the day it was saved" : "it links to Omnivore",
        List.of(framed),
        OptionalInt.empty()));
  }

  /** A line that is nothing but links to Omnivore and to the original says two facts. */
  private static List<Draft.Field> links(Draft.Piece piece) {
    if (!(piece.block() instanceof Block.Paragraph paragraph)) {
      return List.of();
    }
    var fields = new ArrayList<Draft.Field>();
    var length = 0;
    for (var link : Inlines.links(paragraph.content())) {
      var text = Inlines.plain(link.content());
      if (!LINKS.contains(text)) {
        return List.of();
      }
      length += text.length();
      fields.add(new Draft.Field(Words.of(text), link.target().printed(), piece.firstLine()));
    }
    var rest = Inlines.plain(paragraph.content()).length() - length;
    return rest <= fields.size() + 2 ? fields : List.of();
  }
}
