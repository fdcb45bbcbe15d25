package org.offprint.frames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.offprint.article.Block;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/**
 * The frame of Nexis Uni and Lexis Advance: a cover with a list of the documents, then each with headline, publication
 * and date, labelled fields, a line {@code Body}, its text, and a line {@code End of Document}.
 */
public final class NexisUniFrame implements Frame {

  private static final String NAME = "nexis";

  private static final Set<String> ENDS = Set.of(
      "end of document",
      "ende des dokuments",
      "dokumentende",
      "fin du document",
      "einde van document",
      "einde document",
      "fin del documento",
      "fine del documento",
      "fim do documento");

  /** Lists cut long headlines short, but not as short as this. */
  private static final int CUT_SHORT = 20;

  /** Between headline and text stand no more lines. */
  private static final int HEAD = 24;

  /** Made by the service loader. */
  public NexisUniFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an export of Nexis Uni or Lexis Advance, as a Word document or RTF";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var lines = ExportLines.of(draft);
    var ends = new ArrayList<Integer>();
    for (var i = 0; i < lines.size(); i++) {
      if (isEnd(lines.get(i))) {
        ends.add(i);
      }
    }
    if (ends.isEmpty() || textStart(lines.subList(0, ends.get(0))) < 0) {
      return Optional.empty();
    }
    return new Cut(draft, lines, ends).fit();
  }

  private static boolean isEnd(ExportLine line) {
    return ENDS.contains(line.stripped().toLowerCase(Locale.ROOT));
  }

  /** The line with which the text begins, or the first field of the head where there is none; -1 without either. */
  private static int textStart(List<ExportLine> lines) {
    var labels = ExportLabels.of(NAME);
    for (var i = 0; i < lines.size(); i++) {
      if (labels
          .alone(lines.get(i).stripped())
          .filter(label -> label.fact().equals("body"))
          .isPresent()) {
        return i;
      }
    }
    for (var i = 0; i < lines.size(); i++) {
      if (labels
          .at(lines.get(i).stripped())
          .filter(label -> label.fact().equals("length") || label.fact().equals("loaded"))
          .isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** One export while it is cut. */
  private static final class Cut {
    private final List<ExportLine> lines;
    private final List<Integer> ends;
    private final ExportCut cut;
    private final ExportCount count = new ExportCount();
    private final List<String> listed = new ArrayList<>();
    private final List<String> headlines = new ArrayList<>();
    private int number;

    Cut(Draft draft, List<ExportLine> lines, List<Integer> ends) {
      this.lines = lines;
      this.ends = ends;
      cut = new ExportCut(NAME, draft);
    }

    Optional<Fit> fit() {
      var from = 0;
      for (var end : ends) {
        segment(lines.subList(from, end + 1), from == 0);
        from = end + 1;
      }
      var rest = lines.subList(from, lines.size());
      if (textStart(rest) >= 0) {
        segment(rest, false);
      } else {
        cut.around(rest);
      }
      count.absent(absent());
      return cut.fit(
          "its articles end with the line " + lines.get(ends.get(0)).stripped(),
          count.announced(),
          count.findings());
    }

    private void segment(List<ExportLine> segment, boolean first) {
      var start = first ? start(segment) : 0;
      segment.subList(0, start).forEach(this::cover);
      cut.around(segment.subList(0, start));
      var ended = isEnd(segment.get(segment.size() - 1));
      var last = segment.size() - (ended ? 1 : 0);
      var article = new ExportArticle(NAME, new Unwrapping(0));
      number++;
      var own = segment.subList(start, last);
      if (own.isEmpty() || ExportError.in(own)) {
        count.unnumbered();
        count.broken(number, segment.get(start).first());
        cut.around(segment.subList(start, segment.size()));
        return;
      }
      LexisNexisArticle.readNexis(own, article);
      if (ended) {
        article.junk(segment.get(last).stripped(), segment.get(last).first());
      }
      count.unnumbered();
      headlines.add(Lines.letters(article.headlineText()));
      cut.add(article, segment.subList(start, segment.size()));
    }

    /** Where the first article begins, after the cover: at its headline, two lines above its date. */
    private int start(List<ExportLine> segment) {
      var text = textStart(segment);
      for (var i = text - 1; i >= Math.max(0, text - HEAD); i--) {
        if (ExportDate.of(segment.get(i).stripped()).isPresent()
            && ExportLabels.of(NAME).at(segment.get(i).stripped()).isEmpty()) {
          var start = Math.max(0, i - 2);
          for (var j = start; j >= Math.max(0, i - 5); j--) {
            if (segment.get(j).piece().block() instanceof Block.Heading) {
              return j;
            }
          }
          return start;
        }
      }
      return 0;
    }

    private void cover(ExportLine line) {
      var text = line.stripped();
      var open = text.lastIndexOf(" (");
      if (open > 0 && open < 24 && text.endsWith(")")) {
        var digits = text.substring(open + 2, text.length() - 1);
        if (!digits.isEmpty()
            && digits.length() < 6
            && digits.chars().allMatch(Character::isDigit)) {
          count.total(Integer.parseInt(digits));
        }
      }
      var dot = text.indexOf('.');
      if (dot > 0 && dot < 6 && text.substring(0, dot).equals(String.valueOf(listed.size() + 1))) {
        listed.add(text.substring(dot + 1).strip());
      }
    }

    /** What the list on the cover names and nothing in the file is called. */
    private List<String> absent() {
      if (headlines.size() >= listed.size()) {
        return List.of();
      }
      var begin = headlines.stream()
          .filter(headline -> headline.length() >= CUT_SHORT)
          .collect(Collectors.groupingBy(headline -> headline.substring(0, CUT_SHORT)));
      var left = new HashMap<String, Integer>();
      headlines.forEach(headline -> left.merge(headline, 1, Integer::sum));
      var absent = new ArrayList<String>();
      for (var i = 0; i < listed.size(); i++) {
        var key = Lines.letters(listed.get(i));
        if (left.getOrDefault(key, 0) > 0) {
          left.merge(key, -1, Integer::sum);
        } else if (key.length() < CUT_SHORT
            || begin.getOrDefault(key.substring(0, CUT_SHORT), List.of()).stream()
                .noneMatch(one -> one.startsWith(key) || key.startsWith(one))) {
          absent.add((i + 1) + ", " + listed.get(i));
        }
      }
      return absent;
    }
  }
}
