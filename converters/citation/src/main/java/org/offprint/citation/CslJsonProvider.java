package org.offprint.citation;

import java.util.List;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/**
 * The format {@code csl-json}: a list of references after the schema {@code csl-data.json} of CSL 1.0.2, one a line, as
 * Zotero, pandoc and citeproc read them.
 */
public final class CslJsonProvider implements FormatProvider<CslJsonProvider.Options> {

  /** The format has no options. */
  public record Options() {}

  /** Made by the service loader. */
  public CslJsonProvider() {}

  @Override
  public Format format() {
    return new Format(
        "csl-json",
        "csl.json",
        "application/vnd.citationstyles.csl+json",
        "A reference for Zotero, pandoc and citeproc",
        List.of("csl", "csljson"));
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
    return new References("[", ",\n", "]\n", (entry, key, place) -> new CslItem(entry, key).text());
  }
}
