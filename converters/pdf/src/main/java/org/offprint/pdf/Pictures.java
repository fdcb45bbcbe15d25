package org.offprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSObject;
import org.offprint.article.Resources;
import org.offprint.typeset.Mark;

/** The pictures of a file, each saved once however often it is shown. */
final class Pictures {
  private final CosFile file;
  private final Resources resources;
  private final Map<String, Optional<String>> names = new HashMap<>();
  private final Dict objects = new Dict();
  private final List<Mark.Picture> unreadable = new ArrayList<>();

  Pictures(CosFile file, Resources resources) {
    this.file = file;
    this.resources = resources;
  }

  /** The name of a picture in the resources of the pages; nothing if it cannot be read. */
  Optional<String> resource(Mark.Picture picture) throws IOException {
    var known = names.get(picture.sha256());
    if (known != null) {
      return known;
    }
    var saved = save(picture);
    var name = saved.map(object -> "P" + objects.size());
    saved.ifPresent(object -> objects.put("P" + objects.size(), object));
    names.put(picture.sha256(), name);
    if (saved.isEmpty()) {
      unreadable.add(picture);
    }
    return name;
  }

  private Optional<COSObject> save(Mark.Picture picture) throws IOException {
    var bytes = read(picture);
    if (JpegPicture.isJpeg(bytes)) {
      return new JpegPicture(bytes).save(file);
    }
    return PngPicture.isPng(bytes) ? new PngPicture(bytes).save(file) : Optional.empty();
  }

  private byte[] read(Mark.Picture picture) {
    try (var in = resources.open(picture.sha256())) {
      return in.readAllBytes();
    } catch (IOException gone) {
      // The page is right without it, and the finding says which it is.
      return new byte[0];
    }
  }

  /** The pictures that were shown as grey areas. */
  List<Mark.Picture> unreadable() {
    return unreadable;
  }

  /** The resources of the pages that pictures need. */
  Dict resources() {
    return objects.size() == 0 ? new Dict() : new Dict().put("XObject", objects);
  }
}
