package org.offprint.typeset.layout;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Picture;
import org.offprint.article.Resources;

/** The pictures that can be shown, with their size. */
final class PictureBox {
  private final Resources resources;

  PictureBox(Resources resources) {
    this.resources = resources;
  }

  /**
   * The size of a picture.
   *
   * @param pixelsAcross its width
   * @param pixelsDown its height
   */
  record Size(int pixelsAcross, int pixelsDown) {}

  /** The size of a held picture; empty if it cannot be opened or its format is not known. */
  Optional<Size> size(Picture.Held picture) {
    try (var in = new BufferedInputStream(resources.open(picture.sha256()))) {
      return switch (picture.mediaType()) {
        case "image/png" -> PictureSizes.png(in);
        case "image/jpeg" -> PictureSizes.jpeg(in);
        default -> Optional.empty();
      };
    } catch (IOException unreadable) {
      // Shown as missing: the page is still right without it.
      return Optional.empty();
    }
  }
}
