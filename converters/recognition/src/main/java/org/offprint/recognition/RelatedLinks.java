package org.offprint.recognition;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/** Pointers to other articles: a label such as "Related article:" and then nothing but links. */
final class RelatedLinks implements Judgement {

  private static final int LONGEST_TITLE = 160;

  @Override
  public void judge(Manuscript manuscript) {
    for (var part : manuscript.body()) {
      part.paragraph()
          .filter(content -> !part.isDecided())
          .ifPresent(content -> judge(manuscript, part, content));
    }
  }

  private static void judge(Manuscript manuscript, Part part, List<Inline> content) {
    var text = Inlines.plain(content);
    var end = PrintedLabels.at("related", text, manuscript.language())
        .map(PrintedLabels.Found::end)
        .orElse(part.isMarked(Role.RELATED) ? afterColon(text) : 0);
    if (end == 0 && part.isNamed(Role.RELATED)) {
      part.decide(Role.RELATED, "related-label", 0.97);
      part.replace(new Block.Related(Words.NONE, content));
    }
    if (end == 0 || end >= text.length()) {
      return;
    }
    var value = Cut.at(content, end).after();
    var linked =
        !Inlines.links(value).isEmpty() && !Shape.hasWord(BylineReader.withoutLinks(value));
    if (linked || isBoldLabel(content, end) && isTitle(Inlines.plain(value))) {
      part.decide(Role.RELATED, "related-label", linked ? 0.97 : 0.75);
      part.replace(new Block.Related(Words.of(text.substring(0, end).strip()), value));
    }
  }

  private static int afterColon(String text) {
    var at = text.indexOf(':') + 1;
    while (at > 0 && at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  private static boolean isBoldLabel(List<Inline> content, int end) {
    return content.get(0) instanceof Inline.Strong label
        && Inlines.plain(label.content()).length() >= end - 2;
  }

  /** A title whose link was lost: one line without a full stop. */
  private static boolean isTitle(String text) {
    return text.length() <= LONGEST_TITLE && !text.endsWith(".") && text.indexOf('\n') < 0;
  }
}
