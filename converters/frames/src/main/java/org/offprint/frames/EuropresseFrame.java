package org.offprint.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/**
 * The frame of Europresse: a web page with several articles, whose class names tell publication, date line, headline,
 * authors and text. Old pages name the head only; there the text follows the headline.
 */
public final class EuropresseFrame implements Frame {

  private static final String NAME = "europresse";

  /** Made by the service loader. */
  public EuropresseFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "an export of Europresse, as a web page";
  }

  @Override
  public int order() {
    return 28;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    if (draft.pieces().stream().noneMatch(piece -> piece.style().equals("export headline"))) {
      return Optional.empty();
    }
    var cut = new ExportCut(NAME, draft);
    for (var lines : articles(ExportLines.of(draft))) {
      var article = new ExportArticle(NAME, new Unwrapping(0));
      new Reader(lines, article).read();
      cut.add(article, lines);
    }
    return cut.fit("its parts are named as those of Europresse", OptionalInt.empty(), List.of());
  }

  /** An article begins with its publication, or with its headline where that is not given. */
  private static List<List<ExportLine>> articles(List<ExportLine> lines) {
    var articles = new ArrayList<List<ExportLine>>();
    var from = 0;
    var headline = false;
    for (var i = 0; i < lines.size(); i++) {
      var style = lines.get(i).piece().style();
      var head = style.equals("export publication")
          || style.equals("export header") && !isHead(lines, i - 1);
      if (headline
          && (head
              || style.equals("export headline") && !isHead(lines, i - 1) && !same(lines, i))) {
        articles.add(lines.subList(from, i));
        from = i;
        headline = false;
      }
      headline |= style.equals("export headline");
    }
    articles.add(lines.subList(from, lines.size()));
    return articles;
  }

  private static boolean isHead(List<ExportLine> lines, int i) {
    var style = i < 0 ? "" : lines.get(i).piece().style();
    return style.equals("export publication") || style.equals("export header");
  }

  private static boolean same(List<ExportLine> lines, int i) {
    return i > 0 && lines.get(i - 1).piece().style().equals("export headline");
  }

  /** One article while it is read. */
  private static final class Reader {
    private final List<ExportLine> lines;
    private final ExportArticle article;
    private final boolean named;
    private boolean author;
    private boolean ended;

    Reader(List<ExportLine> lines, ExportArticle article) {
      this.lines = lines;
      this.article = article;
      named = lines.stream().anyMatch(line -> line.piece().style().equals("export text"));
    }

    void read() {
      for (var line : lines) {
        var text = line.stripped();
        switch (line.piece().style()) {
          case "export publication" -> publication(text, line.first());
          case "export header" -> header(text, line.first());
          case "export author" -> article.field("", text, line.first(), "author");
          case "export text" -> article.body(List.of(line));
          case "export headline" -> headline(line);
          default -> other(line, text);
        }
      }
    }

    private void headline(ExportLine line) {
      if (article.hasHeadline()) {
        article.field("", line.stripped(), line.first(), "standfirst");
      } else {
        article.headline(List.of(line));
      }
    }

    /** The number of the issue may stand behind the name, as in {@code , no. 12}. */
    private void publication(String text, int line) {
      var no = text.indexOf(", no");
      var number =
          no < 0 || no + 4 < text.length() && Character.isLetter(text.charAt(no + 4)) ? -1 : no;
      var name = number < 0 ? text : text.substring(0, number);
      article.field("", name.strip(), line, "publication");
      if (number >= 0) {
        article.field("", text.substring(number + 1).strip(), line, "edition");
      }
    }

    /** Section, date and page, with commas between; English dates hold commas too. */
    private void header(String text, int line) {
      var parts = new ArrayList<>(List.of(text.split(",\\s*")));
      var year = -1;
      for (var i = 0; i < parts.size() && year < 0; i++) {
        year = Lines.isDate(parts.get(i)) ? i : -1;
      }
      var from = year;
      if (year > 0 && parts.get(year).strip().chars().allMatch(Character::isDigit)) {
        from = year - 1;
        from -= from > 0 && isWeekday(parts.get(from - 1)) ? 1 : 0;
      }
      for (var i = 0; i < parts.size(); i++) {
        if (i == from) {
          article.field("", String.join(", ", parts.subList(from, year + 1)), line, "published");
        } else if (i < from || i > year) {
          part(parts.get(i).strip(), i < from || year < 0, line);
        }
      }
    }

    private void part(String part, boolean before, int line) {
      var page = PageLabel.of(part);
      if (page.isPresent()) {
        article.field(page.get().label(), page.get().page(), line, "page");
      } else {
        article.field("", part, line, before ? "section" : "detail");
      }
    }

    private static boolean isWeekday(String text) {
      return text.strip().toLowerCase(Locale.ROOT).endsWith("day");
    }

    private void other(ExportLine line, String text) {
      var lower = text.toLowerCase(Locale.ROOT);
      if (lower.startsWith("©") || lower.startsWith("copyright") || lower.startsWith("(c)")) {
        article.field("", text, line.first(), "rights");
        ended = true;
      } else if (lower.contains("news·") || lower.contains("news•")) {
        number(text, line.first());
        ended = true;
      } else if (!named && article.hasHeadline() && !ended) {
        if (!author
            && !article.hasText()
            && text.split("\\s+").length <= 10
            && !Lines.isSentence(text)) {
          author = true;
          article.field("", text, line.first(), "author");
        } else {
          article.body(List.of(line));
        }
      } else {
        article.junk(text, line.first());
      }
    }

    private void number(String text, int line) {
      var colon = text.lastIndexOf(':');
      var label = colon < 0 ? "" : text.substring(0, colon).strip();
      if (label.isEmpty()) {
        article.field("", text, line, "detail");
      } else {
        article.field(label, text.substring(colon + 1).strip(), line, "identifier");
      }
    }
  }
}
