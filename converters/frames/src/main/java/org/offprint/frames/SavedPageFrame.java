package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/**
 * The frame of web pages in which an article was found: what is its headline, and what is beside it. Marks of lines in
 * its head are hints; the recogniser reads them.
 */
public final class SavedPageFrame implements Frame {

  private static final String NAME = "saved-page";
  private static final String BESIDE = "beside: ";

  private static final Map<String, Mark> MARKS = Map.of(
      "page headline", new Mark(Role.HEADLINE, "page-headline"),
      "page kicker", new Mark(Role.KICKER, "page-kicker"),
      "page standfirst", new Mark(Role.STANDFIRST, "page-standfirst"),
      "page byline", new Mark(Role.DETAIL, "page-byline"),
      "page head", new Mark(Role.DETAIL, "page-head"));

  /** Made by the service loader. */
  public SavedPageFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a web page with an article amid menus, boxes and teasers";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var marks = marks(draft);
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    var beside =
        marks.values().stream().filter(mark -> mark.role() == Role.JUNK).count();
    var framed = new Framed(NAME, draft, draft.pieces(), marks, draft.fields());
    return Optional.of(new Fit(
        "it is a web page; an article stands in it, and " + beside + " pieces beside that",
        List.of(framed),
        OptionalInt.empty()));
  }

  /**
   * What a page that was parsed says of its pieces, for frames of archives that keep pages.
   *
   * @param draft the page
   * @return marks by the index of the piece; empty where no article was found in it
   */
  static Map<Integer, Mark> marks(Draft draft) {
    var marks = new LinkedHashMap<Integer, Mark>();
    for (var piece : draft.pieces()) {
      var style = piece.style();
      if (style.startsWith(BESIDE)) {
        marks.put(piece.index(), new Mark(Role.JUNK, style.substring(BESIDE.length())));
      } else if (MARKS.containsKey(style)) {
        marks.put(piece.index(), MARKS.get(style));
      }
    }
    return marks;
  }
}
