package org.offprint.article;

import java.util.Objects;
import java.util.Optional;

/**
 * Where an article came from.
 *
 * @param original the address of the article as the archive prints it, byte for byte
 * @param archive the address of an archived copy
 * @param captured when the copy was made; never when the article was published
 * @param input the file it was read from
 */
public record Source(
    Optional<Target> original,
    Optional<Target> archive,
    Optional<Printed<Moment>> captured,
    Optional<Input> input) {

  /** The source of an article that was made by a program. */
  public static final Source NONE =
      new Source(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses null. */
  public Source {
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(archive, "archive");
    Objects.requireNonNull(captured, "captured");
    Objects.requireNonNull(input, "input");
  }

  /**
   * The original address, where it can be followed.
   *
   * @return a web address
   */
  public Optional<Target.Web> web() {
    return original.filter(Target.Web.class::isInstance).map(Target.Web.class::cast);
  }

  /**
   * The same source with another original address.
   *
   * @param target the address
   * @return a changed copy
   */
  public Source withOriginal(Target target) {
    return new Source(Optional.of(target), archive, captured, input);
  }

  /**
   * The same source with another input.
   *
   * @param file the input
   * @return a changed copy
   */
  public Source withInput(Input file) {
    return new Source(original, archive, captured, Optional.of(file));
  }

  /**
   * The file that an article was read from.
   *
   * @param name its file name, without any folder
   * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
   * @param mediaType its media type
   * @param bytes its length in bytes
   */
  public record Input(Words name, String sha256, String mediaType, long bytes) {
    /**
     * Refuses what is no hash.
     *
     * @throws IllegalArgumentException if the hash has another form
     */
    public Input {
      Objects.requireNonNull(name, "name");
      requireSha256(sha256);
      Objects.requireNonNull(mediaType, "mediaType");
    }

    static void requireSha256(String sha256) {
      if (sha256.length() != 64
          || !sha256.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0)) {
        throw new IllegalArgumentException(
            "Not a SHA-256 of 64 lower-case hexadecimal digits: " + sha256);
      }
    }
  }
}
