package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/**
 * The frame of Factiva, in both of its layouts: fields with codes of two or three letters at the start of a line or in
 * the first column of a table; or lines in a fixed order, and {@code Document} with a long number at the end of each
 * article.
 */
public final class FactivaFrame implements Frame {

  private static final String NAME = "factiva";

  /** Made by the service loader. */
  public FactivaFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an export of Factiva, as text, RTF or a web page";
  }

  @Override
  public int order() {
    return 26;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var lines = ExportLines.withCells(draft);
    var codes = new TreeSet<String>();
    var numbers = 0;
    for (var line : lines) {
      FactivaCode.of(line).ifPresent(found -> codes.add(found.code()));
      numbers += FactivaPlain.isNumber(line.stripped()) ? 1 : 0;
    }
    if (isCoded(codes)) {
      return new Coded(draft, lines).fit();
    }
    return numbers > 0 ? FactivaPlain.fit(draft, lines) : Optional.empty();
  }

  private static boolean isCoded(TreeSet<String> codes) {
    return codes.size() >= 6
        && codes.contains("HD")
        && (codes.contains("LP") || codes.contains("TD"))
        && (codes.contains("AN") || codes.contains("SN"));
  }

  /** The layout with codes, while it is cut. */
  private static final class Coded {
    private final List<ExportLine> lines;
    private final ExportCut cut;
    private final ExportCount count = new ExportCount();
    private final Unwrapping unwrapping;

    Coded(Draft draft, List<ExportLine> lines) {
      this.lines = lines;
      cut = new ExportCut(NAME, draft);
      unwrapping = Unwrapping.of(lines);
    }

    Optional<Fit> fit() {
      var from = 0;
      for (var start : starts()) {
        record(from, start);
        from = start;
      }
      record(from, lines.size());
      return cut.fit(
          "its fields have the codes of Factiva, such as HD, PD and LP",
          count.announced(),
          count.findings());
    }

    /** A record begins with the first code after a number, or with a headline after another. */
    private List<Integer> starts() {
      var starts = new ArrayList<Integer>();
      var first = -1;
      var headline = false;
      var ended = true;
      for (var i = 0; i < lines.size(); i++) {
        var code = FactivaCode.of(lines.get(i));
        if (code.isEmpty() || !headline && code.get().order() > 2) {
          continue;
        }
        if (code.get().order() < 2) {
          first = ended && first < 0 ? i : first;
        } else if (code.get().code().equals("HD")) {
          starts.add(first >= 0 && ended ? first : i);
          headline = true;
          ended = false;
          first = -1;
        } else if (code.get().code().equals("AN")) {
          ended = true;
          first = -1;
        }
      }
      return starts;
    }

    private void record(int from, int to) {
      var record = lines.subList(from, to);
      if (record.stream()
          .noneMatch(line ->
              FactivaCode.of(line).filter(code -> code.code().equals("HD")).isPresent())) {
        cut.around(record);
        return;
      }
      var article = new ExportArticle(NAME, unwrapping);
      new FactivaRecord(record, article).read();
      cut.add(article, record);
      count.unnumbered();
    }
  }
}
