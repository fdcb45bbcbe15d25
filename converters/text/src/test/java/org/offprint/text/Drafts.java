package org.offprint.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** Drafts of files and texts. */
final class Drafts {

  private Drafts() {}

  static Draft of(Path file) throws IOException {
    return new TextSyntax().parse(Input.of(file, Limits.STANDARD), Limits.STANDARD);
  }

  static Draft of(byte[] bytes) {
    return new TextSyntax().parse(Input.of("article.txt", bytes), Limits.STANDARD);
  }

  static Draft of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The blocks that are seen in a text. */
  static List<Block> blocks(String text) {
    return of(text).pieces().stream().map(Draft.Piece::block).toList();
  }

  /** The visible characters of a piece, those of its blocks parted by line feeds. */
  static String plain(Draft.Piece piece) {
    return Blocks.all(List.of(piece.block())).stream()
        .flatMap(block -> Blocks.runs(block).stream())
        .map(Inlines::plain)
        .collect(Collectors.joining("\n"));
  }
}
