package org.offprint.recognition;

import java.util.TreeMap;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Role;

/** Takes out what the file or its frame shows to be no part of the article, such as the menus and boxes of a web page. */
final class LeftOut implements Judgement {

  @Override
  public void judge(Manuscript manuscript) {
    if (!manuscript.mayRepair(RepairNames.FIND_ARTICLE)) {
      return;
    }
    var rules = new TreeMap<String, Integer>();
    for (var part : manuscript.body()) {
      if (part.isMarked(Role.JUNK)) {
        part.decide(Role.JUNK, "beside-article", 0.9);
        part.drop();
        rules.merge(part.markRule(), 1, Integer::sum);
      }
    }
    if (!rules.isEmpty()) {
      manuscript.repaired(RepairNames.FIND_ARTICLE);
      var said = new StringBuilder();
      rules.forEach((rule, count) ->
          said.append(said.isEmpty() ? "" : ", ").append(count).append(" ").append(rule));
      manuscript.find(
          Finding.of(Codes.REPAIRED, "Blocks around the article are left out: " + said + "."));
    }
  }
}
