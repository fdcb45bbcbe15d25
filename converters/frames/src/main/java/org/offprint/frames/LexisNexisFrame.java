package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/**
 * The frame of LexisNexis as it exported text and RTF: a cover, and articles that are parted by lines such as {@code 3
 * of 10 DOCUMENTS}, each with labelled fields in capitals before and after its text.
 */
public final class LexisNexisFrame implements Frame {

  private static final String NAME = "lexisnexis";

  private static final List<String> TIMES =
      List.of("time", "zeit", "heure", "tijd", "date", "datum", "hora", "ora");

  /** Of a head so many lines are looked at. */
  private static final int HEAD = 14;

  /** Made by the service loader. */
  public LexisNexisFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an export of LexisNexis, as text or RTF";
  }

  @Override
  public int order() {
    return 22;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var lines = ExportLines.of(draft);
    var starts = starts(lines);
    if (starts.isEmpty() && !isArticle(lines)) {
      return Optional.empty();
    }
    return new Cut(draft, lines, starts).fit();
  }

  /** Where articles begin: the lines that number them, if what follows looks like the head of an article. */
  private static List<Integer> starts(List<ExportLine> lines) {
    var starts = new ArrayList<Integer>();
    for (var i = 0; i < lines.size(); i++) {
      if (ExportNumber.of(lines.get(i).stripped()).isPresent()
          && lines.get(i).afterBlank()
          && opens(lines, i + 1)) {
        starts.add(i);
      }
    }
    return starts;
  }

  private static boolean opens(List<ExportLine> lines, int from) {
    if (from < lines.size() && !lines.get(from).afterBlank()) {
      return false;
    }
    for (var i = from; i < Math.min(lines.size(), from + HEAD); i++) {
      var line = lines.get(i);
      if (ExportNumber.of(line.stripped()).isPresent()) {
        return false;
      }
      var label = LexisNexisUnits.label(line);
      if (label.filter(found -> found.place().equals("head")).isPresent()
          || label.isEmpty()
              && ExportDate.of(line.stripped()).filter(ExportDate::isDay).isPresent()
          || ExportError.is(line.stripped())) {
        return true;
      }
    }
    return false;
  }

  /** A single article has three of the labels at least, one of them its length or the day on which it was loaded. */
  private static boolean isArticle(List<ExportLine> lines) {
    var facts = new TreeSet<String>();
    for (var line : lines) {
      if (line.afterBlank()) {
        LexisNexisUnits.label(line)
            .filter(found -> !found.place().equals("unknown") && !found.place().equals("body"))
            .ifPresent(found -> facts.add(found.fact()));
      }
    }
    var sure = facts.contains("length") || facts.contains("loaded");
    return sure && facts.size() >= 3 || facts.contains("length") && facts.contains("loaded");
  }

  /** One export while it is cut. */
  private static final class Cut {
    private final List<ExportLine> lines;
    private final List<Integer> starts;
    private final ExportCut cut;
    private final ExportCount count = new ExportCount();
    private final Unwrapping unwrapping;

    Cut(Draft draft, List<ExportLine> lines, List<Integer> starts) {
      this.lines = lines;
      this.starts = starts;
      cut = new ExportCut(NAME, draft);
      unwrapping = Unwrapping.of(lines);
    }

    Optional<Fit> fit() {
      if (starts.isEmpty()) {
        var article = new ExportArticle(NAME, unwrapping);
        LexisNexisArticle.read(lines, article);
        cut.add(article, lines);
      } else {
        var cover = lines.subList(0, starts.get(0));
        cover.forEach(this::cover);
        cut.around(cover);
      }
      for (var i = 0; i < starts.size(); i++) {
        var end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
        article(lines.subList(starts.get(i), end));
      }
      return cut.fit(reason(), count.announced(), count.findings());
    }

    private void article(List<ExportLine> segment) {
      var separator = segment.get(0);
      var number = ExportNumber.of(separator.stripped()).orElseThrow();
      count.number(number.number(), number.of(), separator.first());
      var rest = segment.subList(1, segment.size());
      if (ExportError.in(rest)) {
        count.broken(number.number(), separator.first());
        cut.around(segment);
        return;
      }
      var article = new ExportArticle(NAME, unwrapping);
      article.junk(separator.stripped(), separator.first());
      LexisNexisArticle.read(rest, article);
      if (!cut.add(article, segment)) {
        count.broken(number.number(), separator.first());
      }
    }

    /** What was asked for stands on the cover, in the language of the reader. */
    private void cover(ExportLine line) {
      var text = line.stripped();
      var colon = text.indexOf(':');
      var label = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
      var request = label.endsWith("request")
          || label.contains("opdracht")
          || label.contains("anforderung")
          || label.contains("auftrag")
          || label.startsWith("demande")
          || label.startsWith("solicitud");
      if (request && TIMES.stream().noneMatch(label::contains)) {
        count.asked(ExportNumber.asked(text.substring(text.lastIndexOf(':') + 1)));
      }
    }

    private String reason() {
      return starts.isEmpty()
          ? "it has the labels of an article of LexisNexis, such as LENGTH and LOAD-DATE"
          : "its articles are numbered as LexisNexis does: "
              + lines.get(starts.get(0)).stripped();
    }
  }
}
