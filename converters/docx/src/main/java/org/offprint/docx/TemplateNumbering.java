package org.offprint.docx;

import java.io.IOException;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The lists of a template, to which ours are added. For one thread. */
final class TemplateNumbering {

  private final Optional<Document> document;

  TemplateNumbering(Template template) throws IOException {
    var part = template.related(template.main(), Relation.NUMBERING);
    document = part.isPresent() ? Optional.of(Dom.parse(part.get().content())) : Optional.empty();
  }

  private int highest(String element, String id) {
    return document
        .map(one -> Dom.children(one.getDocumentElement()).stream()
            .filter(child -> element.equals(child.getLocalName()))
            .mapToInt(child -> Dom.number(child, id, 0))
            .max()
            .orElse(0))
        .orElse(0);
  }

  /** Lists with ids that the template does not have. */
  ListNumbers lists() {
    return new ListNumbers(
        highest("abstractNum", "abstractNumId") + 1, highest("num", "numId") + 1);
  }

  /** All lists. The schema wants pictures first, then definitions, then lists. */
  byte[] bytes(ListNumbers lists, StyleSheet styles) throws IOException {
    var out = document
        .map(one -> Dom.begin(one.getDocumentElement()))
        .orElseGet(() -> Xml.document("w:numbering", "xmlns:w", Namespaces.WORD));
    copy(out, "numPicBullet");
    copy(out, "abstractNum");
    lists.definitions(out, styles);
    copy(out, "num");
    lists.lists(out);
    return out.bytes();
  }

  private void copy(Xml out, String name) throws IOException {
    if (document.isPresent()) {
      var root = document.get().getDocumentElement();
      for (Element child : Dom.children(root)) {
        if (name.equals(child.getLocalName())) {
          Dom.write(child, out);
        }
      }
    }
  }
}
