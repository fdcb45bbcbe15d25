package org.offprint.html;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.offprint.article.Picture;
import org.offprint.article.Resources;

/** Pictures that stand in the page itself, as {@code data:} addresses (RFC 2397). */
final class DataPictures implements Pictures {

  private static final String SVG = "image/svg+xml";

  private final Resources resources;

  DataPictures(Resources resources) {
    this.resources = resources;
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
      return Optional.of(
          new Shown(address(shown.mediaType(), bytes), shown.width(), shown.height()));
    }
    // A browser runs no script of a picture, so a drawing is safe here.
    return held.mediaType().equals(SVG)
        ? Optional.of(new Shown(address(SVG, bytes), 0, 0))
        : Optional.empty();
  }

  private static String address(String mediaType, byte[] bytes) {
    return "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
