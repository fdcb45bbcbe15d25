package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.convert.Draft;
import org.offprint.convert.Tokens;

/** Checks that a draft holds all of its text: each line in a piece or field, each word of a piece in its block. */
final class Accounts {

  private static final Set<String> TAGS = Set.of("b", "br");

  private Accounts() {}

  /** Each line stands in the raw text of its pieces, character by character, or in the fields, word by word. */
  static void checkLines(Draft draft) {
    var raws = new TreeMap<Integer, StringBuilder>();
    for (var piece : draft.pieces()) {
      var lines = piece.raw().split("\n", -1);
      assertThat(lines).hasSize(piece.lastLine() - piece.firstLine() + 1);
      for (var i = 0; i < lines.length; i++) {
        raws.computeIfAbsent(piece.firstLine() + i, line -> new StringBuilder()).append(lines[i]);
      }
    }
    var fields = fields(draft);
    var lines = draft.text().split("\n", -1);
    for (var i = 0; i < lines.length; i++) {
      if (Characters.isBlank(lines[i])) {
        continue;
      }
      if (raws.containsKey(i + 1)) {
        assertThat(raws.get(i + 1).toString().replace("\f", ""))
            .isEqualTo(lines[i].replace("\f", ""));
      } else if (!draft.pieces().isEmpty()) {
        assertThat(Tokens.of(lines[i])).allMatch(fields::contains, "stands in the fields");
      }
    }
  }

  /** Each word of the raw text stands in what can be seen, or in the target of a link or picture. */
  static void checkWords(Draft draft) {
    for (var piece : draft.pieces()) {
      var all = all(piece.block()) + fields(draft);
      var raw = piece.raw();
      if (piece.block() instanceof Block.Preformatted) {
        raw = raw.substring(raw.indexOf('\n'));
      }
      assertThat(Tokens.of(raw))
          .allMatch(word -> TAGS.contains(word) || all.contains(word), "stands in " + all);
    }
  }

  /** A call of a link definition names its label, which stands in the fields. */
  private static String fields(Draft draft) {
    return draft.fields().stream()
        .map(field -> field.label() + "\n" + field.value())
        .collect(Collectors.joining("\n"));
  }

  private static String all(Block root) {
    var all = new StringBuilder();
    for (var block : Blocks.all(List.of(root))) {
      for (var run : Blocks.runs(block)) {
        all.append(Inlines.plain(run)).append('\n');
        Inlines.links(run).forEach(link -> all.append(link.target().printed()).append('\n'));
      }
      if (block instanceof Block.Figure figure
          && figure.picture() instanceof Picture.Missing picture) {
        all.append(figure.alternative()).append('\n').append(picture.printed()).append('\n');
      } else if (block instanceof Block.ItemList list) {
        for (var i = 0; i < list.items().size(); i++) {
          all.append(list.start() + i).append('\n');
        }
      }
    }
    return all.toString();
  }
}
