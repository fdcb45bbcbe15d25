package org.offprint.epub;

import java.util.List;
import org.offprint.convert.Codes;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;

/**
 * EPUB books of any version. The pages are read in the order of the spine as saved web pages are, one after another;
 * lines are counted through. What the package document says of the book is in the fields, and its pictures are held.
 */
public final class EpubSyntax implements Syntax {

  private static final String MEDIA_TYPE = "application/epub+zip";

  /** Made by the service loader. */
  public EpubSyntax() {}

  @Override
  public String name() {
    return "epub";
  }

  @Override
  public String description() {
    return "EPUB books";
  }

  @Override
  public Match looksLike(Sample sample) {
    var head = sample.ascii();
    if (head.startsWith("PK") && head.contains("mimetype" + MEDIA_TYPE)) {
      return new Match(Match.Strength.SURE, "it is a zip that says it is an EPUB");
    } else if (head.startsWith("PK") && head.contains("META-INF/container.xml")) {
      return new Match(Match.Strength.LIKELY, "it is a zip with a container file of EPUB");
    }
    return sample.suffix().equals("epub")
        ? new Match(Match.Strength.LIKELY, "the name ends in .epub")
        : Match.NONE;
  }

  @Override
  public Draft parse(Input input, Limits limits) {
    limits.goOn();
    limits.requireSize(input.name(), input.bytes().length);
    var files = new ZipFiles(input.bytes(), limits);
    if (files.names().isEmpty()) {
      return unreadable(input, "It is no zip file, as an EPUB is, or nothing of it is left.");
    }
    var book = new ReadPackage(files);
    var pages = book.isPresent() ? book.pages() : book.anyPages();
    if (pages.isEmpty()) {
      return unreadable(input, "It is a zip file without a page of text, so no EPUB.");
    }
    if (pages.stream().anyMatch(book.encrypted()::contains)) {
      return unreadable(
          input, "Its text is encrypted (DRM), so that only a licensed reader opens it.");
    }
    var reading = new BookReading(input, files, book, limits);
    pages.forEach(reading::page);
    return reading.draft(name(), MEDIA_TYPE);
  }

  private Draft unreadable(Input input, String why) {
    return new Draft(
        input,
        name(),
        MEDIA_TYPE,
        "",
        List.of(),
        List.of(),
        List.of(Finding.of(Codes.NOT_READABLE, why)));
  }
}
