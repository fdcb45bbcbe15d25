package org.offprint.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Direction;
import org.w3c.dom.Element;

/**
 * The page of a template: its last section.
 *
 * @param section the properties of the section; nothing where the template has none
 */
record TemplatePage(Optional<Element> section) {

  private static final Set<String> AFTER_BIDI = Set.of("rtlGutter", "docGrid");
  private static final Set<String> NOT_TAKEN = Set.of(
      "headerReference",
      "footerReference",
      "footnotePr",
      "endnotePr",
      "type",
      "bidi",
      "printerSettings",
      "sectPrChange");

  static TemplatePage of(Template template) throws IOException {
    var root = Dom.parse(template.main().content()).getDocumentElement();
    return new TemplatePage(Dom.child(root, "body").flatMap(body -> Dom.child(body, "sectPr")));
  }

  PageGeometry geometry(PageGeometry otherwise) {
    var size = section.flatMap(one -> Dom.child(one, "pgSz"));
    var margins = section.flatMap(one -> Dom.child(one, "pgMar"));
    if (size.isEmpty() || margins.isEmpty()) {
      return otherwise;
    }
    int width = Dom.number(size.get(), "w", otherwise.width());
    int sides = Dom.number(margins.get(), "left", 0)
        + Dom.number(margins.get(), "right", 0)
        + Dom.number(margins.get(), "gutter", 0);
    var columns = section.flatMap(one -> Dom.child(one, "cols"));
    int count = Math.max(1, columns.map(one -> Dom.number(one, "num", 1)).orElse(1));
    int space = columns.map(one -> Dom.number(one, "space", 720)).orElse(720);
    int text = Math.max(1440, (width - sides - (count - 1) * space) / count);
    return new PageGeometry(
        width,
        Dom.number(size.get(), "h", otherwise.height()),
        (width - text) / 2,
        Math.abs(Dom.number(margins.get(), "top", otherwise.top())),
        Math.abs(Dom.number(margins.get(), "bottom", otherwise.foot())));
  }

  /** The references to headers and footers. */
  List<Element> references() {
    var references = new ArrayList<Element>();
    section.ifPresent(one -> Dom.children(one).stream()
        .filter(child -> child.getLocalName().endsWith("erReference"))
        .forEach(references::add));
    return references;
  }

  /** Writes the properties after the references, in the order in which they stand. */
  void write(Xml out, Direction direction) {
    boolean rightToLeft = direction == Direction.RTL;
    for (var child : section.map(Dom::children).orElse(List.of())) {
      if (rightToLeft && AFTER_BIDI.contains(child.getLocalName())) {
        out.empty("w:bidi");
        rightToLeft = false;
      }
      if (!NOT_TAKEN.contains(child.getLocalName())) {
        Dom.writeProperty(child, out);
      }
    }
    if (rightToLeft) {
      out.empty("w:bidi");
    }
  }
}
