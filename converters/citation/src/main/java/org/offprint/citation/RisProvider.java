package org.offprint.citation;

import java.util.List;
import org.offprint.convert.About;
import org.offprint.convert.Format;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Writer;

/** The format {@code ris}: references in the tags of Research Information Systems, in UTF-8. */
public final class RisProvider implements FormatProvider<RisProvider.Options> {

  /**
   * The options of the format.
   *
   * @param attach which documents beside the reference it names
   */
  public record Options(@About(Attachments.ABOUT) String attach) {}

  /** Made by the service loader. */
  public RisProvider() {}

  @Override
  public Format format() {
    return new Format(
        "ris",
        "ris",
        "application/x-research-info-systems",
        "A reference for Zotero, EndNote and Mendeley",
        List.of());
  }

  @Override
  public Options defaults() {
    return new Options(Attachments.AUTO);
  }

  @Override
  public boolean gathers() {
    return true;
  }

  @Override
  public Writer writer(Options options) {
    // Nothing stands before the first TY: programs are known that refuse a file with a head.
    return new References(
        "",
        "\r\n",
        "",
        (entry, key, place) ->
            new RisRecord(entry, key, Attachments.of(options.attach(), place)).text());
  }
}
