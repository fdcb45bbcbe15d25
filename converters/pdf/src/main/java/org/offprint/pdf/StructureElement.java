package org.offprint.pdf;

import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSObject;
import org.offprint.typeset.Box;
import org.offprint.typeset.Cell;
import org.offprint.typeset.Numbering;
import org.offprint.typeset.Role;

/** The dictionary of a structure element (ISO 32000-1, 14.7.2, table 323). */
final class StructureElement {
  private final Tag tag;
  private final double paperHeight;
  private final Optional<COSObject> page;

  StructureElement(Tag tag, double paperHeight) {
    this.tag = tag;
    this.paperHeight = paperHeight;
    page = page();
  }

  /** The page of the first content; what is on it need not say so again. */
  private Optional<COSObject> page() {
    for (var kid : tag.kids()) {
      if (kid instanceof Leaf leaf && !leaf.sequences().isEmpty()) {
        return Optional.of(leaf.sequences().get(0).page());
      }
    }
    return Optional.empty();
  }

  Dict dictionary(COSObject parent, String scope) {
    var element = tag.element();
    var dictionary = new Dict().name("S", type()).put("P", parent);
    page.ifPresent(first -> dictionary.put("Pg", first));
    var kids = kids();
    if (kids.size() > 0) {
      dictionary.put("K", kids.size() == 1 ? kids.get(0) : kids);
    }
    if (!element.id().isEmpty()) {
      dictionary.put("ID", StructureTree.id(scope + element.id()));
    }
    if (!element.language().isEmpty()) {
      dictionary.text("Lang", element.language());
    }
    if (!element.alt().isEmpty() && element.role() == Role.FIGURE && isShown()) {
      dictionary.text("Alt", Clip.string(element.alt()));
    }
    if (!element.expansion().isEmpty()) {
      dictionary.text("E", Clip.string(element.expansion()));
    }
    attributes().ifPresent(attributes -> dictionary.put("A", attributes));
    return dictionary;
  }

  /** What nothing is seen of cannot be a link or a figure. */
  private String type() {
    return switch (tag.element().role()) {
      case LINK -> RoleName.of(tag.fragments().isEmpty() ? Role.SPAN : Role.LINK);
      case FIGURE -> RoleName.of(isShown() ? Role.FIGURE : Role.DIVISION);
      default -> RoleName.of(tag.element().role());
    };
  }

  private boolean isShown() {
    return tag.extent().isPresent();
  }

  private COSArray kids() {
    var kids = new COSArray();
    for (var kid : tag.kids()) {
      if (kid instanceof Tag child) {
        kids.add(child.reference());
      } else if (kid instanceof Leaf leaf) {
        leaf.sequences().forEach(sequence -> kids.add(sequence(sequence)));
      }
    }
    for (var fragment : tag.fragments()) {
      kids.add(Dict.of("OBJR").put("Obj", fragment.annotation()).put("Pg", fragment.page()));
    }
    return kids;
  }

  private COSBase sequence(Leaf.Sequence sequence) {
    return page.isPresent() && page.get() == sequence.page()
        ? COSInteger.get(sequence.mcid())
        : Dict.of("MCR").put("Pg", sequence.page()).integer("MCID", sequence.mcid());
  }

  private Optional<Dict> attributes() {
    var element = tag.element();
    return switch (element.role()) {
      case FIGURE -> tag.extent().map(this::box);
      case LIST -> Optional.of(numbering(element.numbering()));
      case TABLE_HEADER, TABLE_DATA -> element.cell().flatMap(StructureElement::cell);
      default -> Optional.empty();
    };
  }

  private Dict box(Box box) {
    return new Dict()
        .name("O", "Layout")
        .name("Placement", "Block")
        .put(
            "BBox",
            Dict.numbers(box.x(), paperHeight - box.bottom(), box.right(), paperHeight - box.y()));
  }

  private static Dict numbering(Numbering numbering) {
    return new Dict()
        .name("O", "List")
        .name(
            "ListNumbering",
            switch (numbering) {
              case NONE -> "None";
              case DISC -> "Disc";
              case DECIMAL -> "Decimal";
            });
  }

  private static Optional<Dict> cell(Cell cell) {
    var attributes = new Dict().name("O", "Table");
    if (cell.scope() != Cell.Scope.NONE) {
      attributes.name(
          "Scope",
          switch (cell.scope()) {
            case ROW -> "Row";
            case COLUMN -> "Column";
            default -> "Both";
          });
    }
    if (cell.rowSpan() > 1) {
      attributes.integer("RowSpan", cell.rowSpan());
    }
    if (cell.columnSpan() > 1) {
      attributes.integer("ColSpan", cell.columnSpan());
    }
    return attributes.size() > 1 ? Optional.of(attributes) : Optional.empty();
  }
}
