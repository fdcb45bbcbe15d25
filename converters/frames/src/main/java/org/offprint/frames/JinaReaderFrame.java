package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of texts of the Jina reader: title and address above, the page as Markdown, and at the end lists of its pictures and links. */
public final class JinaReaderFrame implements Frame {

  private static final String NAME = "jina-reader";
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

  /** The heading that says the title; menus stand before it, if anything. */
  private static void head(Draft draft, String title, Map<Integer, Mark> marks) {
    var wanted = Lines.letters(title);
    for (var i = 0; i < draft.pieces().size(); i++) {
      var piece = draft.pieces().get(i);
      var letters = piece.block() instanceof Block.Heading ? Lines.letters(Lines.text(piece)) : "";
      if (letters.length() > 3
          && wanted.contains(letters)
          && letters.length() * 2 > wanted.length()) {
        marks.put(i, new Mark(Role.HEADLINE, NAME));
        for (var before = 0; before < i; before++) {
          var block = draft.pieces().get(before).block();
          var text = Lines.text(draft.pieces().get(before));
          if (block instanceof Block.ItemList || !text.isEmpty() && !Lines.isSentence(text)) {
            marks.put(before, new Mark(Role.JUNK, "menu"));
          }
        }
        return;
      }
      if (Lines.isSentence(Lines.text(piece))) {
        return;
      }
    }
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
