package org.offprint.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.offprint.article.Edition;
import org.offprint.article.Resources;

/**
 * Writes editions in one format. It makes no decision about meaning, and the same edition under the same options gives
 * the same bytes on any machine.
 */
@FunctionalInterface
public interface Writer {

  /**
   * Writes an edition.
   *
   * @param edition the edition
   * @param material the bytes that belong to it
   * @param out where the bytes go; left open
   * @param limits what it may take
   * @return what is doubtful about the output
   * @throws IOException if it cannot be written
   * @throws ConversionException.Cancelled if it is no longer wanted
   */
  List<Finding> write(Edition edition, Material material, OutputStream out, Limits limits)
      throws IOException;

  /**
   * What belongs to an edition and is not text.
   *
   * @param pictures the bytes of its pictures
   * @param input the very bytes it was read from, for {@link Embed#SOURCE}; empty where there are none
   */
  record Material(Resources pictures, byte[] input) {
    /** An edition of text only. */
    public static final Material NONE = new Material(Resources.NONE, new byte[0]);
  }
}
