package org.offprint.recognition;

import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.convert.Role;

/**
 * The address of the article at its end: a label such as "Original url:" and an address, on one line or in two blocks
 * that follow each other. The same words further up are text.
 */
final class SourceFooter implements Judgement {

  private static final int TAIL = 5;

  @Override
  public void judge(Manuscript manuscript) {
    var parts = manuscript.body();
    for (var i = parts.size() - 1; i >= Math.max(1, parts.size() - TAIL); i--) {
      var part = parts.get(i);
      var passes =
          part.block().orElseThrow() instanceof Block.Rule || !part.text().isEmpty();
      if (!passes || manuscript.facts().original.isPresent()) {
        return;
      }
      if (oneLine(manuscript, part)
          || i > 1 && twoBlocks(manuscript, parts.get(i - 1), part)
          || Shape.isSentence(part.text())) {
        return;
      }
    }
  }

  private static boolean oneLine(Manuscript manuscript, Part part) {
    var content = part.paragraph();
    if (content.isEmpty() || part.isDecided()) {
      return false;
    }
    var text = Inlines.plain(content.get());
    var label = PrintedLabels.at("source", text, manuscript.language());
    if (label.isEmpty() || label.get().end() >= text.length()) {
      return false;
    }
    var value = Cut.at(content.get(), label.get().end()).after();
    var address = Addresses.only(value);
    address.ifPresent(target -> {
      part.change("label", text.substring(0, label.get().end()).strip(), "");
      take(manuscript, part, target);
    });
    return address.isPresent();
  }

  private static boolean twoBlocks(Manuscript manuscript, Part label, Part address) {
    var text = label.text();
    var target = address.paragraph().flatMap(Addresses::only);
    var labelled =
        label.isMarked(Role.SOURCE_LABEL) || !text.isEmpty() && PrintedLabels.is("source", text);
    if (!labelled || target.isEmpty() || label.isDecided() || address.isDecided()) {
      return false;
    }
    take(manuscript, address, target.get());
    label.decide(Role.SOURCE_LABEL, "source-label", 0.97);
    label.change("label", text.strip(), "");
    label.move("source");
    return true;
  }

  private static void take(Manuscript manuscript, Part part, Target target) {
    manuscript.facts().original = Optional.of(target);
    for (var link : Inlines.links(part.paragraph().orElseThrow())) {
      var text = Inlines.plain(link.content());
      if (!text.equals(target.printed().toString())) {
        part.change("link-text", text, "");
      }
    }
    part.decide(Role.SOURCE, "source-at-end", 0.97);
    part.move("source");
  }
}
