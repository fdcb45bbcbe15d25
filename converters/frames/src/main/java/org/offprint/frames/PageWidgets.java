package org.offprint.frames;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/**
 * Lines that are buttons and boxes of web pages and nothing else, from {@code page-widgets.tsv}: kind, language, text.
 */
final class PageWidgets {

  private static final int MOST_RELATED = 6;
  private static final int LONGEST_TITLE = 140;
  private static final Map<String, String> KINDS = read();

  private PageWidgets() {}

  private static Map<String, String> read() {
    var kinds = new LinkedHashMap<String, String>();
    try (var in = PageWidgets.class.getResourceAsStream("page-widgets.tsv");
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        var cells = line.split("\t", -1);
        if (cells.length == 3 && !line.startsWith("#")) {
          kinds.put(key(cells[2]), cells[0]);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("The table of page widgets cannot be read.", unreadable);
    }
    return kinds;
  }

  /**
   * What a line is on a web page: {@code button}, {@code player} (words of players, which no text has), {@code related}
   * (the label of a list of other stories); empty for any other.
   */
  static String kind(String line) {
    return line.isEmpty() || line.length() > 60 ? "" : KINDS.getOrDefault(key(line), "");
  }

  private static String key(String line) {
    var key = line.strip().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    while (!key.isEmpty()
        && ":\u2026.\u203A\u00BB>\uFF1A".indexOf(key.charAt(key.length() - 1)) >= 0) {
      key = key.substring(0, key.length() - 1).strip();
    }
    return key;
  }

  /**
   * Marks the buttons and boxes among some pieces, where they are enough to tell that a page was copied: two, or the
   * words of a player.
   *
   * @param pieces the pieces of an article
   * @param marks what is marked, by the index of the piece
   * @return what they say, each once; empty where they are too few, and then nothing is marked
   */
  static Set<String> mark(List<Draft.Piece> pieces, Map<Integer, Frame.Mark> marks) {
    var found = new LinkedHashMap<Integer, Frame.Mark>();
    var said = new LinkedHashSet<String>();
    var sure = false;
    for (var i = 0; i < pieces.size(); i++) {
      var text = Lines.text(pieces.get(i)).strip();
      var kind = kind(text);
      if (kind.equals("related")) {
        i = related(pieces, i, found, said);
      } else if (!kind.isEmpty()) {
        found.put(pieces.get(i).index(), new Frame.Mark(Role.JUNK, "button or box of a page"));
        said.add(text);
        sure |= kind.equals("player");
      }
    }
    if (said.size() < (sure ? 1 : 2)) {
      return Set.of();
    }
    marks.putAll(found);
    return said;
  }

  /** The titles below a label such as "Related Stories"; returns the index of the last one. */
  private static int related(
      List<Draft.Piece> pieces, int label, Map<Integer, Frame.Mark> marks, Set<String> said) {
    var last = label;
    while (last + 1 < pieces.size()
        && last - label < MOST_RELATED
        && isTitle(pieces.get(last + 1))) {
      last++;
    }
    if (last == label) {
      return label;
    }
    said.add(Lines.text(pieces.get(label)).strip());
    marks.put(pieces.get(label).index(), new Frame.Mark(Role.RELATED, "related-label"));
    for (var i = label + 1; i <= last; i++) {
      marks.put(pieces.get(i).index(), new Frame.Mark(Role.RELATED, "related-list"));
    }
    return last;
  }

  private static boolean isTitle(Draft.Piece piece) {
    var text = Lines.text(piece).strip();
    var words = text.split("\\s+").length;
    return piece.block() instanceof Block.Paragraph
        && (words > 2 || text.codePoints().filter(Character::isIdeographic).count() > 5)
        && text.length() < LONGEST_TITLE
        && !Lines.isSentence(text)
        && !Lines.isDate(text)
        && kind(text).isEmpty();
  }
}
