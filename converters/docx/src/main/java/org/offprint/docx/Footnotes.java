package org.offprint.docx;

import java.io.IOException;
import java.util.Optional;

/** The part with the footnotes (ISO/IEC 29500-1, clause 17.11); there is none where there are no notes. */
final class Footnotes {

  private final Document document;
  private Optional<Story> story = Optional.empty();

  Footnotes(Document document) {
    this.document = document;
  }

  /** Writes the footnotes of an article. */
  void add(Setting setting) {
    for (var placed : setting.notes().called()) {
      var to = story.orElseGet(this::begin);
      story = Optional.of(to);
      new NoteView(setting, to).footnote(placed);
    }
  }

  private Story begin() {
    var part = document.parcel().part("/word/footnotes.xml", Relation.wordType("footnotes"));
    var begun = new Story(document, part, "w:footnotes");
    separator(begun, "-1", "separator");
    separator(begun, "0", "continuationSeparator");
    return begun;
  }

  private static void separator(Story story, String id, String type) {
    story.out().open("w:footnote", "w:type", type, "w:id", id).open("w:p");
    story.out().open("w:pPr");
    story
        .out()
        .empty("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto")
        .close();
    story.out().open("w:r").empty("w:" + type).close().close().close();
  }

  /** Adds the part, and tells whether there are notes. */
  boolean finish(Part main) throws IOException {
    if (story.isEmpty()) {
      return false;
    }
    var part = story.get().part();
    part.fill(story.get().out().bytes());
    main.relate(part, Relation.FOOTNOTES);
    return true;
  }
}
