package org.offprint.epub;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.html.HtmlSyntax;

/** One archived book while its pages are read into one draft. */
final class BookReading {

  private final Input input;
  private final ZipFiles files;
  private final ReadPackage book;
  private final Limits limits;
  private final HeldPictures pictures;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Set<Finding> findings = new LinkedHashSet<>();
  private List<Draft.Field> ofPage = List.of();
  private int pages;
  private int lines;

  BookReading(Input input, ZipFiles files, ReadPackage book, Limits limits) {
    this.input = input;
    this.files = files;
    this.book = book;
    this.limits = limits;
    this.pictures = new HeldPictures(files, book);
    if (!book.isPresent()) {
      findings.add(
          Finding.of(
              Codes.NOT_READABLE,
              "Its package document is missing or broken; its pages are read in the order of their names."));
    }
  }

  void page(String name) {
    var bytes = files.read(name).orElse(new byte[0]);
    var draft = HtmlSyntax.contentDocument(Input.of(name, bytes), limits);
    for (var piece : draft.pieces()) {
      requireRoom();
      pieces.add(new Draft.Piece(
          pieces.size(),
          lines + piece.firstLine(),
          lines + piece.lastLine(),
          piece.raw(),
          pictures.in(name, piece.block()),
          piece.style()));
    }
    if (!draft.pieces().isEmpty()) {
      text.append(draft.text()).append('\n');
    }
    for (var finding : draft.findings()) {
      var line = finding.line() == 0 ? 0 : lines + finding.line();
      findings.add(new Finding(
          finding.code(), line, finding.column(), name + ": " + finding.message(), finding.hint()));
    }
    pages++;
    ofPage = pages == 1 ? draft.fields() : List.of();
    lines += lines(bytes);
  }

  private static int lines(byte[] bytes) {
    var lines = 1;
    for (var b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private void requireRoom() {
    if (pieces.size() >= limits.blocks()) {
      throw new ConversionException.LimitExceeded(String.format(
          Locale.ROOT,
          "%s: the input has more blocks than the limit of %d. Raise the limit, or split the file.",
          input.name(),
          limits.blocks()));
    }
  }

  Draft draft(String syntax, String mediaType) {
    if (files.isDamaged()) {
      findings.add(Finding.of(
          Codes.NOT_READABLE, "The zip file is damaged; what could be read of it is here."));
    }
    return new Draft(
        input,
        syntax,
        mediaType,
        text.toString(),
        pieces,
        fields(),
        List.copyOf(findings),
        pictures.resources(input.bytes(), limits));
  }

  /** What the package says, then what the only page says besides; a title that is shown is not told. */
  private List<Draft.Field> fields() {
    var fields = new ArrayList<Draft.Field>();
    var labels = new LinkedHashSet<String>();
    for (var field : ReadFacts.of(book.metadata())) {
      labels.add(field.label().toString());
      if (!isShown(field)) {
        fields.add(field);
      }
    }
    for (var field : ofPage) {
      var label = field.label().toString();
      var same = label.equals("site") ? "publication" : label.equals("license") ? "rights" : label;
      if (!labels.contains(same)) {
        fields.add(field);
      }
    }
    return fields;
  }

  private boolean isShown(Draft.Field field) {
    var label = field.label().toString();
    var key = key(field.value().toString());
    if (label.equals("title")) {
      return pieces.stream()
          .map(Draft.Piece::block)
          .filter(Block.Heading.class::isInstance)
          .anyMatch(
              heading -> key(Inlines.plain(((Block.Heading) heading).content())).equals(key));
    }
    return label.equals("description") && key(text.toString()).contains(key);
  }

  private static String key(String text) {
    var key = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
