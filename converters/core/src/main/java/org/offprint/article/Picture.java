package org.offprint.article;

import java.util.Objects;

/** The picture of a figure: its bytes are held beside the article, or it is missing. */
public sealed interface Picture {

  /**
   * A picture whose bytes are in the {@link Resources} beside the article.
   *
   * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
   * @param mediaType its media type, such as {@code image/jpeg}
   */
  record Held(String sha256, String mediaType) implements Picture {
    /**
     * Refuses what is no hash.
     *
     * @throws IllegalArgumentException if the hash has another form
     */
    public Held {
      Source.Input.requireSha256(sha256);
      Objects.requireNonNull(mediaType, "mediaType");
    }

    /**
     * The picture of these bytes.
     *
     * @param bytes its bytes
     * @param mediaType its media type, such as {@code image/jpeg}
     * @return the picture
     */
    public static Held of(byte[] bytes, String mediaType) {
      return new Held(Supplied.sha256(bytes), mediaType);
    }
  }

  /**
   * A picture that the archive does not hold.
   *
   * @param printed the address or file name by which the archive called it; empty where it did not
   */
  record Missing(Words printed) implements Picture {
    /** Refuses null. */
    public Missing {
      Objects.requireNonNull(printed, "printed");
    }
  }
}
