package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Tokens;

/** What stands in a draft, and what is expected there, for tests. */
final class DraftContent {

  private DraftContent() {}

  static List<Block> blocks(Draft draft) {
    return draft.pieces().stream().map(Draft.Piece::block).toList();
  }

  static List<Block> blocks(String body) {
    return blocks(Package.read(body));
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  static Inline text(String text) {
    return new Inline.Text(Words.of(text));
  }

  static Block.Item itemOf(Block... blocks) {
    return new Block.Item(List.of(blocks));
  }

  static List<Inline> content(Block block) {
    return ((Block.Paragraph) block).content();
  }

  static List<String> leftOut(Draft draft) {
    return draft.findings().stream()
        .filter(finding -> finding.code().equals(Codes.LEFT_OUT))
        .map(Finding::message)
        .toList();
  }

  /** The words of the text that no piece has. */
  static List<String> lost(Draft draft) {
    var read = new ArrayList<String>();
    draft.pieces().forEach(piece -> read.addAll(Tokens.of(piece.block())));
    return Tokens.minus(Tokens.of(draft.text()), read);
  }
}
