package org.offprint.frames;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/**
 * The frame of ProQuest: records parted by a line of underscores or asterisks, each with its headline, labelled fields,
 * the text after {@code Full text:}, and more fields.
 */
public final class ProQuestFrame implements Frame {

  private static final String NAME = "proquest";
  private static final int SEPARATOR = 40;
  private static final Set<String> OWN =
      Set.of("proquestdocumentid", "publicationtitle", "sourcetype", "documenttype", "database");

  /** Made by the service loader. */
  public ProQuestFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an export of ProQuest, as text or RTF";
  }

  @Override
  public int order() {
    return 24;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var lines = ExportLines.of(draft);
    if (!isRecord(lines)) {
      return Optional.empty();
    }
    return new Cut(draft, lines).fit();
  }

  /** Whether lines hold the label of its own, or enough of those that few other archives have. */
  private static boolean isRecord(List<ExportLine> lines) {
    var keys = new TreeSet<String>();
    for (var line : lines) {
      ExportLabels.of(NAME)
          .at(line.stripped())
          .ifPresent(found -> keys.add(Lines.letters(found.label())));
    }
    var own = keys.stream().filter(OWN::contains).count();
    return keys.contains("proquestdocumentid") || own >= 2 && keys.size() >= 5;
  }

  private static boolean isSeparator(ExportLine line) {
    var text = line.stripped();
    return text.length() >= SEPARATOR
        && (text.charAt(0) == '_' || text.charAt(0) == '*')
        && text.chars().allMatch(c -> c == text.charAt(0));
  }

  /** One export while it is cut. */
  private static final class Cut {
    private final List<ExportLine> lines;
    private final ExportCut cut;
    private final ExportCount count = new ExportCount();
    private final Unwrapping unwrapping;

    Cut(Draft draft, List<ExportLine> lines) {
      this.lines = lines;
      cut = new ExportCut(NAME, draft);
      unwrapping = Unwrapping.of(lines);
    }

    Optional<Fit> fit() {
      var from = 0;
      for (var i = 0; i <= lines.size(); i++) {
        if (i == lines.size() || isSeparator(lines.get(i)) || i > from && isNumbered(i)) {
          segment(lines.subList(from, i));
          from = i < lines.size() && isSeparator(lines.get(i)) ? i + 1 : i;
        }
      }
      return cut.fit(
          "its records have the labels of ProQuest, such as ProQuest document ID",
          count.announced(),
          count.findings());
    }

    /** A line such as {@code Document 3 of 10} begins a record too. */
    private boolean isNumbered(int i) {
      return ExportNumber.of(lines.get(i).stripped()).isPresent()
          && i + 1 < lines.size()
          && lines.get(i + 1).afterBlank();
    }

    private void segment(List<ExportLine> segment) {
      if (segment.isEmpty()) {
        return;
      }
      var first = segment.get(0);
      var numbered = ExportNumber.of(first.stripped());
      if (!isRecordLike(segment)) {
        cut.around(segment);
        return;
      }
      var article = new ExportArticle(NAME, unwrapping);
      numbered.ifPresent(one -> article.junk(first.stripped(), first.first()));
      ProQuestRecord.read(segment.subList(numbered.isPresent() ? 1 : 0, segment.size()), article);
      if (cut.add(article, segment)) {
        numbered.ifPresentOrElse(
            one -> count.number(one.number(), one.of(), first.first()), count::unnumbered);
      }
    }

    private static boolean isRecordLike(List<ExportLine> segment) {
      var labels = segment.stream()
          .filter(line -> ExportLabels.of(NAME).at(line.stripped()).isPresent())
          .limit(3)
          .count();
      return labels >= 3;
    }
  }
}
