package org.offprint.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
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
   * @param place where the output goes, for formats that name other files
   */
  record Material(Resources pictures, byte[] input, Place place) {
    /** An edition of text only. */
    public static final Material NONE = new Material(Resources.NONE, new byte[0]);

    /**
     * What belongs to an edition that goes to no known place.
     *
     * @param pictures the bytes of its pictures
     * @param input the very bytes it was read from; empty where there are none
     */
    public Material(Resources pictures, byte[] input) {
      this(pictures, input, Place.NONE);
    }
  }

  /**
   * Where an output goes, by the names of files alone: no folder of a machine reaches an output.
   *
   * @param file the name of the output; empty where it goes to a stream
   * @param beside the names of the other outputs of the same article in the same folder, in the order in which they
   *     were asked for
   */
  record Place(String file, List<String> beside) {
    /** A place of which nothing is known. */
    public static final Place NONE = new Place("", List.of());

    /** Keeps its own copy. */
    public Place {
      beside = List.copyOf(beside);
    }

    /**
     * The place of a file.
     *
     * @param output the file
     * @param others the outputs of the same article; those in other folders and the file itself are passed over
     * @return the names
     */
    public static Place of(Path output, List<Path> others) {
      var folder = output.toAbsolutePath().normalize().getParent();
      var names = new ArrayList<String>();
      for (var other : others) {
        var path = other.toAbsolutePath().normalize();
        if (!path.equals(output.toAbsolutePath().normalize())
            && path.getParent() != null
            && path.getParent().equals(folder)) {
          names.add(path.getFileName().toString());
        }
      }
      return new Place(String.valueOf(output.getFileName()), names);
    }
  }
}
