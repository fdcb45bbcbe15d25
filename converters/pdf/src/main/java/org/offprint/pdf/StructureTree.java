package org.offprint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;

/** The structure tree of a file (ISO 32000-1, 14.7.2): one document with all that is added. */
final class StructureTree {
  private final CosFile file;
  private final COSObject root;
  private final COSObject document;
  private final COSArray tops = new COSArray();
  private final NumberTree parents;
  private final Map<String, COSObject> ids = new TreeMap<>();

  StructureTree(CosFile file) {
    this.file = file;
    root = file.reserve();
    document = file.reserve();
    parents = new NumberTree(file);
  }

  /** From marked-content numbers and annotations to their elements. */
  NumberTree parents() {
    return parents;
  }

  /**
   * Saves drawn elements.
   *
   * @param tree the elements
   * @param paperHeight in points
   * @param scope what parts their names from those of other trees in the file; may be empty
   * @param language their language; empty if that is the language of the file
   */
  void add(TagTree tree, double paperHeight, String scope, String language) throws IOException {
    tree.tops().forEach(top -> tops.add(top.reference()));
    for (var tag : tree.tags()) {
      var id = tag.element().id();
      if (!id.isEmpty()) {
        ids.put(scope + id, tag.reference());
      }
      var parent = tag.parent().map(Tag::reference).orElse(document);
      var dictionary = new StructureElement(tag, paperHeight).dictionary(parent, scope);
      if (tag.parent().isEmpty() && tag.element().language().isEmpty() && !language.isEmpty()) {
        dictionary.text("Lang", language);
      }
      file.put(tag.reference(), dictionary);
    }
  }

  /** Saves the root, after which nothing can be added. */
  COSObject save() throws IOException {
    file.put(document, new Dict().name("S", "Document").put("P", root).put("K", tops));
    var dictionary = Dict.of("StructTreeRoot")
        .put("K", document)
        .put("ParentTree", parents.save())
        .integer("ParentTreeNextKey", parents.size())
        .put("RoleMap", RoleName.map());
    if (!ids.isEmpty()) {
      dictionary.put("IDTree", file.add(new Dict().put("Names", names())));
    }
    file.put(root, dictionary);
    return root;
  }

  private COSArray names() {
    var names = new COSArray();
    ids.forEach((id, element) -> {
      names.add(id(id));
      names.add(element);
    });
    return names;
  }

  /** An element identifier is a byte string, not text. */
  static COSString id(String id) {
    return new COSString(id.getBytes(StandardCharsets.UTF_8));
  }
}
