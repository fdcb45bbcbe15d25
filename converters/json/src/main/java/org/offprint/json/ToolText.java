package org.offprint.json;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;

/**
 * The plain text that extraction tools write: paragraphs with a blank line between them, or one on each line where there
 * is no blank line; {@code - } begins an item of a list.
 */
final class ToolText {

  private static final String ITEM = "- ";

  private final ToolDraft draft;
  private final List<String> items = new ArrayList<>();

  private ToolText(ToolDraft draft) {
    this.draft = draft;
  }

  static void read(String text, ToolDraft draft) {
    var reader = new ToolText(draft);
    var clean = text.replace("\r\n", "\n").replace('\r', '\n');
    var blank = hasBlankLine(clean);
    var paragraph = new ArrayList<String>();
    for (var line : clean.split("\n", -1)) {
      if (line.isBlank()) {
        reader.paragraph(paragraph);
      } else if (line.startsWith(ITEM) && line.length() > ITEM.length()) {
        reader.paragraph(paragraph);
        reader.items.add(line);
      } else {
        paragraph.add(line.strip());
        if (!blank) {
          reader.paragraph(paragraph);
        }
      }
    }
    reader.paragraph(paragraph);
    reader.list();
  }

  private static boolean hasBlankLine(String text) {
    var lines = text.strip().split("\n", -1);
    for (var line : lines) {
      if (line.isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void paragraph(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    list();
    var content = new ArrayList<Inline>();
    for (var line : lines) {
      if (!content.isEmpty()) {
        content.add(new Inline.LineBreak());
      }
      content.addAll(Inlines.text(line));
    }
    var normal = Inlines.normalise(content);
    if (!normal.isEmpty()) {
      draft.block(new Block.Paragraph(normal), String.join("\n", lines));
    }
    lines.clear();
  }

  private void list() {
    var all = new ArrayList<Block.Item>();
    for (var item : items) {
      Block.paragraph(item.substring(ITEM.length()))
          .ifPresent(block -> all.add(new Block.Item(List.of(block))));
    }
    if (!all.isEmpty()) {
      draft.block(new Block.ItemList(false, 1, all), String.join("\n", items));
    }
    items.clear();
  }
}
