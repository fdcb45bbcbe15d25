package org.offprint.pdf.proof;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.offprint.convert.Limits;

/** Walks through a structure tree in reading order, without recursion. */
final class TagWalk {

  /** Takes what stands in the tree. */
  interface Visitor {
    /** An element begins; the type is a standard one as far as the role map knows. */
    void enter(String type, COSDictionary element);

    /** The element that was entered last and not left ends. */
    void leave();

    /** Content of the element: a marked-content sequence of a page or form. */
    void content(COSBase stream, int id);

    /** An object of the element, such as an annotation. */
    void object(COSDictionary object);
  }

  /** An element whose children are not all visited. */
  private record Open(COSBase page, Iterator<COSBase> kids) {}

  private final Optional<COSDictionary> root;
  private final COSDictionary roles;
  private final Limits limits;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<COSBase> entered = Collections.newSetFromMap(new IdentityHashMap<>());

  TagWalk(PDDocumentCatalog catalog, Limits limits) {
    root = Optional.ofNullable(catalog.getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT));
    roles = root.map(tree -> tree.getCOSDictionary(COSName.ROLE_MAP)).orElseGet(COSDictionary::new);
    this.limits = limits;
  }

  void walk(Visitor visitor) {
    if (root.isEmpty()) {
      return;
    }
    open.push(new Open(root.get(), kids(root.get())));
    while (!open.isEmpty()) {
      limits.goOn();
      if (open.peek().kids().hasNext()) {
        visit(open.peek().kids().next(), visitor);
      } else {
        open.pop();
        if (!open.isEmpty()) {
          visitor.leave();
        }
      }
    }
  }

  private void visit(COSBase kid, Visitor visitor) {
    var page = open.peek().page();
    if (kid instanceof COSInteger id) {
      visitor.content(page, id.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      if (dictionary.containsKey(COSName.S)) {
        enter(dictionary, visitor);
      } else if (dictionary.containsKey(COSName.MCID)) {
        visitor.content(stream(dictionary, page), dictionary.getInt(COSName.MCID));
      } else if (dictionary.getCOSDictionary(COSName.OBJ) != null) {
        visitor.object(dictionary.getCOSDictionary(COSName.OBJ));
      }
    }
  }

  private void enter(COSDictionary element, Visitor visitor) {
    if (entered.add(element)) {
      var page = element.getCOSDictionary(COSName.PG);
      visitor.enter(type(element.getNameAsString(COSName.S)), element);
      open.push(new Open(page == null ? open.peek().page() : page, kids(element)));
    }
  }

  /** The content stream of a marked-content reference (ISO 32000-1, table 324). */
  static COSBase stream(COSDictionary reference, COSBase page) {
    var form = reference.getDictionaryObject(COSName.getPDFName("Stm"));
    var own = reference.getCOSDictionary(COSName.PG);
    return form != null ? form : own != null ? own : page;
  }

  private String type(String name) {
    var type = name;
    for (var i = 0; i < roles.size() && roles.containsKey(type); i++) {
      type = roles.getNameAsString(type);
    }
    return type;
  }

  /** The children of an element, references to objects followed. */
  static Iterator<COSBase> kids(COSDictionary element) {
    var kids = element.getDictionaryObject(COSName.K);
    var list = kids instanceof COSArray array
        ? array.toList()
        : kids == null ? List.<COSBase>of() : List.of(kids);
    return list.stream()
        .<COSBase>map(kid -> kid instanceof COSObject reference ? reference.getObject() : kid)
        .iterator();
  }
}
