package org.offprint.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Supplied;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Writer;

/**
 * The format {@code tei}: a text after the Guidelines P5 of the Text Encoding Initiative, with all facts in its header; a
 * book is a {@code teiCorpus}. Related links stay, set off.
 */
public final class TeiProvider implements FormatProvider<TeiProvider.Options> {

  private static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  /** The format has no options. */
  public record Options() {}

  /** Made by the service loader. */
  public TeiProvider() {}

  @Override
  public Format format() {
    return new Format(
        "tei", "tei.xml", "application/tei+xml", "TEI P5, facts in its header", List.of());
  }

  @Override
  public Options defaults() {
    return new Options();
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(Options options) {
    return (edition, material, out, limits) -> {
      var pictures = new long[1];
      out.write(head(edition).getBytes(UTF_8));
      EachEntry.of(edition, limits, (entry, number) -> {
        var prefix = edition instanceof Edition.Single ? "" : "a" + (number + 1) + ".";
        out.write(text(entry, prefix).getBytes(UTF_8));
        pictures[0] += held(entry);
      });
      if (edition instanceof Edition.Anthology) {
        out.write("</teiCorpus>\n".getBytes(UTF_8));
      }
      return pictures[0] == 0
          ? List.of()
          : List.of(Finding.of(
              Codes.FORMAT_LIMIT,
              "TEI says what " + pictures[0] + " pictures show, without them."));
    };
  }

  private static String head(Edition edition) {
    var out = new Xml();
    var start =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- " + OwnOutput.GENERATOR + " -->\n";
    if (edition instanceof Edition.Anthology anthology) {
      var facts = anthology.facts();
      out.open("teiCorpus", "xmlns", NAMESPACE).line().open("teiHeader").line();
      out.open("fileDesc").line().open("titleStmt");
      out.element("title", Inlines.plain(facts.title()));
      facts.editors().forEach(editor -> out.element("editor", editor.name()));
      out.close("titleStmt").line().open("publicationStmt");
      out.element("p", facts.rights().map(Object::toString).orElse(""));
      out.close("publicationStmt")
          .line()
          .open("sourceDesc")
          .empty("p")
          .close("sourceDesc")
          .line();
      out.close("fileDesc").line().close("teiHeader").line();
    }
    return start + out;
  }

  private static String text(Entry entry, String prefix) {
    var out = new Xml();
    var language = Supplied.language(entry.article()).value();
    out.open("TEI", "xmlns", prefix.isEmpty() ? NAMESPACE : "").line();
    new TeiHeader(out, entry).write();
    out.open("text", "xml:lang", language.isUndetermined() ? "" : language.tag())
        .line();
    new TeiBody(out, entry.article(), prefix).write();
    return out.close("text").line().close("TEI").line().toString();
  }

  private static long held(Entry entry) {
    return entry.article().figures().stream()
        .filter(figure -> figure.picture() instanceof Picture.Held)
        .count();
  }
}
