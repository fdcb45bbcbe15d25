package org.offprint.markdown;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Words;

/** The pictures whose bytes stand at the end of the file, each under the label by which the text calls it. */
final class Appendix {

  private final Pictures pictures;
  private final Resources resources;
  private final Map<Picture.Held, String> labels = new LinkedHashMap<>();
  private final StringBuilder definitions = new StringBuilder();
  private boolean incomplete;

  Appendix(Pictures pictures, Resources resources) {
    this.pictures = pictures;
    this.resources = resources;
  }

  /** What stands behind the alternative text of a picture: a label, or an address in round brackets. */
  String call(Picture picture) {
    if (picture instanceof Picture.Missing missing) {
      return "(" + address(missing.printed()) + ")";
    }
    var held = (Picture.Held) picture;
    if (pictures == Pictures.EMBED && !labels.containsKey(held)) {
      define(held);
    }
    var label = labels.get(held);
    return label == null
        ? "(" + Addresses.destination(PictureNames.of(held)) + ")"
        : "[" + label + "]";
  }

  /** Only a file name may stand where a viewer looks for a picture; another address is a title, which none fetches. */
  private static String address(Words printed) {
    if (printed.length() == 0) {
      return "";
    }
    return Addresses.isFileName(printed)
        ? Addresses.destination(printed.toString())
        : Addresses.title(printed.toString());
  }

  private void define(Picture.Held held) {
    try (var in = resources.open(held.sha256())) {
      var bytes = Base64.getEncoder().encodeToString(in.readAllBytes());
      var label = "picture-" + (labels.size() + 1);
      labels.put(held, label);
      definitions
          .append('[')
          .append(label)
          .append("]: <data:")
          .append(held.mediaType())
          .append(";base64,")
          .append(bytes)
          .append(">\n");
    } catch (IOException notHeld) {
      incomplete = true;
    }
  }

  /** The definitions, one in a line. */
  String definitions() {
    return definitions.toString();
  }

  /** Whether the bytes of a picture could not be read. */
  boolean isIncomplete() {
    return incomplete;
  }
}
