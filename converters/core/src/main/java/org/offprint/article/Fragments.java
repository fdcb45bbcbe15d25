package org.offprint.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The places of an article to which {@link Target.Fragment} can lead: its footnotes and its headings. */
public final class Fragments {

  private Fragments() {}

  /**
   * The names that resolve, with the block each leads to, in reading order. A footnote is named by its id; a heading
   * by its letters and digits in lower case, parted by hyphens, with {@code -2}, {@code -3} for the same name again.
   *
   * @param body the body of an article
   * @return names and blocks
   */
  public static Map<String, Block> names(List<Block> body) {
    var all = Blocks.all(body);
    var names = new LinkedHashMap<String, Block>();
    places(all).forEach((name, index) -> names.put(name, all.get(index)));
    return names;
  }

  /**
   * The names that resolve, with the place of the block each leads to. The same block may stand in several places, so
   * a writer that gives out ids needs this rather than {@link #names}.
   *
   * @param all every block of an article as {@link Blocks#all} lists them
   * @return names and places in that list, footnotes first
   */
  public static Map<String, Integer> places(List<Block> all) {
    var places = new LinkedHashMap<String, Integer>();
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Block.Footnote note) {
        places.putIfAbsent(note.id(), i);
      }
    }
    var counts = new LinkedHashMap<String, Integer>();
    for (var i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Block.Heading heading) {
        var base = slug(Inlines.plain(heading.content()));
        if (!base.isEmpty()) {
          int count = counts.merge(base, 1, Integer::sum);
          places.putIfAbsent(count == 1 ? base : base + "-" + count, i);
        }
      }
    }
    return places;
  }

  /**
   * The name that a heading's text makes.
   *
   * @param text the text
   * @return letters and digits in lower case, parted by single hyphens; may be empty
   */
  public static String slug(CharSequence text) {
    var out = new StringBuilder();
    var gap = false;
    for (var cp : text.toString().toLowerCase(Locale.ROOT).codePoints().toArray()) {
      if (Character.isLetterOrDigit(cp)
          || Character.getType(cp) == Character.NON_SPACING_MARK && out.length() > 0) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        out.appendCodePoint(cp);
        gap = false;
      } else {
        gap = true;
      }
    }
    return out.toString();
  }

  static boolean isName(String id) {
    return !id.isEmpty()
        && id.length() <= 200
        && id.codePoints().allMatch(cp -> Character.isLetterOrDigit(cp) || cp == '-' || cp == '_');
  }
}
