package org.offprint.recognition;

import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Words;
import org.offprint.convert.Tokens;

/** Names in the ledger the words of each input block that were marks, and those that its syntax brought in for them. */
final class MarkupChanges {

  private MarkupChanges() {}

  static void name(Manuscript manuscript) {
    for (var part : manuscript.parts()) {
      if (!part.isDropped()) {
        name(part);
      }
    }
  }

  private static void name(Part part) {
    var raw = part.piece().raw();
    if (part.piece().block() instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().get(0) instanceof Inline.Text text
        && raw.contentEquals(text.words())) {
      return;
    }
    var archived = Tokens.of(Words.of(raw));
    var seen = Tokens.of(part.piece().block());
    if (archived.equals(seen)) {
      return;
    }
    var gone = Tokens.minus(archived, seen);
    // Only what is a mark may go: a word that the syntax lost shows as lost.
    var lost = Tokens.minus(gone, MarkupWords.of(raw));
    var marks = Tokens.minus(gone, lost);
    var added = Tokens.minus(seen, archived);
    if (!marks.isEmpty() || !added.isEmpty()) {
      part.change("markup", String.join(" ", marks), String.join(" ", added));
    }
  }
}
