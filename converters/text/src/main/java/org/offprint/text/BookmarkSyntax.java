package org.offprint.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.convert.Codes;
import org.offprint.convert.Decoding;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * Lists of links that services for reading later export: Pocket's and Instapaper's CSV, Pocket's {@code
 * ril_export.html}, bookmark files of browsers. They hold no text, so there is no article in them; what to do instead is
 * said. The name sorts before that of HTML, which fits two of them as well.
 */
public final class BookmarkSyntax implements Syntax {

  private static final int ROWS = 100_000;

  /** Makes the syntax; it holds no state. */
  public BookmarkSyntax() {}

  @Override
  public String name() {
    return "bookmarks";
  }

  @Override
  public String description() {
    return "a list of links without text, of Pocket, Instapaper or a browser: refused";
  }

  @Override
  public Match looksLike(Sample sample) {
    return kind(sample.ascii())
        .map(kind -> new Match(Match.Strength.SURE, "it is " + kind))
        .orElse(Match.NONE);
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.requireSize(input.name(), input.bytes().length);
    var text = Decoding.of(input).text();
    var kind = kind(text.substring(0, Math.min(text.length(), Sample.LENGTH)));
    var links = links(text);
    var said = "it is " + kind.orElse("a list of links") + " with "
        + (links == 1 ? "one link" : links + " links")
        + " and no text, so there is no article in it.";
    return new Draft(input, name(), "text/plain", "", List.of(), List.of(), List.of(finding(said)));
  }

  private static Finding finding(String said) {
    return new Finding(
        Codes.NOT_READABLE,
        0,
        0,
        said,
        "Save the pages themselves, such as with SingleFile or a web clipper, and give those.");
  }

  private static Optional<String> kind(String start) {
    var text = start.startsWith("\u00EF\u00BB\u00BF")
        ? start.substring(3)
        : start.startsWith("\uFEFF") ? start.substring(1) : start;
    var lower = text.stripLeading().toLowerCase(Locale.ROOT);
    var end = lower.indexOf('\n');
    var head =
        (end < 0 ? lower : lower.substring(0, end)).strip().replace("\"", "").replace(" ", "");
    if (head.startsWith("title,url,time_added,")) {
      return Optional.of("a list that Pocket exported");
    } else if (head.startsWith("url,title,selection,folder,timestamp")) {
      return Optional.of("a list that Instapaper exported");
    } else if (lower.startsWith("<!doctype netscape-bookmark-file-1>")) {
      return Optional.of("a list of a browser's bookmarks");
    }
    var pocket = lower.contains("<title>pocket export</title>")
        || lower.contains("<li><a href=") && lower.contains(" time_added=\"");
    return pocket ? Optional.of("a list that Pocket exported") : Optional.empty();
  }

  private static int links(String text) {
    var mark = text.stripLeading().startsWith("<") ? "href=" : "://";
    var lower = mark.equals("href=") ? text.toLowerCase(Locale.ROOT) : text;
    var count = 0;
    for (var at = lower.indexOf(mark); at >= 0 && count < ROWS; at = next(lower, mark, at)) {
      count++;
    }
    return count;
  }

  /** In a table a row has one link, whatever else has the look of one. */
  private static int next(String text, String mark, int at) {
    var line = mark.equals("://") ? text.indexOf('\n', at) : at + 1;
    return line < 0 ? -1 : text.indexOf(mark, line);
  }
}
