package org.offprint.pdf.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.offprint.convert.Limits;

/** The text that the pages of a document draw, by its marked-content sequences. */
final class DrawnText {
  private final Map<COSBase, Map<Integer, Drawn>> byStream = new IdentityHashMap<>();
  private final List<String> unmarked = new ArrayList<>();

  private DrawnText() {}

  /** Reads all pages. */
  static DrawnText of(PDDocument document, Limits limits) throws IOException {
    var text = new DrawnText();
    for (var page : document.getPages()) {
      limits.goOn();
      new PageReader(text).processPage(page);
    }
    return text;
  }

  /** The text of a sequence. */
  Optional<Drawn> text(COSBase stream, int id) {
    return Optional.ofNullable(byStream.getOrDefault(stream, Map.of()).get(id));
  }

  /** What is drawn outside of marked content, so that nothing says where it belongs. */
  List<String> unmarked() {
    return unmarked;
  }

  void add(COSBase stream, int id, Drawn text) {
    byStream.computeIfAbsent(stream, content -> new HashMap<>()).merge(id, text, Drawn::and);
  }

  void addUnmarked(String text) {
    if (!text.isBlank()) {
      unmarked.add(text);
    }
  }
}
