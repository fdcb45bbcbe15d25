package org.offprint.text.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Picture;
import org.offprint.article.Words;

/** A picture while its element is read. */
final class NitfMedia {
  private String source = "";
  private String alternative = "";
  private List<Inline> caption = List.of();
  private List<Inline> credit = List.of();

  void source(String address, String said) {
    source = source.isEmpty() ? address : source;
    alternative = alternative.isEmpty() ? said : alternative;
  }

  void caption(List<Inline> content) {
    if (caption.isEmpty()) {
      caption = content;
    } else {
      var all = new ArrayList<>(caption);
      all.add(new Inline.LineBreak());
      all.addAll(content);
      caption = all;
    }
  }

  void credit(List<Inline> content) {
    credit = credit.isEmpty() ? content : credit;
  }

  Optional<Block> figure() {
    return source.isEmpty() && caption.isEmpty() && credit.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Figure(
            new Picture.Missing(Words.of(source)), Words.of(alternative), caption, credit));
  }
}
