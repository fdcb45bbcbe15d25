package org.offprint.markdown;

import java.util.List;
import java.util.Objects;
import org.offprint.article.Inline;
import org.offprint.article.Picture;

/** A stretch of a line: running text, or a picture, which Markdown lets stand where text stands. */
sealed interface Run {

  /**
   * Running text without line breaks, in its normal form.
   *
   * @param content the text
   */
  record Flow(List<Inline> content) implements Run {
    public Flow {
      content = List.copyOf(content);
    }
  }

  /**
   * A picture.
   *
   * @param alternative the text in its place
   * @param picture the picture
   * @param title what Markdown calls its title; empty where there is none
   */
  record Image(String alternative, Picture picture, String title) implements Run {
    public Image {
      Objects.requireNonNull(alternative, "alternative");
      Objects.requireNonNull(picture, "picture");
      Objects.requireNonNull(title, "title");
    }
  }
}
