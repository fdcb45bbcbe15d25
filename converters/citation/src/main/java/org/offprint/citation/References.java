package org.offprint.citation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/**
 * Writes a reference for each article of an edition.
 *
 * @param before what stands at the head of the file
 * @param between what parts two references
 * @param after what stands at its end
 * @param reference makes the references
 */
record References(String before, String between, String after, Reference reference)
    implements Writer {

  /** Makes a reference. */
  @FunctionalInterface
  interface Reference {
    /** The reference to an article under a key, in a file at a place. */
    String of(Entry entry, String key, Writer.Place place);
  }

  @Override
  public List<Finding> write(
      Edition edition, Writer.Material material, OutputStream out, Limits limits)
      throws IOException {
    limits.goOn();
    var keys = new CitationKeys();
    put(out, before);
    if (edition instanceof Edition.Single single) {
      put(out, reference.of(single.entry(), keys.key(single.entry()), material.place()));
    } else {
      var anthology = (Edition.Anthology) edition;
      for (var i = 0; i < anthology.size(); i++) {
        limits.goOn();
        var entry = anthology.entries().open(i);
        var text = reference.of(entry, keys.key(entry), Writer.Place.NONE);
        put(out, (i == 0 ? "" : between) + text);
      }
    }
    put(out, after);
    return List.of();
  }

  private static void put(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
