package org.offprint.pdf.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Where link annotations lead (ISO 32000-1, 12.3.2 and 12.6.4), and the names of the elements that they lead to. */
final class Destinations {
  private static final COSName SD = COSName.getPDFName("SD");

  /** Leads nowhere. */
  private static final String NOWHERE = "#";

  /** A window may open this far above the first baseline of what it shows, in points. */
  private static final double ABOVE = 72;

  private final DrawnText text;
  private final Set<COSBase> live = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<COSBase, String> names = new IdentityHashMap<>();

  Destinations(PDDocument document, DrawnText text) throws IOException {
    this.text = text;
    for (var page : document.getPages()) {
      page.getAnnotations().forEach(annotation -> live.add(annotation.getCOSObject()));
    }
  }

  /** The name of an element as an anchor: its identifier, where it has one. */
  String name(COSDictionary element) {
    return names.computeIfAbsent(
        element,
        key -> element.getDictionaryObject(COSName.ID) instanceof COSString id
            ? id.getString()
            : "element " + names.size());
  }

  /** Where an annotation leads: an address, or {@code #} and the name of an element. */
  String target(COSDictionary annotation) {
    var action = annotation.getCOSDictionary(COSName.A);
    if (!live.contains(annotation) || action == null) {
      return NOWHERE;
    }
    return switch (String.valueOf(action.getNameAsString(COSName.S))) {
      case "URI" -> action.getString(COSName.URI, NOWHERE);
      case "GoTo" -> inside(action);
      default -> NOWHERE;
    };
  }

  /** An element of the document; the place that programs show must be its own, too. */
  private String inside(COSDictionary action) {
    var structured = action.getCOSArray(SD);
    var placed = action.getCOSArray(COSName.D);
    if (structured == null
        || placed == null
        || !(structured.getObject(0) instanceof COSDictionary element)
        || !first(element).map(drawn -> isAt(drawn, placed)).orElse(false)) {
      return NOWHERE;
    }
    return "#" + name(element);
  }

  private static boolean isAt(Drawn drawn, COSArray placed) {
    if (placed.getObject(0) != drawn.page() || !(placed.getObject(3) instanceof COSNumber top)) {
      return false;
    }
    var above = top.floatValue() - drawn.baseline();
    return above >= 0 && above <= ABOVE;
  }

  /** The first text of an element. */
  private Optional<Drawn> first(COSDictionary element) {
    var open = new ArrayDeque<COSBase>();
    var pages = new ArrayDeque<COSBase>();
    open.push(element);
    pages.push(element);
    for (var steps = 0; !open.isEmpty() && steps < 10_000; steps++) {
      var kid = open.pop();
      var page = pages.pop();
      if (kid instanceof COSInteger id) {
        var found = seen(page, id.intValue());
        if (found.isPresent()) {
          return found;
        }
      } else if (kid instanceof COSDictionary dictionary) {
        if (dictionary.containsKey(COSName.MCID)) {
          var found = seen(TagWalk.stream(dictionary, page), dictionary.getInt(COSName.MCID));
          if (found.isPresent()) {
            return found;
          }
        } else if (dictionary.containsKey(COSName.S)) {
          var own = dictionary.getCOSDictionary(COSName.PG);
          var inner = own == null ? page : own;
          var kids = new ArrayDeque<COSBase>();
          TagWalk.kids(dictionary).forEachRemaining(kids::push);
          kids.forEach(one -> {
            open.push(one);
            pages.push(inner);
          });
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Drawn> seen(COSBase stream, int id) {
    return text.text(stream, id).filter(drawn -> !Double.isNaN(drawn.baseline()));
  }
}
