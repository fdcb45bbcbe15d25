package org.offprint.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Direction;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** An article with every kind of block, by hand, and the ways to write it. */
final class Specimen {

  static final String SHA = "0".repeat(63) + "1";

  private Specimen() {}

  static List<Inline> text(String text) {
    return Inlines.text(text);
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(text(text));
  }

  static List<Inline> calling(String text, String note) {
    var content = new ArrayList<>(text(text));
    content.add(new Inline.NoteRef(note));
    return content;
  }

  static Block.Item item(Block... blocks) {
    return new Block.Item(List.of(blocks));
  }

  static Block.Row row(Block.Cell... cells) {
    return new Block.Row(List.of(cells));
  }

  static Block.Cell cell(String text) {
    return Block.Cell.of(text(text));
  }

  static Block.Table table() {
    return new Block.Table(
        text("Levels of the reservoirs"),
        List.of(
            row(
                new Block.Cell(true, 1, 2, text("Lake")),
                new Block.Cell(true, 2, 1, text("Level"))),
            row(cell("2018"), cell("2019"))),
        List.of(
            row(new Block.Cell(true, 1, 2, text("Aven")), cell("17.9"), cell("12.3")),
            row(new Block.Cell(false, 2, 1, text("both years")))));
  }

  static Entry entry() {
    return Entry.of(Article.builder()
        .headline("Port Ellery Harbour Reopens")
        .standfirst("Two winters after a storm.")
        .byline("Maren Oake", "Tam Affleck")
        .publication("Ellery Post")
        .section("Islands")
        .keyword("ferries")
        .keyword("storms")
        .language("en-GB")
        .body(body())
        .build());
  }

  private static List<Block> body() {
    var small = new Block.Table(List.of(), List.of(), List.of(row(cell("a"), cell("b"))));
    return List.of(
        new Block.Paragraph(calling("The harbour reopened.", "n1")),
        new Block.Figure(
            new Picture.Held(SHA, "image/png"),
            Words.of("A ferry"),
            text("Ferry."),
            text("Kestrel")),
        new Block.Figure(new Picture.Held(SHA, "image/png"), Words.NONE, text("Told."), List.of()),
        new Block.Heading(2, text("Sailings")),
        new Block.ItemList(
            false,
            1,
            List.of(
                item(paragraph("first")),
                item(
                    paragraph("second"),
                    paragraph("more of it"),
                    new Block.ItemList(
                        true, 3, List.of(item(paragraph("three")), item(paragraph("four")))),
                    new Block.Quote(List.of(paragraph("quoted")), text("A speaker"))),
                item(new Block.ItemList(true, 1, List.of(item(paragraph("alone"))))))),
        new Block.Heading(3, text("Fares")),
        new Block.ItemList(
            true, 40_000, List.of(item(paragraph("far")), item(paragraph("farther")))),
        new Block.Quote(
            List.of(
                paragraph("outer"),
                new Block.Quote(List.of(paragraph("inner")), List.of()),
                new Block.ItemList(false, 1, List.of(item(paragraph("listed"))))),
            text("Sefa Lunn")),
        new Block.PullQuote(text("It lets it talk itself out."), text("Wenna Tarrow")),
        table(),
        small,
        small,
        new Block.Verse(List.of(
            new Block.Stanza(List.of(text("The sea came in"), text("and took a look"))),
            new Block.Stanza(List.of(text("and kept"), text("what we had made"))))),
        new Block.Rule(),
        new Block.Preformatted(Words.of("for i:\n\tprint  (i)\n\ndone")),
        new Block.Aside(
            Block.Aside.Kind.CORRECTION,
            List.of(
                paragraph("Something else was said."),
                new Block.ItemList(false, 1, List.of(item(paragraph("boxed")))))),
        new Block.Related(Words.of("Read also:"), link("https://example.org/a?b=1&c=2", "Dairy")),
        new Block.Paragraph(marks()),
        new Block.Footnote(
            "n1",
            List.of(
                new Block.Paragraph(calling("First note", "n3")),
                new Block.ItemList(false, 1, List.of(item(paragraph("in a note")))),
                new Block.Paragraph(link("https://example.org/note", "source of it")))),
        new Block.Footnote("n2", List.of(small)),
        new Block.Footnote("n3", List.of(paragraph("Called by a note only."))));
  }

  static List<Inline> link(String address, String text) {
    return List.of(new Inline.Link(Target.of(address), text(text)));
  }

  private static List<Inline> marks() {
    var content = new ArrayList<Inline>();
    content.add(new Inline.Emphasis(text("stressed")));
    content.add(new Inline.Text(Words.of(" ")));
    content.add(new Inline.Strong(
        List.of(new Inline.Text(Words.of("strong ")), new Inline.Emphasis(text("both")))));
    content.add(new Inline.Code(Words.of("code")));
    content.add(new Inline.Subscript(text("2")));
    content.add(new Inline.Superscript(text("3")));
    content.add(new Inline.Deleted(text("gone")));
    content.add(new Inline.Inserted(text("come")));
    content.add(new Inline.LineBreak());
    content.add(new Inline.Link(new Target.Fragment("sailings"), text("to a heading")));
    content.add(new Inline.Link(Target.of("javascript:alert(1)"), text("dead link")));
    content.addAll(link("mailto:a@example.org", "mail"));
    content.add(new Inline.Ruby(Words.of("漢字"), Words.of("かんじ")));
    content.add(new Inline.Text(Words.of(" soft\u00adhyphen ")));
    content.add(new Inline.Span(
        Optional.of(new Language("ar")), Optional.of(Direction.RTL), text("مرحبا (1)")));
    content.add(new Inline.NoteRef("n1"));
    content.add(new Inline.NoteRef("n2"));
    return content;
  }

  /** A PNG header with these sizes; nobody looks further here. */
  static byte[] png(int width, int height) {
    return ByteBuffer.allocate(33)
        .put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(13)
        .put("IHDR".getBytes(StandardCharsets.ISO_8859_1))
        .putInt(width)
        .putInt(height)
        .array();
  }

  static Writer.Material material(byte[] picture) {
    return new Writer.Material(sha -> new ByteArrayInputStream(picture), new byte[] {1, 2, 3});
  }

  static byte[] write(Entry entry) {
    return write(entry, new DocxProvider().defaults(), new ArrayList<>());
  }

  static byte[] write(Entry entry, Embed embed) {
    return write(entry, new DocxOptions(PageSize.A4, embed, ""), new ArrayList<>());
  }

  static byte[] write(Entry entry, DocxOptions options, List<Finding> findings) {
    return write(new Edition.Single(entry), options, material(png(400, 300)), findings);
  }

  static byte[] write(
      Edition edition, DocxOptions options, Writer.Material material, List<Finding> findings) {
    var out = new ByteArrayOutputStream();
    try {
      findings.addAll(
          new DocxProvider().writer(options).write(edition, material, out, Limits.STANDARD));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
