package org.offprint.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;

/** What is saved is what PDFBox loads. */
class CosFileTest {

  @Test
  void loadsAsItWasSaved() throws IOException {
    var texts = texts();
    try (var document = Loader.loadPDF(save(texts))) {
      var root = document.getDocumentCatalog().getCOSObject();
      var values = root.getCOSArray(org.apache.pdfbox.cos.COSName.getPDFName("Values"));
      assertThat(values.size()).isEqualTo(texts.size());
      for (int i = 0; i < texts.size(); i++) {
        var value = values.getObject(i);
        if (value instanceof COSStream stream) {
          assertThat(new String(stream.createInputStream().readAllBytes(), ISO_8859_1))
              .isEqualTo(texts.get(i));
        } else {
          assertThat(new String(((COSString) value).getBytes(), ISO_8859_1))
              .isEqualTo(texts.get(i));
        }
      }
    }
  }

  @Test
  void isNamedByItsContent() throws IOException {
    var texts = texts();
    var once = save(texts);
    assertThat(save(texts)).isEqualTo(once);
    texts.set(3, "other");
    assertThat(id(save(texts))).isNotEqualTo(id(once));
  }

  private static String id(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      var id = document.getDocument().getDocumentID();
      assertThat(id.size()).isEqualTo(2);
      return ((COSString) id.get(0)).toHexString();
    }
  }

  /** More than two object streams hold, with all bytes that a string may have trouble with. */
  private static List<String> texts() {
    var random = new Random(1);
    var texts = new ArrayList<String>();
    for (int i = 0; i < 500; i++) {
      var bytes = new byte[random.nextInt(120)];
      random.nextBytes(bytes);
      texts.add(new String(bytes, ISO_8859_1) + (i % 7 == 0 ? "()\\\r\n\r)" : ""));
    }
    return texts;
  }

  private static byte[] save(List<String> texts) throws IOException {
    var out = new ByteArrayOutputStream();
    var file = new CosFile(out);
    var root = file.reserve();
    var pages = file.reserve();
    var values = new COSArray();
    for (int i = 0; i < texts.size(); i++) {
      var bytes = texts.get(i).getBytes(ISO_8859_1);
      COSObject value =
          i % 5 == 0 ? file.addStream(new Dict(), bytes) : file.add(new COSString(bytes));
      values.add(value);
    }
    file.put(pages, Dict.of("Pages").put("Kids", new COSArray()).integer("Count", 0));
    file.putOpen(root, Dict.of("Catalog").put("Pages", pages).put("Values", values));
    file.finish(root, file.add(new Dict().text("Title", "T")));
    return out.toByteArray();
  }
}
