package org.offprint.html;

import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Picture;
import org.offprint.article.Resources;

/**
 * Pictures that stand beside a chapter as files, in the types that every reading system of EPUB 3.3 shows (clause 3.2):
 * PNG, JPEG, GIF and WebP as they are, and drawings in SVG that are well-formed and neither run nor call anything.
 */
public final class FilePictures implements Pictures {

  private static final String SVG = "image/svg+xml";

  private final Resources resources;
  private final Files files;

  /** Keeps the files of a book. */
  @FunctionalInterface
  public interface Files {
    /**
     * Keeps a file; the same picture may come again.
     *
     * @param sha256 the SHA-256 of its bytes, 64 lower-case hexadecimal digits
     * @param mediaType its media type, as its bytes say
     * @param bytes its content
     * @return its address, relative to the chapter
     * @throws IOException if it cannot be written
     */
    String add(String sha256, String mediaType, byte[] bytes) throws IOException;
  }

  /**
   * Pictures that become files.
   *
   * @param resources holds their bytes
   * @param files takes the files
   */
  public FilePictures(Resources resources, Files files) {
    this.resources = resources;
    this.files = files;
  }

  @Override
  public Optional<Shown> show(Picture.Held held) throws IOException {
    byte[] bytes;
    try (var in = resources.open(held.sha256())) {
      bytes = in.readAllBytes();
    }
    var header = ImageHeader.of(bytes);
    if (header.isPresent()) {
      var shown = header.get();
      var address = files.add(held.sha256(), shown.mediaType(), bytes);
      return Optional.of(new Shown(address, shown.width(), shown.height()));
    }
    return held.mediaType().equals(SVG) && Drawings.areSafe(bytes)
        ? Optional.of(new Shown(files.add(held.sha256(), SVG, bytes), 0, 0))
        : Optional.empty();
  }
}
