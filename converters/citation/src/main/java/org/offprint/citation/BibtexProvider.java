package org.offprint.citation;

import java.util.List;
import org.offprint.convert.About;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Writer;

/** The format {@code bibtex}: entries for biblatex or for BibTeX, in UTF-8. */
public final class BibtexProvider implements FormatProvider<BibtexProvider.Options> {

  /** Whose fields are written. */
  public enum Dialect {
    /** Those of biblatex, which Zotero, JabRef and pandoc read too. */
    BIBLATEX,
    /** Those that the styles of BibTeX itself know. */
    BIBTEX
  }

  /**
   * The options of the format.
   *
   * @param dialect whose fields are written
   * @param attach which documents beside the entry it names
   */
  public record Options(
      @About("Whose fields are written: biblatex, or bibtex for its own styles such as plain.bst.")
      Dialect dialect,

      @About(Attachments.ABOUT) String attach) {}

  /** Made by the service loader. */
  public BibtexProvider() {}

  @Override
  public Format format() {
    return new Format(
        "bibtex",
        "bib",
        "application/x-bibtex",
        "A reference for LaTeX and JabRef",
        List.of("biblatex"));
  }

  @Override
  public Options defaults() {
    return new Options(Dialect.BIBLATEX, Attachments.AUTO);
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(Options options) {
    return new References(
        "% " + OwnOutput.GENERATOR + "\n\n",
        "\n",
        "",
        (entry, key, place) -> new BibtexEntry(
                entry, key, options.dialect(), Attachments.of(options.attach(), place))
            .text());
  }
}
