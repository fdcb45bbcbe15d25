package org.offprint.pdf.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;
import org.offprint.convert.Witness;

/**
 * Reads a finished PDF with PDFBox: the characters of the glyphs that are drawn on its pages, in the order and with the
 * meaning that its structure tree gives them (ISO 32000-1, 14.7 and 14.8).
 */
public final class PdfWitness implements Witness {

  /** Made by the service loader. */
  public PdfWitness() {}

  @Override
  public String format() {
    return "pdf";
  }

  @Override
  public Seen see(byte[] output, Limits limits) throws IOException {
    try (var document = whole(output)) {
      var pages = DrawnText.of(document, limits);
      var parts = new SeenStructure(pages, new Destinations(document, pages));
      new TagWalk(document.getDocumentCatalog(), limits).walk(parts);
      return parts.seen(Map.of());
    }
  }

  @Override
  public Optional<Entry> carried(byte[] output, Limits limits) throws IOException {
    limits.goOn();
    try (var document = whole(output)) {
      return CarriedData.of(document);
    }
  }

  /** PDFBox mends what is cut off, but a proof wants the whole file: it ends with a line of its own (clause 7.5.5). */
  private static PDDocument whole(byte[] output) throws IOException {
    var from = Math.max(0, output.length - 32);
    var end = new String(output, from, output.length - from, StandardCharsets.ISO_8859_1);
    if (!end.stripTrailing().endsWith("%%EOF")) {
      throw new IOException("it is cut off, since it does not end with %%EOF");
    }
    return Loader.loadPDF(output);
  }
}
