package org.offprint.html;

import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Picture;

/** Says how the pictures of an article are shown: as data in the page, or as files of a book. */
@FunctionalInterface
public interface Pictures {

  /** Shows no picture. */
  Pictures NONE = held -> Optional.empty();

  /**
   * Shows a picture.
   *
   * @param held the picture
   * @return how it is shown, or nothing where it cannot be; the figure then says that it is missing
   * @throws IOException if its bytes cannot be read
   */
  Optional<Shown> show(Picture.Held held) throws IOException;

  /**
   * A picture as a page calls it.
   *
   * @param src its address
   * @param width its width in pixels; 0 where it is not known
   * @param height its height in pixels; 0 where it is not known
   */
  record Shown(String src, int width, int height) {}
}
