package org.offprint.docx.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Words;

/** The pictures of a document: those that it holds in a common format stand beside the article with their bytes. */
final class Pictures {

  private static final Set<String> COMMON = Set.of("image/png", "image/jpeg", "image/gif");

  private final WordPackage word;
  private final Map<String, byte[]> held = new LinkedHashMap<>();

  Pictures(WordPackage word) {
    this.word = word;
  }

  /** The picture that a drawing shows; nothing where it is a shape without a picture or text about it. */
  Optional<Block.Figure> figure(Node drawing, Map<String, WordPackage.Relation> relations) {
    var about = alternative(drawing);
    var source = drawing.all("a:blip").stream()
        .map(blip -> blip.attribute("r:embed") + blip.attribute("r:link"))
        .findFirst()
        .or(() -> drawing.all("v:imagedata").stream()
            .map(data -> data.attribute("r:id"))
            .findFirst());
    if (source.isEmpty() && about.isBlank()) {
      return Optional.empty();
    }
    var picture = source
        .map(relations::get)
        .map(this::picture)
        .orElseGet(() -> new Picture.Missing(Words.NONE));
    return Optional.of(new Block.Figure(picture, about, List.of(), List.of()));
  }

  /** What a drawing says instead of its picture. */
  static Words alternative(Node drawing) {
    for (var properties : drawing.all("wp:docPr")) {
      if (!properties.all("adec:decorative").isEmpty()) {
        return Words.NONE;
      }
      var text = properties.attribute("descr");
      return Words.of((text.isBlank() ? properties.attribute("title") : text).strip());
    }
    for (var shape : drawing.all(Set.of("v:shape", "v:rect"))) {
      if (!shape.attribute("alt").isBlank()) {
        return Words.of(shape.attribute("alt").strip());
      }
    }
    return Words.NONE;
  }

  private Picture picture(WordPackage.Relation relation) {
    var name = relation.target();
    if (relation.external()) {
      return new Picture.Missing(Words.of(name));
    }
    var type = word.mediaType(name);
    var bytes = word.part(name);
    if (bytes.isEmpty() || !COMMON.contains(type)) {
      return new Picture.Missing(Words.of(name.substring(name.lastIndexOf('/') + 1)));
    }
    var picture = Picture.Held.of(bytes.get(), type);
    held.put(picture.sha256(), bytes.get());
    return picture;
  }

  Resources resources() {
    if (held.isEmpty()) {
      return Resources.NONE;
    }
    var pictures = Map.copyOf(held);
    return hash -> {
      if (!pictures.containsKey(hash)) {
        throw new IOException("No resource with SHA-256 " + hash + " is held in the document.");
      }
      return new ByteArrayInputStream(pictures.get(hash));
    };
  }
}
