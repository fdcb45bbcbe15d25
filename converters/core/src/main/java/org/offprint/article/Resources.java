package org.offprint.article;

import java.io.IOException;
import java.io.InputStream;

/** The bytes that belong to an article and stand beside it: its pictures. */
@FunctionalInterface
public interface Resources {

  /** A store that holds nothing. */
  Resources NONE = sha256 -> {
    throw new IOException("No resource with SHA-256 " + sha256 + " is held beside this article.");
  };

  /**
   * Opens the bytes of a resource.
   *
   * @param sha256 the SHA-256 of the bytes, 64 lower-case hexadecimal digits
   * @return the bytes; the caller closes the stream
   * @throws IOException if it is not held, or cannot be read
   */
  InputStream open(String sha256) throws IOException;
}
