package org.offprint.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.offprint.typeset.Box;
import org.offprint.typeset.Destination;

/** Saves the link annotations (ISO 32000-1, 12.5.6.5) of drawn pages: one for each line of a link, each whole. */
final class Links {
  /** Printed, as PDF/A wants all annotations to be (ISO 19005-3, 6.3.2). */
  private static final int PRINT = 4;

  private final CosFile file;
  private final StructureTree structure;
  private final TagTree tree;
  private final double paperHeight;
  private final Spot start;

  /**
   * For the pages of one typeset document.
   *
   * @param file where annotations go
   * @param structure knows whose annotations they are
   * @param tree the drawn elements
   * @param paperHeight in points
   * @param start where a link leads if nothing is seen of its target
   */
  Links(CosFile file, StructureTree structure, TagTree tree, double paperHeight, Spot start) {
    this.file = file;
    this.structure = structure;
    this.tree = tree;
    this.paperHeight = paperHeight;
    this.start = start;
  }

  void save() throws IOException {
    for (var tag : tree.tags()) {
      for (var fragment : tag.fragments()) {
        file.put(fragment.annotation(), annotation(tag, fragment));
      }
    }
  }

  private Dict annotation(Tag link, LinkFragment fragment) throws IOException {
    var destination = link.element().destination().orElseThrow();
    var dictionary = Dict.of("Annot")
        .name("Subtype", "Link")
        .put("Rect", rectangle(fragment.box()))
        .put("Border", Dict.numbers(0, 0, 0))
        .integer("F", PRINT)
        .integer("StructParent", structure.parents().add(link.reference()))
        .text("Contents", Clip.string(description(link, destination)));
    if (destination instanceof Destination.Address address) {
      dictionary.put("A", new Dict().name("S", "URI").put("URI", uri(address.uri())));
    } else if (destination instanceof Destination.Inside inside) {
      dictionary.put("A", goTo(tree.id(inside.id())));
    }
    return dictionary;
  }

  /** Names the element beside the place (ISO 32000-2, 12.6.4.2), so that who reads aloud arrives there, too. */
  private Dict goTo(Optional<Tag> target) {
    var spot = target.flatMap(Tag::spot).orElse(start);
    var action = new Dict().name("S", "GoTo").put("D", spot.destination(paperHeight));
    target.ifPresent(tag -> action.put("SD", spot.destination(tag.reference(), paperHeight)));
    return action;
  }

  private static String description(Tag link, Destination destination) {
    if (!link.element().alt().isEmpty()) {
      return link.element().alt();
    }
    return destination instanceof Destination.Address address
        ? address.uri()
        : "#" + ((Destination.Inside) destination).id();
  }

  private static COSString uri(String uri) {
    return new COSString(uri.getBytes(StandardCharsets.US_ASCII));
  }

  private COSArray rectangle(Box box) {
    return Dict.numbers(box.x(), paperHeight - box.bottom(), box.right(), paperHeight - box.y());
  }
}
