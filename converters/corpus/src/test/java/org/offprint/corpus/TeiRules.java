package org.offprint.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What the Guidelines P5 say of the elements that we write: the content model of each, its attributes, and the values of
 * those. The models are the specifications of the elements with classes and macros filled in, less what we never write.
 */
final class TeiRules {

  private static final String PHRASE = "hi|ref|code|del|add|ruby|ptr|foreign|seg|supplied";
  private static final String INTER = "label|quote|cit|list|table|bibl";
  private static final String GLOBAL = "note|figure|milestone|lb";
  private static final String COMMON = "p|ab|lg|quote|cit|list|table|bibl|label";
  private static final String PHRASE_SEQ = any(PHRASE + "|" + GLOBAL);
  private static final String PARAGRAPH = any(PHRASE + "|" + INTER + "|" + GLOBAL + "|lg|l");
  private static final String SPECIAL = any(PHRASE + "|" + INTER + "|" + GLOBAL + "|p|ab|lg|l");
  private static final String NONE = "";

  private static final Map<String, String> MIXED = new HashMap<>();
  private static final Map<String, String> PURE = new HashMap<>();
  private static final Map<String, Set<String>> ATTRIBUTES = new HashMap<>();
  private static final Set<String> EVERYWHERE = Set.of("xml:id", "xml:lang", "n", "rend", "style");

