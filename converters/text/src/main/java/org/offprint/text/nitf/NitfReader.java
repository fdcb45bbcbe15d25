package org.offprint.text.nitf;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Limits;

/** Reads the articles of one file: what stands in {@code head} and {@code body.head} as fields, the rest as pieces. */
final class NitfReader {

  private final Limits limits;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  /** How many elements of a name are open. */
  private final Map<String, Integer> around = new HashMap<>();

  private NitfRuns runs = new NitfRuns();
  private NitfMedia media = new NitfMedia();
  private final List<Block.Item> items = new ArrayList<>();
  private final List<Block> quote = new ArrayList<>();
  private Optional<String> fault = Optional.empty();
  private String title = "";
  private String value = "";
  private boolean ordered;
  private boolean headline;
  private boolean inBody;
  private int quotes;
  private int article;
  private int line = 1;
  private int from = 1;

  NitfReader(Limits limits) {
    this.limits = limits;
  }

  List<Draft.Piece> pieces() {
    return pieces;
  }

  List<Draft.Field> fields() {
    return fields;
  }

  String text() {
    return text.toString();
  }

  Optional<String> fault() {
    return fault;
  }

  /** The line up to which the file was read. */
  int line() {
    return line;
  }

  void read(String xml) {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLReporter((message, type, information, location) -> {});
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    try {
      var reader = factory.createXMLStreamReader(new StringReader(xml));
      var count = 0;
      while (reader.hasNext()) {
        if ((++count & 0xFFF) == 0) {
          limits.goOn();
        }
        event(reader, reader.next());
        line = Math.max(line, reader.getLocation().getLineNumber());
      }
    } catch (XMLStreamException bad) {
      var at = bad.getLocation();
      fault =
          Optional.of(at == null ? "It is no XML." : "No XML in line " + at.getLineNumber() + ".");
    }
    flush();
    endArticle();
  }

