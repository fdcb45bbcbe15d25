package org.offprint.docx;

import org.offprint.article.Direction;

/** Writes footnotes: into the part for them, or after the text. */
final class NoteView {

  private final Setting setting;
  private final Story story;
  private final InlineView inlines;

  NoteView(Setting setting, Story story) {
    this.setting = setting;
    this.story = story;
    this.inlines = new InlineView(setting, story, true);
  }

  /** Writes a footnote of Word. */
  void footnote(Notes.Placed placed) {
    var id = Integer.toString(setting.notes().id(placed.note().id()));
    story.out().open("w:footnote", "w:id", id);
    story.noteMark();
    content(placed, Style.FOOTNOTE_TEXT);
    story.endTable();
    story.out().close();
  }

  /** Writes a note that is no footnote of Word, its number before it. */
  void atEnd(Notes.Placed placed) {
    story.literal(Integer.toString(setting.notes().number(placed.note().id())));
    content(placed, Style.NOTE);
  }

  private void content(Notes.Placed placed, Style style) {
    story.anchor(setting.places().names(placed.place()));
    new BlockView(setting, story, inlines, Surroundings.of(style))
        .blocks(placed.note().blocks(), placed.place() + 1);
    if (story.awaitsText()) {
      story.open(ParagraphFormat.of(style, setting.direction() == Direction.RTL));
      story.close();
    }
  }
}
