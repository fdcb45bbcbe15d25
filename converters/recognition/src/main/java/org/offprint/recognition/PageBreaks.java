package org.offprint.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/** Puts together what page breaks tore: drops running heads and page numbers, and joins the halves of paragraphs. */
final class PageBreaks implements Judgement {

  @Override
  public void judge(Manuscript manuscript) {
    if (manuscript.mayRepair(RepairNames.RUNNING_HEADS)) {
      runningHeads(manuscript);
    }
    if (manuscript.mayRepair(RepairNames.JOIN_PAGE_BREAKS)) {
      join(manuscript);
    }
  }

  private static boolean opensPage(Part part) {
    return part.piece().raw().startsWith("\f");
  }

  private static void runningHeads(Manuscript manuscript) {
    var parts = manuscript.body();
    var heads = new RunningHeads(
        Inlines.plain(manuscript.facts().headline), manuscript.language(), pageTops(parts));
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var atTop = opensPage(part)
          || i > 0 && opensPage(parts.get(i - 1)) && parts.get(i - 1).isDropped();
      var atFoot = i + 1 < parts.size() && opensPage(parts.get(i + 1));
      var between = i > 0
          && i + 1 < parts.size()
          && TornParagraphs.areHalves(parts.get(i - 1), parts.get(i + 1), manuscript.language());
      var junk = (atTop || atFoot || between)
          && !part.isDecided()
          && part.paragraph().isPresent()
          && (heads.isPageNumber(part.text()) || (atTop || between) && heads.isHead(part.text()));
      if (junk) {
        part.decide(Role.JUNK, "running-head", atTop || atFoot ? 0.95 : 0.85);
        part.drop();
        manuscript.repaired(RepairNames.RUNNING_HEADS);
      }
    }
  }

  /** How often a line opens a page, by its text without figures. */
  private static Map<String, Integer> pageTops(List<Part> parts) {
    var tops = new HashMap<String, Integer>();
    for (var part : parts) {
      if (opensPage(part)) {
        tops.merge(RunningHeads.key(part.text()), 1, Integer::sum);
      }
    }
    return tops;
  }

  private static void join(Manuscript manuscript) {
    var parts = manuscript.parts().stream().filter(part -> !part.isDropped()).toList();
    for (var i = 1; i < parts.size(); i++) {
      var right = parts.get(i);
      var left = parts.get(i - 1);
      var first = first(parts, i - 1);
      if (TornParagraphs.areHalves(left, right, manuscript.language())
          && !TornParagraphs.isRun(parts, i)) {
        join(first, left, right);
        manuscript.repaired(RepairNames.JOIN_PAGE_BREAKS);
      }
    }
  }

  /** The part whose block holds the text of a part that was joined already. */
  private static Part first(List<Part> parts, int i) {
    var at = i;
    while (at > 0 && parts.get(at).block().isEmpty()) {
      at--;
    }
    return parts.get(at);
  }

  private static void join(Part first, Part left, Part right) {
    var before = first.paragraph().orElseThrow();
    var after = right.paragraph().orElseThrow();
    var joined = new ArrayList<Inline>(before);
    joined.add(new Inline.Text(Words.of(TornParagraphs.isParted(left, right) ? "" : " ")));
    joined.addAll(after);
    first.replace(new Block.Paragraph(TornLinks.mend(Inlines.normalise(joined))));
    first.decide(Role.PARAGRAPH, "paragraph", 0.9);
    right.decide(Role.PARAGRAPH, "torn-paragraph", 0.9);
    right.change(RepairNames.JOIN_PAGE_BREAKS, "", "");
    right.joinTo(first, Ledger.Fate.JOINED);
  }
}