  static {
    for (var name : "hi ref title cell p ab l seg supplied del add".split(" ")) {
      MIXED.put(name, PARAGRAPH);
    }
    for (var name : "foreign label rb rt term".split(" ")) {
      MIXED.put(name, PHRASE_SEQ);
    }
    for (var name :
        "persName orgName placeName publisher edition biblScope idno code language".split(" ")) {
      MIXED.put(name, NONE);
    }
    for (var name : "quote item note".split(" ")) {
      MIXED.put(name, SPECIAL);
    }
    MIXED.put("head", any(PHRASE + "|" + INTER + "|" + GLOBAL + "|lg|l"));
    MIXED.put("byline", PHRASE_SEQ);
    MIXED.put("dateline", PHRASE_SEQ);
    MIXED.put("figDesc", any(PHRASE + "|" + INTER + "|" + GLOBAL));
    MIXED.put("date", PHRASE_SEQ);
    MIXED.put("author", any(PHRASE + "|persName|orgName"));
    MIXED.put("editor", any(PHRASE + "|persName|orgName"));
    MIXED.put("creation", any(PHRASE + "|placeName|date"));
    MIXED.put(
        "bibl",
        any(PHRASE + "|" + GLOBAL + "|title|author|editor|date|edition|biblScope|idno|publisher"));
    PURE.put("teiCorpus", "teiHeader (TEI )+");
    PURE.put("TEI", "teiHeader text ");
    PURE.put("teiHeader", "fileDesc (encodingDesc )?(profileDesc )?");
    PURE.put("fileDesc", "titleStmt publicationStmt (notesStmt )?sourceDesc ");
    PURE.put("titleStmt", "(title )+((author|editor) )*");
    PURE.put("publicationStmt", "(p )+|publisher (availability )?");
    PURE.put("availability", "(p )+");
    PURE.put("notesStmt", "(note )+");
    PURE.put("sourceDesc", "(p )+|(bibl )+");
    PURE.put("encodingDesc", "editorialDecl ");
    PURE.put("editorialDecl", "correction ");
    PURE.put("correction", "(p )+");
    PURE.put("profileDesc", any("abstract|creation|langUsage|textClass"));
    PURE.put("abstract", "(p )+");
    PURE.put("langUsage", "(language )+");
    PURE.put("textClass", "(keywords )+");
    PURE.put("keywords", "(term )+");
    PURE.put("text", "body ");
    PURE.put(
        "body",
        any("head|byline|dateline|" + GLOBAL) + "((div )+|(" + COMMON + ") "
            + any(COMMON + "|" + GLOBAL) + "(div )*)");
    PURE.put(
        "div",
        any("head|" + GLOBAL) + "((div )+|(" + COMMON + ") " + any(COMMON + "|" + GLOBAL)
            + "(div )*)?");
    PURE.put("cit", "((quote|bibl|ref|ptr|note) )+");
    PURE.put("list", "(head )?(item )+");
    PURE.put("figure", any("head|p|figDesc|graphic|" + COMMON + "|" + GLOBAL));
    PURE.put("lg", "(head )*((l|lg) )+");
    PURE.put("table", "(head )*(row )+");
    PURE.put("row", "(cell )+");
    PURE.put("ruby", "rb (rt )+");
    for (var name : "lb ptr milestone graphic".split(" ")) {
      PURE.put(name, NONE);
    }
    attributes("title", "level", "type");
    attributes("editor", "role");
    attributes("author", "role");
    attributes("date", "type", "when");
    attributes("idno", "type");
    attributes("biblScope", "unit");
    attributes("bibl", "type");
    attributes("note", "type");
    attributes("language", "ident");
    attributes("head", "type");
    attributes("quote", "type");
    attributes("ab", "type", "xml:space");
    attributes("lg", "type");
    attributes("row", "role");
    attributes("cell", "role", "cols", "rows");
    attributes("milestone", "unit");
    attributes("graphic", "url");
    attributes("ref", "target");
    attributes("ptr", "type", "target");
  }

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]+");
  private static final Pattern WHEN =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d))?)?)?");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");

  private final Set<String> ids = new HashSet<>();
  private final List<String> targets = new ArrayList<>();

  private TeiRules() {}

  private static String any(String names) {
    return "(?:(?:" + names + ") )*";
  }

  private static void attributes(String element, String... names) {
    ATTRIBUTES.put(element, Set.of(names));
  }

  /** Parses a text and holds it to the rules. */
  static Document check(String xml) {
    var document = parse(xml);
    var rules = new TeiRules();
    rules.element(document.getDocumentElement());
    assertThat(rules.ids).containsAll(rules.targets);
    return document;
  }

  private static Document parse(String xml) {
    try {
      var factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (Exception malformed) {
      throw new AssertionError("Not well-formed: " + malformed.getMessage(), malformed);
    }
  }

  private void element(Element element) {
    var name = element.getTagName();
    assertThat(element.getNamespaceURI()).isEqualTo("http://www.tei-c.org/ns/1.0");
    assertThat(MIXED.containsKey(name) || PURE.containsKey(name)).as(name).isTrue();
    var children = new StringBuilder();
    for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        children.append(inner.getTagName()).append(' ');
        element(inner);
      } else if (child.getNodeType() == Node.TEXT_NODE && PURE.containsKey(name)) {
        assertThat(child.getNodeValue()).as("text in " + name).isBlank();
      }
    }
    var model = MIXED.getOrDefault(name, PURE.get(name));
    assertThat(children.toString()).as("children of " + name).matches(model);
    attributes(element);
  }

  private void attributes(Element element) {
    var allowed = ATTRIBUTES.getOrDefault(element.getTagName(), Set.of());
    var map = element.getAttributes();
    for (var i = 0; i < map.getLength(); i++) {
      var attribute = map.item(i);
      var name = attribute.getNodeName();
      if (!name.equals("xmlns")) {
        assertThat(allowed.contains(name) || EVERYWHERE.contains(name))
            .as(name + " of " + element.getTagName())
            .isTrue();
        value(name, attribute.getNodeValue());
      }
    }
  }

  private void value(String name, String value) {
    switch (name) {
      case "type", "unit", "role", "level", "ident" -> assertThat(value).matches(WORD);
      case "when" -> assertThat(value).matches(WHEN);
      case "cols", "rows" -> assertThat(Integer.parseInt(value)).isGreaterThan(1);
      case "target" -> target(value);
      case "url" -> assertThat(java.net.URI.create(value)).isNotNull();
      case "xml:id" -> {
        assertThat(value).matches(NAME);
        assertThat(ids.add(value)).as("id " + value).isTrue();
      }
      default -> assertThat(value).isNotEmpty();
    }
  }

  private void target(String value) {
    if (value.startsWith("#")) {
      targets.add(value.substring(1));
    } else {
      assertThat(value).matches("[a-z]+:[!-~]+");
    }
  }
}
