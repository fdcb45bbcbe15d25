package org.offprint.epub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.offprint.convert.OwnOutput;
import org.offprint.html.Chapter;
import org.offprint.pack.Deflated;
import org.offprint.pack.ZipWriter;

/** The zip file around a book (EPUB 3.3, clause 4). */
final class Container {

  private static final String FOLDER = "EPUB/";
  private static final String PACKAGE = FOLDER + "package.opf";

  private final ZipWriter zip;

  Container(ZipWriter zip) {
    this.zip = zip;
  }

  /** Compressed when it is first asked for, then shared by all books. */
  private static final class Style {
    private static final Deflated SHEET = Deflated.of(Chapter.styleSheet());
  }

  static Deflated styleSheet() {
    return Style.SHEET;
  }

  /** What every book begins with; the second file is not compressed either, so that its generator is seen. */
  void start() throws IOException {
    zip.store("mimetype", "application/epub+zip".getBytes(StandardCharsets.US_ASCII));
    var xml = new Xml().raw("<!-- " + OwnOutput.GENERATOR + " -->");
    xml.open(
            "container",
            "xmlns",
            "urn:oasis:names:tc:opendocument:xmlns:container",
            "version",
            "1.0")
        .line();
    xml.open("rootfiles").line();
    xml.empty("rootfile", "full-path", PACKAGE, "media-type", "application/oebps-package+xml");
    xml.line().close().line().close().line();
    zip.store("META-INF/container.xml", xml.bytes());
  }

  void store(String name, byte[] bytes) throws IOException {
    zip.store(FOLDER + name, bytes);
  }

  void deflate(String name, byte[] bytes) throws IOException {
    zip.deflate(FOLDER + name, bytes);
  }

  void copy(String name, Deflated content) throws IOException {
    zip.copy(FOLDER + name, content);
  }

  void finish(byte[] packageDocument) throws IOException {
    zip.deflate(PACKAGE, packageDocument);
    zip.finish();
  }
}
