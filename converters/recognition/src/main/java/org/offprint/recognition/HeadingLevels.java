package org.offprint.recognition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;

/**
 * Brings the headings of a body to levels that start at 2 and do not skip, as the model demands; which heading is under
 * which stays as archived.
 */
final class HeadingLevels implements Judgement {

  @Override
  public void judge(Manuscript manuscript) {
    var outline = new Outline();
    var changed = 0;
    var line = 0;
    for (var part : manuscript.body()) {
      var block = part.block().orElseThrow();
      if (block instanceof Block.Paragraph) {
        continue;
      }
      var before = outline.changed;
      var made = block.accept(Remake.levels(outline::level));
      if (outline.changed > before) {
        part.replace(made);
        line = line == 0 ? part.line() : line;
        changed += outline.changed - before;
      }
    }
    if (changed > 0) {
      manuscript.find(Finding.at(
          Codes.HEADING_LEVEL,
          line,
          "The levels of " + changed + (changed == 1 ? " heading" : " headings")
              + " were changed, so that they start under the headline and do not skip."));
    }
  }

  /** The levels that are open, as archived. */
  private static final class Outline {
    private final Deque<Integer> open = new ArrayDeque<>(List.of());
    private int changed;

    int level(Block.Heading heading) {
      while (!open.isEmpty() && open.peek() >= heading.level()) {
        open.pop();
      }
      open.push(heading.level());
      var level = Math.min(6, open.size() + 1);
      changed += level == heading.level() ? 0 : 1;
      return level;
    }
  }
}
