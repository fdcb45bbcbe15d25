package org.offprint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/**
 * A file that a PDF carries (ISO 32000-1, 7.11.4) and what it is to the document (ISO 19005-3, annex E).
 *
 * @param name its file name
 * @param mediaType its media type
 * @param relationship {@code Data} or {@code Source}
 * @param description what it is, for people
 * @param bytes its content
 */
record Attachment(
    String name, String mediaType, String relationship, String description, byte[] bytes) {

  /** Saves attachments, whose names differ; what the catalog says of them is put into it. */
  static void save(List<Attachment> attachments, CosFile file, Dict catalog) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    var names = new COSArray();
    var associated = new COSArray();
    var sorted = attachments.stream().sorted((a, b) -> a.name.compareTo(b.name)).toList();
    for (var attachment : sorted) {
      var specification = file.add(attachment.specification(file));
      // A name in a name tree is bytes, sorted as such; in ASCII both orders are one.
      names.add(new COSString(attachment.asciiName().getBytes(StandardCharsets.US_ASCII)));
      names.add(specification);
      associated.add(specification);
    }
    catalog.put("Names", new Dict().put("EmbeddedFiles", new Dict().put("Names", names)));
    catalog.put("AF", associated);
  }

  private Dict specification(CosFile file) throws IOException {
    var embedded = embedded(file);
    return Dict.of("Filespec")
        .text("F", asciiName())
        .text("UF", name)
        .name("AFRelationship", relationship)
        .text("Desc", description)
        .put("EF", new Dict().put("F", embedded).put("UF", embedded));
  }

  private COSObject embedded(CosFile file) throws IOException {
    var parameters = new Dict().integer("Size", bytes.length).put("CheckSum", new COSString(md5()));
    return file.addStream(
        Dict.of("EmbeddedFile").put("Subtype", new OnceName(mediaType)).put("Params", parameters),
        bytes);
  }

  private String asciiName() {
    var ascii = new StringBuilder();
    name.codePoints().forEach(c -> ascii.append(c < 0x7F ? (char) c : '_'));
    return ascii.toString();
  }

  private byte[] md5() {
    try {
      return MessageDigest.getInstance("MD5").digest(bytes);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has MD5.", missing);
    }
  }
}
