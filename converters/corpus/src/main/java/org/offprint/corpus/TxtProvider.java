package org.offprint.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Inlines;
import org.offprint.convert.About;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/**
 * The format {@code txt}: running text in UTF-8, one line a paragraph, for programs that count words. Articles of a book
 * are parted by an empty line. It carries no mark of this program, since every word in it counts.
 */
public final class TxtProvider implements FormatProvider<TxtProvider.Options> {

  /**
   * The options of the format.
   *
   * @param headline whether headline and standfirst come first
   */
  public record Options(
      @About("Whether headline and standfirst come first, each on a line.")
      boolean headline) {}

  /** Made by the service loader. */
  public TxtProvider() {}

  @Override
  public Format format() {
    return new Format(
        "txt", "txt", "text/plain", "Running text, one line a paragraph", List.of("text"));
  }

  @Override
  public Options defaults() {
    return new Options(true);
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(Options options) {
    return (edition, material, out, limits) -> {
      EachEntry.of(edition, limits, (entry, number) -> {
        var text = String.join("\n", lines(entry.article(), options.headline()));
        out.write(((number == 0 ? "" : "\n") + text + "\n").getBytes(UTF_8));
      });
      return List.of();
    };
  }

  private static List<String> lines(Article article, boolean headline) {
    var lines = new ArrayList<String>();
    if (headline) {
      for (var content : List.of(article.headline(), article.standfirst())) {
        var line = RunningText.line(Inlines.plain(content));
        if (!line.isEmpty()) {
          lines.add(line);
        }
      }
    }
    lines.addAll(RunningText.of(article));
    return lines;
  }
}
