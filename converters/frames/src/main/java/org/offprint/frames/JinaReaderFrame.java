package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of texts of the Jina reader: title and address above, the page as Markdown, and at the end lists of its pictures and links. */
public final class JinaReaderFrame implements Frame {

  private static final String NAME = "jina-reader";
  private static final int LEAST = 6;
  private static final Set<String> LABELS = Set.of("images:", "links/buttons:", "buttons & links:");

  /** Made by the service loader. */
  public JinaReaderFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "text of the Jina reader";
  }

  @Override
  public int order() {
    return 67;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ClipFields(draft);
    if (!fields.has("url_source")) {
      return Optional.empty();
    }
    var marks = new LinkedHashMap<Integer, Mark>();
    head(draft, fields.first("title"), marks);
    tail(draft, marks);
    return fields.fit(NAME, "Title and URL Source stand above it", Map.copyOf(marks));
  }

  /** The heading that says the title, or all of it but the name of the site; menus stand before it, if anything. */
  private static void head(Draft draft, String title, Map<Integer, Mark> marks) {
    var wanted = Lines.letters(title);
    var best = -1;
    var shortest = Integer.MAX_VALUE;
    for (var i = 0; i < draft.pieces().size(); i++) {
      var text = Lines.text(draft.pieces().get(i));
      if (draft.pieces().get(i).block() instanceof Block.Heading) {
        var letters = Lines.letters(text);
        if (letters.length() >= LEAST
            && letters.length() < shortest
            && (wanted.startsWith(letters) || wanted.endsWith(letters))) {
          best = i;
          shortest = letters.length();
        }
      } else if (Lines.isSentence(text)) {
        break;
      }
    }
    if (best >= 0) {
      marks.put(best, new Mark(Role.HEADLINE, NAME));
      before(draft.pieces().subList(0, best), marks);
    }
  }

  /** Lists, lines of links, and other headings that say the title are the menu of the page. */
  private static void before(List<Draft.Piece> pieces, Map<Integer, Mark> marks) {
    for (var piece : pieces) {
      var block = piece.block();
      if (block instanceof Block.ItemList
          || block instanceof Block.Heading
          || block instanceof Block.Paragraph paragraph && isLinks(paragraph.content())) {
        marks.put(piece.index(), new Mark(Role.JUNK, "menu"));
      }
    }
  }

  private static boolean isLinks(List<Inline> content) {
    var linked = Inlines.links(content).stream()
        .mapToInt(link -> Lines.letters(Inlines.plain(link.content())).length())
        .sum();
    return linked > 0 && linked == Lines.letters(Inlines.plain(content)).length();
  }

  private static void tail(Draft draft, Map<Integer, Mark> marks) {
    for (var i = draft.pieces().size() - 1; i > 0; i--) {
      var piece = draft.pieces().get(i);
      var text = Lines.text(piece).strip().toLowerCase(Locale.ROOT);
      if (LABELS.contains(text) && i + 1 < draft.pieces().size()) {
        for (var j = i; j < draft.pieces().size(); j++) {
          marks.put(j, new Mark(Role.JUNK, "list of the reader"));
        }
      } else if (!LABELS.contains(text)
          && !text.startsWith("this page does not seem to contain any")
          && !(piece.block() instanceof Block.ItemList)
          && !(piece.block() instanceof Block.Figure)) {
        return;
      }
    }
  }
}
