package org.offprint.docx.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

/** A Word document made of parts, for tests. */
final class Package {

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMES = " xmlns:w=\"" + W + "\" xmlns:r=\"" + OFFICE + "\""
      + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
      + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
      + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
      + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
      + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
      + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
      + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final StringBuilder relations = new StringBuilder();
  private final StringBuilder types = new StringBuilder();

  private Package() {}

  /** A document with a body. */
  static Package of(String body) {
    var made = new Package();
    made.xml(
        "word/document.xml", "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
    return made;
  }

  static Draft read(String body) {
    return of(body).read();
  }

  /** A paragraph in a style, of runs or plain text. */
  static String p(String style, String content) {
    var runs = content.startsWith("<") ? content : r("", content);
    return "<w:p><w:pPr>" + (style.isEmpty() ? "" : "<w:pStyle w:val=\"" + style + "\"/>")
        + "</w:pPr>" + runs + "</w:p>";
  }

  static String r(String properties, String text) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text
        + "</w:t></w:r>";
  }

  static String style(String id, String name, String more) {
    return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/>"
        + more + "</w:style>";
  }

  /** A paragraph that is an item of a list. */
  static String item(String list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
        + "\"/></w:numPr></w:pPr>" + r("", text) + "</w:p>";
  }

  /** The numbering of a list, the same on all levels. */
  static String plan(String id, String format) {
    var levels = new StringBuilder();
    for (var i = 0; i < 9; i++) {
      levels.append("<w:lvl w:ilvl=\"" + i + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
          + "\"/><w:lvlText w:val=\"%1\"/></w:lvl>");
    }
    return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>"
        + "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num>";
  }

  /** A cell of a table. */
  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p("", text) + "</w:tc>";
  }

  Package styles(String styles) {
    return related("styles", "styles.xml", "<w:styles" + NAMES + ">" + styles + "</w:styles>");
  }

  Package numbering(String lists) {
    return related(
        "numbering", "numbering.xml", "<w:numbering" + NAMES + ">" + lists + "</w:numbering>");
  }

  Package part(String type, String root, String content) {
    return related(type, type + ".xml", "<w:" + root + NAMES + ">" + content + "</w:" + root + ">");
  }

  private Package related(String type, String name, String xml) {
    xml("word/" + name, xml);
    return relation("id-" + type, type, name, false);
  }

  Package relation(String id, String type, String target, boolean external) {
    relations.append("<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type
        + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>");
    return this;
  }

  Package file(String name, byte[] bytes) {
    parts.put(name, bytes);
    return this;
  }

  Package core(String content) {
    types.append("<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxml"
        + "formats-package.core-properties+xml\"/>");
    return xml(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/"
            + "core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + content
            + "</cp:coreProperties>");
  }

  private Package xml(String name, String xml) {
    parts.put(name, ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(UTF_8));
    return this;
  }

  byte[] bytes() {
    var all = new LinkedHashMap<String, byte[]>();
    all.put(
        "[Content_Types].xml",
        ("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package."
                + "relationships+xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + types
                + "</Types>")
            .getBytes(UTF_8));
    all.put(
        "_rels/.rels",
        relations("<Relationship Id=\"a\" Type=\"" + OFFICE
            + "/officeDocument\" Target=\"word/document.xml\"/>"
            + (parts.containsKey("docProps/core.xml")
                ? "<Relationship Id=\"b\" Type=\"http://schemas.openxmlformats.org/package/2006/"
                    + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
                : "")));
    all.put("word/_rels/document.xml.rels", relations(relations.toString()));
    all.putAll(parts);
    return zip(all);
  }

  private static byte[] relations(String content) {
    return ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + content + "</Relationships>")
        .getBytes(UTF_8);
  }

  static byte[] zip(Map<String, byte[]> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, UTF_8)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  Draft read() {
    return read(bytes());
  }

  static Draft read(byte[] bytes) {
    return new DocxSyntax().parse(Input.of("a.docx", bytes), Limits.STANDARD);
  }
}
