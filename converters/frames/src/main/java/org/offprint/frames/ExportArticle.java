package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** One article of an export while it is put together: its fields, and the pieces of its text. */
final class ExportArticle {

  /** A piece that has no number yet. */
  record Unnumbered(int first, int last, String raw, Block block, List<Frame.Mark> mark) {}

  private final String archive;
  private final Unwrapping unwrapping;
  private final List<Draft.Field> fields = new ArrayList<>();
  private final List<Unnumbered> pieces = new ArrayList<>();
  private boolean text;

  ExportArticle(String archive, Unwrapping unwrapping) {
    this.archive = archive;
    this.unwrapping = unwrapping;
  }

  List<Draft.Field> fields() {
    return fields;
  }

  List<Unnumbered> pieces() {
    return pieces;
  }

  boolean hasHeadline() {
    return pieces.stream().anyMatch(piece -> !piece.mark().isEmpty());
  }

  boolean hasText() {
    return text;
  }

  /** A labelled value; what it says, as {@link Draft.Field#fact} names it. */
  void field(String label, String value, int line, String fact) {
    if (!value.isBlank()) {
      fields.add(new Draft.Field(Words.of(label), Words.of(value), line, archive, fact));
    } else if (!label.isBlank()) {
      junk(label, line);
    }
  }

  boolean has(String fact) {
    return fields.stream().anyMatch(field -> field.fact().equals(fact));
  }

  /** The headline as it stands, for a list on the cover. */
  String headlineText() {
    return pieces.stream()
        .filter(piece -> !piece.mark().isEmpty())
        .map(Unnumbered::raw)
        .findFirst()
        .orElse("");
  }

  /** What the database printed around the article. */
  void junk(String printed, int line) {
    fields.add(new Draft.Field(Words.NONE, Words.of(printed), line, archive + "-frame", "junk"));
  }

  void junk(List<ExportLine> lines) {
    lines.forEach(line -> junk(line.stripped(), line.first()));
  }

  /** What the database printed before all else. */
  void junkBefore(List<ExportLine> lines) {
    var own = List.copyOf(fields);
    fields.clear();
    junk(lines);
    fields.addAll(own);
  }

  /** A labelled section and page, as in {@code NEWS; Pg. 3}. */
  void section(String label, String value, int line) {
    var rest = new StringBuilder();
    for (var part : value.split(";")) {
      var page = PageLabel.of(part.strip());
      var colon = part.indexOf(':');
      if (colon > 0 && colon < 14 && part.length() - colon < 14) {
        // Nexis numbers the versions of a web article here.
        field(part.substring(0, colon).strip(), part.substring(colon + 1).strip(), line, "detail");
      } else if (page.isPresent()) {
        field(page.get().label(), page.get().page(), line, "page");
      } else {
        rest.append(rest.isEmpty() ? "" : "; ").append(part.strip());
      }
    }
    field(label, rest.toString(), line, "section");
  }

  void headline(List<ExportLine> lines) {
    var content = lines.size() == 1 && !lines.get(0).content().isEmpty()
        ? lines.get(0).content()
        : Inlines.text(ExportLines.joined(lines));
    var last = lines.get(lines.size() - 1).last();
    pieces.add(headline(lines.get(0).first(), last, raw(lines), content));
  }

  void headline(String words, int line) {
    pieces.add(headline(line, line, words, Inlines.text(words)));
  }

  /** A headline that stands behind the text in the file. */
  void headlineFirst(String words, int line) {
    pieces.add(0, headline(line, line, words, Inlines.text(words)));
  }

  private Unnumbered headline(int first, int last, String raw, List<Inline> content) {
    var mark = new Frame.Mark(Role.HEADLINE, archive + "-headline");
    return new Unnumbered(first, last, raw, new Block.Heading(1, content), List.of(mark));
  }

  boolean isWrapped() {
    return unwrapping.width() > 0;
  }

  void replaceFact(String fact, String by) {
    fields.replaceAll(field -> field.fact().equals(fact)
        ? new Draft.Field(field.label(), field.value(), field.line(), field.rule(), by)
        : field);
  }

  /** Lines between blank lines: a paragraph, or what the syntax saw in them. */
  void body(List<ExportLine> lines) {
    var whole = new LinkedHashSet<Draft.Piece>();
    lines.forEach(line -> whole.add(line.piece()));
    var covered = lines.stream().mapToLong(line -> line.text().length() + 1).sum();
    var length = whole.stream().mapToLong(piece -> piece.raw().length() + 1).sum();
    var first = lines.get(0).piece().block();
    var kept = whole.size() == 1
        && covered >= length - 2
        && !(first instanceof Block.Paragraph paragraph && hasBreak(paragraph))
        && !(first instanceof Block.Heading && lines.get(0).content().isEmpty());
    if (kept || lines.get(0).whole() && lines.size() == 1) {
      add(lines, first);
    } else {
      paragraph(lines);
    }
  }

  /** Running text that stands on a line with a label. */
  void text(String words, int line) {
    text = true;
    Block.paragraph(words)
        .ifPresent(block -> pieces.add(new Unnumbered(line, line, words, block, List.of())));
  }

  private static boolean hasBreak(Block.Paragraph paragraph) {
    return paragraph.content().stream().anyMatch(Inline.LineBreak.class::isInstance);
  }

  /** Lines as one paragraph, a line break where a line end was meant. */
  void paragraph(List<ExportLine> lines) {
    var content = new ArrayList<Inline>();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (i > 0) {
        content.add(
            unwrapping.goesOn(lines.get(i - 1), line)
                ? new Inline.Text(Words.of(" "))
                : new Inline.LineBreak());
      }
      content.addAll(line.content().isEmpty() ? Inlines.text(line.stripped()) : line.content());
    }
    var normal = Inlines.normalise(content);
    if (!normal.isEmpty()) {
      add(lines, new Block.Paragraph(normal));
    }
  }

  private void add(List<ExportLine> lines, Block block) {
    text = true;
    var last = lines.get(lines.size() - 1).last();
    pieces.add(new Unnumbered(lines.get(0).first(), last, raw(lines), block, List.of()));
  }

  private static String raw(List<ExportLine> lines) {
    var text = new StringBuilder();
    for (var line : lines) {
      text.append(text.isEmpty() ? "" : "\n").append(line.text());
    }
    return text.toString();
  }
}
