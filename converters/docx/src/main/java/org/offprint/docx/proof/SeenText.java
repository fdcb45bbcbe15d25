package org.offprint.docx.proof;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.offprint.convert.Limits;
import org.offprint.convert.Seen;

/** Turns the paragraphs, tables and notes of parts into what a reader of the document sees. */
final class SeenText implements Markup.Listener {

  private final Limits limits;
  private final StyleNames styles;
  private final Paragraph paragraph;
  private Map<String, String> targets = Map.of();
  private boolean inParagraphProperties;
  private boolean inRunProperties;
  private boolean characters;
  private boolean reading;
  private String annotation = "";

  SeenText(StyleNames styles, ListNumbering lists, Limits limits) {
    this.styles = styles;
    this.limits = limits;
    this.paragraph = new Paragraph(styles, lists);
  }

  void read(byte[] part, Map<String, String> links) throws IOException {
    targets = links;
    Markup.read(part, this);
  }

  Seen seen() {
    return paragraph.seen();
  }

  @Override
  public void enter(String name, XMLStreamReader xml) {
    switch (name) {
      case "p" -> {
        limits.goOn();
        paragraph.begin();
      }
      case "pPr" -> inParagraphProperties = true;
      case "rPr" -> inRunProperties = true;
      case "pStyle", "ilvl", "numId" -> property(name, Markup.attribute(xml, "val"));
      case "rStyle" -> {
        if (!inParagraphProperties) {
          paragraph.runStyle(styles.name(Markup.attribute(xml, "val")));
        }
      }
      case "r" -> paragraph.runStyle("");
      case "t" -> characters = true;
      case "tab", "ptab" -> {
        if (!inParagraphProperties) {
          paragraph.tab();
        }
      }
      case "br", "cr" -> paragraph.text("\n");
      case "noBreakHyphen" -> paragraph.text("\u2011");
      case "bookmarkStart" -> paragraph.anchor(Markup.attribute(xml, "name"));
      default -> further(name, xml);
    }
  }

  private void property(String name, String value) {
    if (inParagraphProperties) {
      switch (name) {
        case "pStyle" -> paragraph.style(styles.name(value));
        case "ilvl" -> paragraph.level(Integer.parseInt(value));
        default -> paragraph.list(value);
      }
    }
  }

  private void further(String name, XMLStreamReader xml) {
    switch (name) {
      case "hyperlink" -> {
        var id = Markup.attribute(xml, "id");
        paragraph.beginLink(
            id.isEmpty() ? "#" + Markup.attribute(xml, "anchor") : targets.getOrDefault(id, ""));
      }
      case "footnoteReference" -> paragraph.call("#footnote-" + Markup.attribute(xml, "id"));
      case "footnote" -> paragraph.beginNote("footnote-" + Markup.attribute(xml, "id"));
      case "docPr" -> paragraph.picture(Markup.attribute(xml, "descr"));
      case "rt" -> {
        reading = true;
        annotation = "";
      }
      case "tc" -> paragraph.beginCell();
      case "tblHeader" -> paragraph.headerRow();
      default -> {
        // All else says how it looks.
      }
    }
  }

  @Override
  public void leave(String name) {
    switch (name) {
      case "p" -> paragraph.end();
      case "pPr" -> inParagraphProperties = false;
      case "rPr" -> inRunProperties = false;
      case "t" -> characters = false;
      case "hyperlink" -> paragraph.endLink();
      case "footnote" -> paragraph.endNote();
      case "rt" -> reading = false;
      case "ruby" -> paragraph.text(" " + annotation + " ");
      case "tc" -> paragraph.endCell();
      case "tr" -> paragraph.endRow();
      default -> {
        // Nothing is remembered of the others.
      }
    }
  }

  @Override
  public void text(String text) {
    if (characters && !inRunProperties) {
      if (reading) {
        annotation += text;
      } else {
        paragraph.text(text);
      }
    }
  }
}
