package org.offprint.pdf.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.offprint.article.Entry;
import org.offprint.json.ArticleJson;

/** The article that a PDF carries: the one attached JSON document that says of itself that it is data. */
final class CarriedData {
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

  private CarriedData() {}

  static Optional<Entry> of(PDDocument document) throws IOException {
    var names = new PDDocumentNameDictionary(document.getDocumentCatalog()).getEmbeddedFiles();
    var found = new ArrayList<byte[]>();
    if (names != null) {
      collect(names, found);
    }
    return found.size() == 1 ? ArticleJson.carried(found.get(0)) : Optional.empty();
  }

  private static void collect(
      PDNameTreeNode<PDComplexFileSpecification> node, ArrayList<byte[]> found) throws IOException {
    if (node.getNames() != null) {
      for (var file : node.getNames().values()) {
        add(file, found);
      }
    }
    if (node.getKids() != null) {
      for (var kid : node.getKids()) {
        collect(kid, found);
      }
    }
  }

  private static void add(PDComplexFileSpecification file, ArrayList<byte[]> found)
      throws IOException {
    var data = file.getEmbeddedFile();
    if (data != null
        && "application/json".equals(data.getSubtype())
        && "Data".equals(file.getCOSObject().getNameAsString(RELATIONSHIP))) {
      found.add(data.toByteArray());
    }
  }
}
