package org.offprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSObject;
import org.offprint.article.Resources;
import org.offprint.convert.Limits;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Typeset;

/**
 * A PDF file in the making: typeset documents are drawn one after another, and of each only its place in the file is
 * kept.
 */
final class PdfDocument {
  private final CosFile file;
  private final FontSet fonts;
  private final Pictures pictures;
  private final StructureTree structure;
  private final Outline outline;
  private final PageLabels labels = new PageLabels();
  private final COSObject catalog;
  private final COSObject pageTree;
  private final COSObject resources;
  private final List<COSObject> pages = new ArrayList<>();

  /**
   * Starts a file.
   *
   * @param out where it goes; left open
   * @param programs the outlines of the faces
   * @param material where pictures come from
   */
  PdfDocument(OutputStream out, FontPrograms programs, Resources material) throws IOException {
    file = new CosFile(out);
    catalog = file.reserve();
    pageTree = file.reserve();
    resources = file.reserve();
    fonts = new FontSet(file, programs);
    pictures = new Pictures(file, material);
    structure = new StructureTree(file);
    outline = new Outline(file);
  }

  /**
   * Draws a typeset document.
   *
   * @param typeset the document
   * @param scope what parts its names from those of others in the file; empty if there is no other
   * @param language the language of its text; empty if that is the language of the file
   * @param limits asked before each page whether to go on
   */
  void add(Typeset typeset, String scope, String language, Limits limits) throws IOException {
    double height = typeset.paper().height();
    var tree = new TagTree(typeset.root(), file);
    int first = pages.size();
    typeset.pages().forEach(page -> pages.add(file.reserve()));
    for (int i = 0; i < typeset.pages().size(); i++) {
      limits.goOn();
      draw(typeset, i, tree, pages.get(first + i));
    }
    var start = new Spot(pages.get(first), 0);
    new Links(file, structure, tree, height, start).save();
    structure.add(tree, height, scope, language);
    for (var bookmark : typeset.bookmarks()) {
      var spot = new Spot(pages.get(first + bookmark.page() - 1), bookmark.y());
      outline.add(bookmark.level(), bookmark.title(), spot.destination(height));
    }
  }

  private void draw(Typeset typeset, int index, TagTree tree, COSObject page) throws IOException {
    var paper = typeset.paper();
    var drawer = new PageDrawer(file, fonts, pictures, tree, page, paper.height());
    drawer.draw(typeset.pages().get(index));
    labels.add(typeset.pages().get(index).label());
    var contents = file.reserve();
    file.putStream(
        contents, new Dict(), drawer.content().array(), drawer.content().size());
    var dictionary = Dict.of("Page")
        .put("Parent", pageTree)
        .put("MediaBox", Dict.numbers(0, 0, paper.width(), paper.height()))
        .put("Resources", resources)
        .put("Contents", contents)
        .integer("StructParents", structure.parents().add(drawer.parents()))
        .name("Tabs", "S");
    if (!drawer.annotations().isEmpty()) {
      dictionary.put("Annots", new COSArray(drawer.annotations()));
    }
    file.put(page, dictionary);
  }

  /** The pictures that could not be read. */
  List<Mark.Picture> unreadable() {
    return pictures.unreadable();
  }

  /**
   * Ends the file.
   *
   * @param facts what its metadata says
   * @param attachments the files that it carries
   * @param rightToLeft whether its pages follow each other from right to left
   */
  void finish(Facts facts, List<Attachment> attachments, boolean rightToLeft) throws IOException {
    file.put(resources, pictures.resources().put("Font", fonts.save()));
    file.put(
        pageTree, Dict.of("Pages").put("Kids", new COSArray(pages)).integer("Count", pages.size()));
    var preferences = new Dict().flag("DisplayDocTitle", true);
    if (rightToLeft) {
      preferences.name("Direction", "R2L");
    }
    var dictionary = Dict.of("Catalog")
        .put("Pages", pageTree)
        .text("Lang", facts.language())
        .put("MarkInfo", new Dict().flag("Marked", true))
        .put("StructTreeRoot", structure.save())
        .put("ViewerPreferences", preferences)
        .put("PageLabels", labels.dictionary())
        .put("OutputIntents", Dict.array(outputIntent()))
        .put("Metadata", metadata(facts));
    var entries = outline.save();
    entries.ifPresent(root -> dictionary.put("Outlines", root));
    Attachment.save(attachments, file, dictionary);
    file.putOpen(catalog, dictionary);
    file.finish(catalog, file.add(DocumentInformation.of(facts)));
  }

  /** The packet stays uncompressed, so that tools that know no PDF find it (ISO 16684-1, 7.1). */
  private COSObject metadata(Facts facts) throws IOException {
    var reference = file.reserve();
    file.putFinished(reference, Dict.of("Metadata").name("Subtype", "XML"), Xmp.packet(facts));
    return reference;
  }

  private Dict outputIntent() throws IOException {
    var profile = file.addStream(new Dict().integer("N", 3), SrgbProfile.bytes());
    return Dict.of("OutputIntent")
        .name("S", "GTS_PDFA1")
        .text("OutputConditionIdentifier", "sRGB IEC61966-2.1")
        .text("Info", "sRGB IEC61966-2.1")
        .put("DestOutputProfile", profile);
  }
}
