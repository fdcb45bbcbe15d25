package org.offprint.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A finished document as its parts, opened by nothing of ours. */
record WrittenPackage(Map<String, byte[]> parts, Map<String, Document> parsed) {

  static WrittenPackage of(byte[] docx) {
    return new WrittenPackage(OoxmlSchemas.parts(docx), new HashMap<>());
  }

  /** The same package with a text in a part exchanged; the text has to be there. */
  WrittenPackage with(String part, String text, String other) {
    var changed = new LinkedHashMap<>(parts);
    var before = new String(parts.get(part), StandardCharsets.UTF_8);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(part + " has no " + text);
    }
    changed.put(part, before.replace(text, other).getBytes(StandardCharsets.UTF_8));
    return new WrittenPackage(changed, new HashMap<>());
  }

  Document xml(String part) {
    return parsed.computeIfAbsent(part, this::parse);
  }

  private Document parse(String part) {
    try {
      var factory = DocumentBuilderFactory.newDefaultInstance();
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
    } catch (ParserConfigurationException | SAXException bad) {
      throw new IllegalStateException(part + ": " + bad.getMessage(), bad);
    } catch (IOException bad) {
      throw new UncheckedIOException(bad);
    }
  }

  /** The names of the parts with text. */
  List<String> stories() {
    return parts.keySet().stream()
        .filter(name -> name.matches("word/(document|footnotes|header\\d+|footer\\d+)\\.xml"))
        .toList();
  }

  /** All elements of a name in the parts with text. */
  List<Element> inStories(String name) {
    return stories().stream().flatMap(part -> all(part, name).stream()).toList();
  }

  /** All elements of a name in a part, in their order; none where there is no such part. */
  List<Element> all(String part, String name) {
    return parts.containsKey(part) ? all(xml(part).getDocumentElement(), name) : List.of();
  }

  static List<Element> all(Element parent, String name) {
    var list = parent.getElementsByTagName(name);
    var elements = new ArrayList<Element>();
    for (int i = 0; i < list.getLength(); i++) {
      elements.add((Element) list.item(i));
    }
    return elements;
  }

  /** The attribute {@code w:val} of the first element of a name; empty where there is none. */
  static String value(Element parent, String name) {
    var found = all(parent, name);
    return found.isEmpty() ? "" : found.get(0).getAttribute("w:val");
  }
}
