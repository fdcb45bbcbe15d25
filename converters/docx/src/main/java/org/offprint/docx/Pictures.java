package org.offprint.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.offprint.article.Picture;
import org.offprint.article.Resources;

/** The pictures of a document, each held once however often it is shown. */
final class Pictures {

  /** A picture that cannot be shown. */
  static final class Unshown extends Exception {
    private static final long serialVersionUID = 1L;

    Unshown(String why) {
      super(why);
    }
  }

  /**
   * A picture in the package.
   *
   * @param part where its bytes are
   * @param header its size
   */
  record Stored(Part part, PictureHeader header) {}

  private final Parcel parcel;
  private final Resources resources;
  private final Map<String, Stored> stored = new LinkedHashMap<>();

  Pictures(Parcel parcel, Resources resources) {
    this.parcel = parcel;
    this.resources = resources;
  }

  /**
   * Takes a picture into the package.
   *
   * @throws Unshown if its bytes cannot be read, or are of a kind that word processors do not show
   */
  Stored store(Picture.Held held) throws Unshown {
    var before = stored.get(held.sha256());
    if (before != null) {
      return before;
    }
    try (var in = resources.open(held.sha256())) {
      var bytes = in.readAllBytes();
      var header = PictureHeader.of(bytes)
          .orElseThrow(() -> new Unshown("is of a kind that word processors do not show"));
      var name = "/word/media/image" + (stored.size() + 1) + "." + header.suffix();
      var part = parcel.part(name, header.mediaType());
      part.fill(bytes);
      var picture = new Stored(part, header);
      stored.put(held.sha256(), picture);
      return picture;
    } catch (IOException unreadable) {
      throw new Unshown("cannot be read: " + unreadable.getMessage());
    }
  }
}
