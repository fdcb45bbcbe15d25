package org.offprint.recognition;

import java.util.HashSet;
import java.util.Set;
import org.offprint.article.Inline;
import org.offprint.article.Words;
import org.offprint.convert.Ledger;
import org.offprint.convert.Tokens;

/** The repairs of characters: mojibake, doubled escapes, soft hyphens, words parted at the end of a line. Code is left alone. */
final class TextRepairs implements Judgement {

  @Override
  public void judge(Manuscript manuscript) {
    var words = new HashSet<String>();
    if (manuscript.mayRepair(RepairNames.LINE_END_HYPHENS)
        && manuscript.parts().stream().anyMatch(TextRepairs::hasLineEndHyphen)) {
      manuscript.parts().forEach(part -> words.addAll(Tokens.of(part.piece().raw())));
    }
    var mojibake = manuscript.mayRepair(RepairNames.MOJIBAKE)
        && manuscript.parts().stream()
            .anyMatch(part -> Mojibake.isSure(part.piece().raw()));
    for (var part : manuscript.parts()) {
      var raw = part.piece().raw();
      if (mojibake) {
        repair(manuscript, part, new Mojibake());
      }
      if (raw.contains("\\\\") && manuscript.mayRepair(RepairNames.DOUBLED_ESCAPES)) {
        repair(manuscript, part, new DoubledEscapes());
      }
      if (raw.indexOf('\u00AD') >= 0 && manuscript.mayRepair(RepairNames.SOFT_HYPHENS)) {
        repair(manuscript, part, new SoftHyphens());
      }
      if (hasLineEndHyphen(part)) {
        repair(manuscript, part, words);
      }
    }
  }

  private static boolean hasLineEndHyphen(Part part) {
    return part.piece().raw().contains("- ") || part.piece().raw().contains("-\n");
  }

  private static void repair(Manuscript manuscript, Part part, Set<String> words) {
    if (manuscript.mayRepair(RepairNames.LINE_END_HYPHENS)) {
      repair(manuscript, part, new LineEndHyphens(words));
    }
  }

  private static void repair(Manuscript manuscript, Part part, TextRepair repair) {
    var remake = Remake.inlines(inline -> {
      if (inline instanceof Inline.Text text) {
        return new Inline.Text(Words.of(repair.apply(text.words().toString())));
      }
      return inline;
    });
    part.block().ifPresent(block -> {
      var made = block.accept(remake);
      if (!repair.changes().isEmpty()) {
        part.replace(made);
        var fate = repair instanceof DoubledEscapes ? Ledger.Fate.UNESCAPED : Ledger.Fate.REPAIRED;
        part.mark(fate);
      }
      for (var change : repair.changes()) {
        part.change(repair.name(), change.before(), change.after());
        manuscript.repaired(repair.name());
      }
    });
  }
}
