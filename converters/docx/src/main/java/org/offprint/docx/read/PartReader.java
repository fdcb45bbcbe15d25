package org.offprint.docx.read;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML of a part, one element below its containers after another, so that a long document is never in memory
 * as a whole. Document types and external entities are not followed. What is damaged ends the part early.
 */
final class PartReader {

  /** Deeper elements become siblings, unless they hold text; no recursion over a part goes deeper. */
  private static final int DEPTH = 140;

  private static final int DEEPEST = 170;
  private static final Set<String> HOLDERS = Set.of("w:p", "w:r");

  private static final Map<String, String> PREFIXES = Map.ofEntries(
      Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
      Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
      Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
      Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
      Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
      Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
      Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
      Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
      Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
      Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
      Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
      Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
      Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
      Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
      Map.entry("http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"),
      Map.entry("urn:schemas-microsoft-com:vml", "v"),
      Map.entry("urn:schemas-microsoft-com:office:office", "o"),
      Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", "cp"),
      Map.entry("http://purl.oclc.org/ooxml/officeDocument/customProperties", "cp"),
      Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

  private static final XMLInputFactory FACTORY = factory();

  private final Set<String> containers;
  private Optional<XMLStreamReader> xml;
  private boolean damaged;

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  /** Begins to read a part whose containers are not elements of interest themselves. */
  PartReader(byte[] part, Set<String> containers) {
    this.containers = containers;
    try {
      xml = Optional.of(FACTORY.createXMLStreamReader(new ByteArrayInputStream(part)));
    } catch (XMLStreamException bad) {
      xml = Optional.empty();
      damaged = true;
    }
  }

  /** Whether the part is not well-formed as far as it was read. */
  boolean isDamaged() {
    return damaged;
  }

  /** The next element below the containers, or nothing at the end. */
  Optional<Node> next() {
    if (xml.isEmpty()) {
      return Optional.empty();
    }
    try {
      return next(xml.get());
    } catch (XMLStreamException | RuntimeException bad) {
      damaged = true;
      xml = Optional.empty();
      return Optional.empty();
    }
  }

  private Optional<Node> next(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      if (in.next() == XMLStreamConstants.START_ELEMENT) {
        var node = node(in);
        if (!containers.contains(node.name())) {
          fill(node, in);
          return Optional.of(node);
        }
      }
    }
    return Optional.empty();
  }

  private static void fill(Node root, XMLStreamReader in) throws XMLStreamException {
    var open = new ArrayDeque<Node>();
    var holders = new ArrayDeque<Node>();
    open.push(root);
    holders.push(root);
    while (!open.isEmpty()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          var node = node(in);
          holders.peek().children().add(node);
          if (open.size() < DEPTH || HOLDERS.contains(node.name()) && holders.size() < DEEPEST) {
            holders.push(node);
          }
          open.push(node);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (open.pop() == holders.peek()) {
            holders.pop();
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          open.peek().text().append(in.getTextCharacters(), in.getTextStart(), in.getTextLength());
        case XMLStreamConstants.END_DOCUMENT -> open.clear();
        default -> {}
      }
    }
  }

  private static Node node(XMLStreamReader in) {
    var node = new Node(name(in.getNamespaceURI(), in.getLocalName()));
    for (var i = 0; i < in.getAttributeCount(); i++) {
      var space = in.getAttributeNamespace(i);
      var key = space == null || space.isEmpty()
          ? in.getAttributeLocalName(i)
          : name(space, in.getAttributeLocalName(i));
      node.attribute(key, in.getAttributeValue(i));
    }
    return node;
  }

  private static String name(String namespace, String local) {
    return (PREFIXES.getOrDefault(namespace == null ? "" : namespace, "") + ":" + local).intern();
  }
}