  private void event(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader);
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
        characters(reader.getText());
      case XMLStreamConstants.ENTITY_REFERENCE ->
        characters(NitfRuns.entity(reader.getLocalName()));
      default -> {}
    }
  }

  private void characters(String characters) {
    if (article == 0 || !inBody && !"title".equals(open.peek())) {
      return;
    }
    text.append(characters);
    runs.text(characters);
  }

  private void start(XMLStreamReader reader) {
    var name = reader.getLocalName();
    if (name.equals("nitf")) {
      endArticle();
      article++;
    }
    open.push(name);
    around.merge(name, 1, Integer::sum);
    if (article == 0) {
      return;
    }
    var language = reader.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    if (language != null && (name.equals("nitf") || name.equals("body"))) {
      field("xml:lang", language, "language");
    }
    switch (name) {
      case "body" -> inBody = true;
      case "docdata",
          "pubdata",
          "doc-id",
          "date.issue",
          "date.release",
          "doc.copyright",
          "keyword",
          "doc.rights" -> attributes(reader, name);
      case "ul", "ol" -> {
        flush();
        ordered = name.equals("ol");
      }
      case "bq" -> {
        flush();
        quotes++;
      }
      case "hr" -> {
        flush();
        add(new Block.Rule(), "");
      }
      case "media" -> {
        flush();
        media = new NitfMedia();
      }
      case "media-reference" -> {
        media.source(attribute(reader, "source"), attribute(reader, "alternate-text"));
        text.append('\n').append(attribute(reader, "source")).append('\n');
        text.append(attribute(reader, "alternate-text")).append('\n');
      }
      default -> {
        if (NitfElements.VALUES.containsKey(name) && value.isEmpty() && !isIn("body.content")) {
          flush();
          value = name;
        } else if (NitfElements.RUNS.contains(name) && value.isEmpty()) {
          flush();
          from = line;
        } else {
          runs.open(name, attribute(reader, "href"));
        }
      }
    }
  }

  private boolean isIn(String name) {
    return around.getOrDefault(name, 0) > 0;
  }

  private static String attribute(XMLStreamReader reader, String name) {
    var found = reader.getAttributeValue(null, name);
    return found == null ? "" : found;
  }

  private void attributes(XMLStreamReader reader, String name) {
    switch (name) {
      case "pubdata" -> {
        field("name", attribute(reader, "name"), "publication");
        field(
            "date.publication",
            NitfMoment.extended(attribute(reader, "date.publication")),
            "published");
        field("position.section", attribute(reader, "position.section"), "section");
        field("edition.name", attribute(reader, "edition.name"), "edition");
        field("issn", attribute(reader, "issn"), "identifier");
        field("ex-ref", attribute(reader, "ex-ref"), "source");
      }
      case "doc-id" -> field("doc-id", attribute(reader, "id-string"), "identifier");
      case "date.issue", "date.release" ->
        field(name, NitfMoment.extended(attribute(reader, "norm")), "published");
      case "doc.copyright", "doc.rights" -> {
        var holder = attribute(reader, name.equals("doc.rights") ? "owner" : "holder");
        field(name, (attribute(reader, "year") + " " + holder).strip(), "rights");
      }
      case "keyword" -> field("keyword", attribute(reader, "key"), "keyword");
      default -> field("management-status", attribute(reader, "management-status"), "detail");
    }
  }

  private void field(String label, String said, String fact) {
    if (!said.isBlank()) {
      text.append('\n').append(label).append('\n').append(said).append('\n');
      plainField(label, said, fact);
    }
  }

  private void plainField(String label, String said, String fact) {
    var rule = article == 1 ? "nitf" : "nitf-" + article;
    fields.add(new Draft.Field(Words.of(label), Words.of(said), line, rule, fact));
  }

  private void end(String name) {
    open.pop();
    around.merge(name, -1, Integer::sum);
    if (article == 0) {
      return;
    }
    text.append(NitfRuns.isRunning(name) ? "" : "\n");
    if (name.equals(value)) {
      value = "";
      var said = Inlines.plain(runs.take()).replace('\n', ' ').strip();
      if (!said.isEmpty()) {
        plainField("", said, NitfElements.VALUES.get(name));
      }
      return;
    }
    if (!value.isEmpty()) {
      runs.part(name);
      return;
    }
    switch (name) {
      case "ul", "ol" -> {
        flush();
        endList();
      }
      case "bq" -> endQuote();
      case "media" -> {
        flush();
        media.figure().ifPresent(figure -> add(figure, ""));
        media = new NitfMedia();
      }
      case "nitf" -> endArticle();
      case "title" -> {
        title = inBody ? title : Inlines.plain(runs.take()).strip();
      }
      default -> {
        if (NitfElements.RUNS.contains(name)) {
          run(name);
        } else {
          runs.close(name);
        }
      }
    }
  }

  /** A run of text ends: what it is, its element says. */
  private void run(String name) {
    var content = runs.take();
    if (content.isEmpty()) {
      return;
    }
    switch (name) {
      case "hl1", "hl2" -> heading(name, content);
      case "li", "dt", "dd" -> items.add(new Block.Item(List.of(new Block.Paragraph(content))));
      case "media-caption" -> media.caption(content);
      case "media-producer" -> media.credit(content);
      case "credit" -> {
        if (quotes > 0) {
          endQuoteWith(content);
        } else {
          add(new Block.Paragraph(content), "");
        }
      }
      default -> {
        if (isIn("media")) {
          media.caption(content);
        } else if (quotes > 0) {
          quote.add(new Block.Paragraph(content));
        } else if (isIn("li")) {
          items.add(new Block.Item(List.of(new Block.Paragraph(content))));
        } else {
          add(new Block.Paragraph(content), "");
        }
      }
    }
  }

  private void heading(String name, List<Inline> content) {
    if (isIn("hedline") && !isIn("body.content")) {
      if (!headline) {
        headline = true;
        add(new Block.Heading(1, content), "headline");
      } else {
        plainField("", Inlines.plain(content), "standfirst");
      }
    } else {
      add(new Block.Heading(name.equals("hl1") ? 2 : 3, content), "");
    }
  }

  /** Text outside of any element that holds a run. */
  private void flush() {
    if (!value.isEmpty()) {
      return;
    }
    var content = runs.take();
    if (!content.isEmpty()) {
      if (isIn("hedline") && !headline) {
        headline = true;
        add(new Block.Heading(1, content), "headline");
      } else {
        add(new Block.Paragraph(content), "");
      }
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      if (ordered) {
        for (var i = 1; i <= items.size(); i++) {
          text.append('\n').append(i).append('\n');
        }
      }
      add(new Block.ItemList(ordered, 1, List.copyOf(items)), "");
      items.clear();
    }
  }

  private void endQuote() {
    flush();
    endQuoteWith(List.of());
    quotes = Math.max(0, quotes - 1);
  }

  private void endQuoteWith(List<Inline> attribution) {
    if (!quote.isEmpty()) {
      add(new Block.Quote(List.copyOf(quote), attribution), "");
      quote.clear();
    } else if (!attribution.isEmpty()) {
      add(new Block.Paragraph(attribution), "");
    }
  }

  private void endArticle() {
    endList();
    endQuoteWith(List.of());
    if (article > 0 && !headline && !title.isBlank()) {
      add(new Block.Heading(1, Inlines.text(title)), "headline");
    } else if (article > 0 && !title.isBlank()) {
      plainField("", title, "headline");
    }
    title = "";
    headline = false;
    inBody = false;
    value = "";
    quotes = 0;
    from = line;
  }

  private void add(Block block, String style) {
    var least = pieces.isEmpty() ? 1 : pieces.get(pieces.size() - 1).firstLine();
    var first = Math.max(least, from);
    pieces.add(new Draft.Piece(
        pieces.size(),
        first,
        Math.max(first, line),
        NitfRuns.printed(block),
        block,
        "nitf " + article + (style.isEmpty() ? "" : " " + style)));
    from = line;
  }
}
