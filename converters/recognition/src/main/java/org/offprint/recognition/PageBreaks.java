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
    for (var part : manuscript.body()) {
      if (!part.isDecided() && part.paragraph().isPresent() && PageLines.isOne(part.text())) {
        part.decide(Role.JUNK, "running-head", 0.95);
        part.drop();
        manuscript.repaired(RepairNames.RUNNING_HEADS);
      }
    }
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
          && TornParagraphs.areHalves(parts.get(i - 1), parts.get(i + 1));
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
    for (var from = 0; from < parts.size(); ) {
      var to = from + 1;
      while (to < parts.size() && goesOn(parts, to)) {
        to++;
      }
      if (to > from + 1) {
        join(manuscript, parts.subList(from, to));
      }
      from = to;
    }
  }

  private static boolean goesOn(List<Part> parts, int right) {
    return TornParagraphs.areHalves(parts.get(right - 1), parts.get(right))
        && !TornParagraphs.isRun(parts, right);
  }

  /** All parts of one paragraph at once, so that the cost stays linear however many they are. */
  private static void join(Manuscript manuscript, List<Part> torn) {
    var first = torn.get(0);
    var joined = new ArrayList<>(first.paragraph().orElseThrow());
    for (var i = 1; i < torn.size(); i++) {
      var blank = TornParagraphs.glue(torn.get(i - 1), torn.get(i));
      joined.add(new Inline.Text(Words.of(blank)));
      joined.addAll(torn.get(i).paragraph().orElseThrow());
    }
    first.replace(new Block.Paragraph(TornLinks.mend(Inlines.normalise(joined))));
    first.decide(Role.PARAGRAPH, "paragraph", 0.9);
    for (var right : torn.subList(1, torn.size())) {
      right.decide(Role.PARAGRAPH, "torn-paragraph", 0.9);
      right.change(RepairNames.JOIN_PAGE_BREAKS, "", "");
      right.joinTo(first, Ledger.Fate.JOINED);
      manuscript.repaired(RepairNames.JOIN_PAGE_BREAKS);
    }
  }
}
