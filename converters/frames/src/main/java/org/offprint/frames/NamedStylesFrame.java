package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/**
 * The frame of documents that say by the names of their styles what a paragraph is: those of Word, of LibreOffice, of
 * pandoc, and our own.
 */
public final class NamedStylesFrame implements Frame {

  private static final String NAME = "styles";

  private static final Map<String, Role> ROLES = Map.ofEntries(
      Map.entry("title", Role.HEADLINE),
      Map.entry("headline", Role.HEADLINE),
      Map.entry("subtitle", Role.STANDFIRST),
      Map.entry("standfirst", Role.STANDFIRST),
      Map.entry("kicker", Role.KICKER),
      Map.entry("byline", Role.BYLINE),
      Map.entry("author", Role.BYLINE),
      Map.entry("date", Role.PUBLISHED),
      Map.entry("published", Role.PUBLISHED),
      Map.entry("updated", Role.UPDATED),
      Map.entry("credit", Role.CREDIT),
      Map.entry("caption", Role.CAPTION),
      Map.entry("related", Role.RELATED),
      Map.entry("publication", Role.PUBLICATION));

  /** Made by the service loader. */
  public NamedStylesFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a document whose styles say what its paragraphs are";
  }

  @Override
  public int order() {
    return 50;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var marks = new LinkedHashMap<Integer, Mark>();
    var names = new LinkedHashSet<String>();
    var headed = false;
    var sure = false;
    for (var piece : draft.pieces()) {
      var role = ROLES.get(piece.style().toLowerCase(Locale.ROOT));
      // A second title is that of a part.
      if (role != null && !(role == Role.HEADLINE && headed)) {
        headed |= role == Role.HEADLINE;
        sure |= role != Role.CAPTION && role != Role.PUBLISHED;
        marks.put(piece.index(), new Mark(role, NAME));
        names.add(piece.style());
      }
    }
    if (!sure) {
      return Optional.empty();
    }
    var framed = new Framed(NAME, draft, draft.pieces(), marks, draft.fields());
    return Optional.of(new Fit(
        "its styles say what its paragraphs are: " + String.join(", ", names),
        List.of(framed),
        OptionalInt.empty()));
  }
}
