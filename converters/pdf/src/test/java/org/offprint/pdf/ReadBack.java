package org.offprint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** A written PDF, read by PDFBox, which shares no code with what wrote it but the objects. */
final class ReadBack implements AutoCloseable {
  private final PDDocument document;
  private final Map<COSBase, Map<Integer, PDMarkedContent>> contents = new IdentityHashMap<>();

  /** An element of the structure tree: its type, dictionary, elements, and own text. */
  record Node(String type, COSDictionary dictionary, List<Object> kids) {
    COSDictionary attributes() {
      return Optional.ofNullable(dictionary.getCOSDictionary(COSName.A))
          .orElse(new COSDictionary());
    }

    List<Node> nodes() {
      return kids.stream().filter(Node.class::isInstance).map(Node.class::cast).toList();
    }

    /** This element and all in it, in reading order. */
    List<Node> all() {
      var all = new ArrayList<Node>(List.of(this));
      nodes().forEach(node -> all.addAll(node.all()));
      return all;
    }

    List<COSDictionary> objects() {
      return kids.stream()
          .filter(COSDictionary.class::isInstance)
          .map(COSDictionary.class::cast)
          .toList();
    }

    /** The text of the element as a program reads it aloud. */
    String text() {
      return kids.stream()
          .map(kid ->
              kid instanceof Node node ? node.text() : kid instanceof String text ? text : "")
          .collect(Collectors.joining());
    }
  }

  ReadBack(byte[] bytes) throws IOException {
    document = Loader.loadPDF(bytes);
  }

  static byte[] write(Entry entry, PdfOptions options) throws IOException {
    return write(new Edition.Single(entry), options, Writer.Material.NONE);
  }

  static byte[] write(Entry entry) throws IOException {
    return write(entry, new PdfProvider().defaults());
  }

  static byte[] write(Edition edition, PdfOptions options, Writer.Material material)
      throws IOException {
    var out = new ByteArrayOutputStream();
    new PdfProvider().writer(options).write(edition, material, out, Limits.STANDARD);
    return out.toByteArray();
  }

  static ReadBack of(Entry entry) throws IOException {
    return new ReadBack(write(entry));
  }

  PDDocument document() {
    return document;
  }

  COSDictionary catalog() {
    return document.getDocumentCatalog().getCOSObject();
  }

  /** The one element in the root of the structure tree. */
  Node tree() throws IOException {
    var root = catalog().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
    return node(root.getCOSDictionary(COSName.K));
  }

  private Node node(COSDictionary dictionary) throws IOException {
    var kids = new ArrayList<>();
    var k = dictionary.getDictionaryObject(COSName.K);
    var list =
        k instanceof COSArray array ? array.toList() : k == null ? List.<COSBase>of() : List.of(k);
    for (var item : list) {
      var kid = item instanceof COSObject reference ? reference.getObject() : item;
      if (kid instanceof COSInteger mcid) {
        kids.add(text(dictionary.getCOSDictionary(COSName.PG), mcid.intValue()));
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
        kids.add(node(inner));
      } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.MCID)) {
        kids.add(text(inner.getCOSDictionary(COSName.PG), inner.getInt(COSName.MCID)));
      } else {
        kids.add(kid);
      }
    }
    return new Node(dictionary.getNameAsString(COSName.S), dictionary, kids);
  }

  private String text(COSDictionary page, int mcid) throws IOException {
    if (!contents.containsKey(page)) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(new PDPage(page));
      var byId = new HashMap<Integer, PDMarkedContent>();
      extractor.getMarkedContents().stream()
          .filter(content -> !"Artifact".equals(content.getTag()))
          .forEach(content -> byId.put(content.getMCID(), content));
      contents.put(page, byId);
    }
    var text = new StringBuilder();
    collect(contents.get(page).get(mcid), text);
    return text.toString();
  }

  private static void collect(PDMarkedContent content, StringBuilder text) {
    if (content.getActualText() != null) {
      text.append(content.getActualText());
      return;
    }
    for (var item : content.getContents()) {
      if (item instanceof PDMarkedContent inner) {
        collect(inner, text);
      } else if (item instanceof TextPosition glyph) {
        text.append(glyph.getUnicode());
      }
    }
  }

  /** Every dictionary of the file. */
  List<COSDictionary> dictionaries() {
    var seen = new IdentityHashMap<COSBase, Boolean>();
    var found = new ArrayList<COSDictionary>();
    var left = new ArrayList<COSBase>(Arrays.asList(document.getDocument().getTrailer()));
    while (!left.isEmpty()) {
      var value = left.remove(left.size() - 1);
      var actual = value instanceof COSObject reference ? reference.getObject() : value;
      if (actual == null || seen.put(actual, true) != null) {
        continue;
      }
      if (actual instanceof COSDictionary dictionary) {
        found.add(dictionary);
        left.addAll(dictionary.getValues());
      } else if (actual instanceof COSArray array) {
        left.addAll(array.toList());
      }
    }
    return found;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
