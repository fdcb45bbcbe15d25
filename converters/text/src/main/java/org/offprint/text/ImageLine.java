package org.offprint.text;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Words;

/**
 * One picture, {@code ![text](file)}, perhaps linked, {@code [![text](file)](address)}.
 *
 * @param alternative the text in place of the picture
 * @param file the printed address or file name
 * @param end the index after it in the line
 */
record ImageLine(String alternative, String file, int end) {

  /** Reads the picture that is the whole of a line. */
  static Optional<ImageLine> of(Line line, References references) {
    return leading(line, 0, references)
        .filter(image -> Characters.isBlank(line.text().substring(image.end())));
  }

  /** Reads the picture at an index of a line, after blanks. */
  static Optional<ImageLine> leading(Line line, int start, References references) {
    var from = start;
    while (from < line.text().length() && Characters.isBlank(line.text().charAt(from))) {
      from++;
    }
    return at(line.text(), from, references)
        .filter(image -> !image.file().isBlank() || !image.alternative().isBlank());
  }

  private static Optional<ImageLine> at(String text, int from, References references) {
    if (text.startsWith("![", from)) {
      return plain(text, from, references);
    }
    return text.startsWith("[![", from)
        ? plain(text, from + 1, references)
            .filter(image -> text.startsWith("]", image.end()))
            .flatMap(image -> target(text, image.end() + 1, "", references)
                .map(link -> new ImageLine(image.alternative(), image.file(), link.end())))
        : Optional.empty();
  }

  private static Optional<ImageLine> plain(String text, int from, References references) {
    var depth = 0;
    for (var i = from + 2; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && depth-- == 0) {
        var inside = text.substring(from + 2, i);
        return target(text, i + 1, inside, references)
            .map(target -> new ImageLine(inside, target.printed(), target.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<LinkTarget> target(
      String text, int from, String inside, References references) {
    var target = LinkTarget.inBrackets(text, from);
    return target.isPresent() ? target : references.resolve(text, from, inside);
  }

  /** The figure, with the running text that stands under it as its caption. */
  Block.Figure figure(Context context, List<Inline> caption) {
    return new Block.Figure(
        new Picture.Missing(Words.of(file)),
        Words.of(Inlines.plain(Inlines.normalise(context.inlines(alternative)))),
        caption,
        List.of());
  }
}
