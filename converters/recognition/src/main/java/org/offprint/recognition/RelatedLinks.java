package org.offprint.recognition;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/** Pointers to other articles: a label such as "Related article:" and then nothing but links. */
final class RelatedLinks implements Judgement {

  private static final int LONGEST_TITLE = 160;

  @Override
  public void judge(Manuscript manuscript) {
    var parts = manuscript.body();
    for (var i = 0; i + 1 < parts.size(); i++) {
      if (parts.get(i).isMarkedBy("related-label") && parts.get(i + 1).isMarkedBy("related-list")) {
        list(parts.get(i), parts.get(i + 1));
      }
    }
    for (var part : manuscript.body()) {
      part.paragraph()
          .filter(content -> !part.isDecided())
          .ifPresent(content -> judge(manuscript, part, content));
    }
  }

  /** The label of a list and its first title are one; the frame marks the other titles. */
  private static void list(Part label, Part first) {
    var content = first.paragraph();
    if (content.isPresent() && !label.isDecided() && !first.isDecided()) {
      first.decide(Role.RELATED, "related-list", 0.9);
      first.replace(new Block.Related(Words.of(text(label)), content.get()));
      label.decide(Role.RELATED, "related-label", 0.9);
      label.joinTo(first, Ledger.Fate.MOVED);
    }
  }

  private static String text(Part label) {
    return label.block().orElseThrow() instanceof Block.Heading heading
        ? Inlines.plain(heading.content())
        : label.text();
  }

  private static void judge(Manuscript manuscript, Part part, List<Inline> content) {
    var text = Inlines.plain(content);
    var end = PrintedLabels.at("related", text, manuscript.language())
        .map(PrintedLabels.Found::end)
        .orElse(part.isMarked(Role.RELATED) ? afterColon(text) : 0);
    if (end == 0 && (part.isNamed(Role.RELATED) || part.isMarkedBy("related-list"))) {
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
