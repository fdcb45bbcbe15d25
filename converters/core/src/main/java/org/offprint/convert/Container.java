package org.offprint.convert;

import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Resources;

/** A file that holds other files: a zip, a web archive, a mail. */
public interface Container {

  /**
   * Its name for {@code --from}.
   *
   * @return lower-case letters, digits and hyphens
   */
  String name();

  /**
   * Tells whether it can open an input.
   *
   * @param sample its first bytes
   * @return whether it can
   */
  boolean opens(Sample sample);

  /**
   * Opens an input.
   *
   * @param input the input
   * @param limits what it may take
   * @return what is inside, one by one
   * @throws IOException if it cannot be read
   */
  Inputs open(Input input, Limits limits) throws IOException;

  /** The files inside a container, one by one. */
  interface Inputs extends AutoCloseable {
    /**
     * The next file.
     *
     * @return the file, or nothing at the end
     * @throws IOException if it cannot be read
     */
    Optional<Input> next() throws IOException;

    /**
     * The pictures that belong to the file last handed out.
     *
     * @return their store
     */
    Resources resources();

    @Override
    void close() throws IOException;
  }
}
