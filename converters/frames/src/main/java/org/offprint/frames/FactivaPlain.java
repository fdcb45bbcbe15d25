package org.offprint.frames;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/**
 * The layout of Factiva without codes: headline, byline, length in words, date, time, publication, its code, language,
 * copyright, the paragraphs of the text, and {@code Document} with the number of the article.
 */
final class FactivaPlain {

  private static final String NAME = "factiva";
  private static final int HEAD = 12;
  private static final int FACTS = 12;

  private final ExportArticle article;
  private final List<ExportLine> lines;

  private FactivaPlain(List<ExportLine> lines, ExportArticle article) {
    this.lines = lines;
    this.article = article;
  }

  /** Whether a line is the number of an article: a word, and a long run of letters and figures with a day in it. */
  static boolean isNumber(String text) {
    var blank = text.indexOf(' ');
    if (blank < 2 || blank > 12 || text.length() - blank < 18 || text.length() - blank > 45) {
      return false;
    }
    var run = 0;
    var longest = 0;
    for (var i = blank + 1; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        longest = Math.max(longest, ++run);
      } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        run = 0;
      } else {
        return false;
      }
    }
    return longest >= 8
        && Character.isUpperCase(text.charAt(blank + 1))
        && Character.isLetter(text.charAt(0));
  }

  static Optional<Frame.Fit> fit(Draft draft, List<ExportLine> lines) {
    var cut = new ExportCut(NAME, draft);
    var unwrapping = Unwrapping.of(lines);
    var from = 0;
    for (var i = 0; i < lines.size(); i++) {
      if (isNumber(lines.get(i).stripped())) {
        var record = lines.subList(from, i + 1);
        var article = new ExportArticle(NAME, unwrapping);
        if (!new FactivaPlain(record, article).read()) {
          return Optional.empty();
        }
        cut.add(article, record);
        from = i + 1;
      }
    }
    cut.around(lines.subList(from, lines.size()));
    return cut.fit(
        "its articles end with a document number of Factiva", OptionalInt.empty(), List.of());
  }

  /** Reads the article; says whether it has the lines of one. */
  private boolean read() {
    var words = words();
    if (words < 1) {
      return false;
    }
    var head = head(words);
    article.junk(lines.subList(0, head));
    title(head, words);
    article.field("", lines.get(words).stripped(), lines.get(words).first(), "detail");
    var text = facts(words + 1);
    for (var i = text; i < lines.size() - 1; i++) {
      article.body(List.of(lines.get(i)));
    }
    var last = lines.get(lines.size() - 1);
    var number = last.stripped();
    var blank = number.indexOf(' ');
    article.field(
        number.substring(0, blank), number.substring(blank + 1), last.first(), "identifier");
    return true;
  }

  /** The line that says the length, as in {@code 543 words}, with a date below it. */
  private int words() {
    for (var i = 0; i < lines.size() - 1; i++) {
      if (isLength(lines.get(i).stripped())
          && (isDate(i + 1) || i + 2 < lines.size() && isDate(i + 2))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDate(int i) {
    return ExportDate.of(lines.get(i).stripped()).isPresent();
  }

  private static boolean isLength(String text) {
    var at = 0;
    while (at < text.length()
        && (Character.isDigit(text.charAt(at)) || ",. \u00A0".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at > 0
        && Character.isDigit(text.charAt(0))
        && text.length() - at <= 12
        && text.length() > at
        && text.substring(at)
            .chars()
            .allMatch(
                c -> Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  /** Where the head begins: a heading or a bold line above the length, else one line or two above it. */
  private int head(int words) {
    for (var i = words - 1; i >= Math.max(0, words - HEAD); i--) {
      if (isHeading(lines.get(i))) {
        return i;
      }
    }
    return Math.max(0, words - (isByline(lines.get(words - 1).stripped()) ? 2 : 1));
  }

  private static boolean isHeading(ExportLine line) {
    return line.piece().block() instanceof Block.Heading
        || line.content().size() == 1 && line.content().get(0) instanceof Inline.Strong;
  }

  private static boolean isByline(String text) {
    return text.length() < 100 && text.split("\\s+").length <= 10 && !Lines.isSentence(text);
  }

  private void title(int head, int words) {
    article.headline(List.of(lines.get(head)));
    for (var i = head + 1; i < words; i++) {
      var text = lines.get(i).stripped();
      var byline = i == words - 1 && isByline(text);
      article.field("", text, lines.get(i).first(), byline ? "author" : "standfirst");
    }
  }

  /** The lines from date to copyright; returns where the text begins. */
  private int facts(int from) {
    var end = factsEnd(from);
    var date = false;
    var publication = false;
    for (var i = from; i < end; i++) {
      var text = lines.get(i).stripped();
      var line = lines.get(i).first();
      if (!date && isDate(i)) {
        date = true;
        article.field("", text, line, "published");
      } else if (isRights(text)) {
        article.field("", text, line, "rights");
      } else if (!publication && date && !isTime(text)) {
        publication = true;
        article.field("", text, line, "publication");
      } else if (i == end - 2 && isRights(lines.get(end - 1).stripped()) && isWord(text)) {
        article.field("", text, line, "language");
      } else {
        article.field("", text, line, "detail");
      }
    }
    return end;
  }

  private int factsEnd(int from) {
    for (var i = from; i < Math.min(lines.size() - 1, from + FACTS); i++) {
      if (isRights(lines.get(i).stripped())) {
        return i + 1;
      }
    }
    var end = from;
    while (end < Math.min(lines.size() - 1, from + FACTS)
        && lines.get(end).stripped().length() < 60) {
      end++;
    }
    return end;
  }

  private static boolean isRights(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("copyright")
        || lower.startsWith("(c)")
        || lower.startsWith("©")
        || lower.contains("copyright ");
  }

  private static boolean isTime(String text) {
    return text.length() <= 12 && text.indexOf(':') > 0 && Character.isDigit(text.charAt(0));
  }

  private static boolean isWord(String text) {
    return text.length() <= 40 && text.chars().noneMatch(Character::isDigit);
  }
}
