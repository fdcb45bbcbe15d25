package org.offprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.article.Direction;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.typeset.Missing;
import org.offprint.typeset.layout.ArticleLayout;

/** Writes editions as PDF. Safe for several threads, which share the parsed fonts. */
final class PdfWriter implements Writer {
  private static final int MOST_NAMED = 12;

  private final PdfOptions options;
  private final ArticleLayout layout;
  private final FontPrograms programs = new FontPrograms();

  PdfWriter(PdfOptions options) {
    this.options = options;
    layout = new ArticleLayout(options.page().paper());
  }

  @Override
  public List<Finding> write(Edition edition, Material material, OutputStream out, Limits limits)
      throws IOException {
    limits.goOn();
    return new Run(material, out, limits).write(edition);
  }

  /** One file. */
  private final class Run {
    private final Material material;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();
    private final Recovery recovery = new Recovery(options.embed());
    private final PdfDocument document;

    Run(Material material, OutputStream out, Limits limits) throws IOException {
      this.material = material;
      this.limits = limits;
      document = new PdfDocument(out, programs, material.pictures());
    }

    List<Finding> write(Edition edition) throws IOException {
      var facts = edition instanceof Edition.Anthology book
          ? book(book)
          : article(((Edition.Single) edition).entry());
      var rightToLeft = new Language(facts.language()).direction() == Direction.RTL;
      document.finish(facts, recovery.attachments(material.input()), rightToLeft);
      for (var picture : document.unreadable()) {
        findings.add(Finding.of(
            Codes.FORMAT_LIMIT,
            "The " + picture.mediaType() + " picture with the SHA-256 " + picture.sha256()
                + " cannot be shown in a PDF/A, so its place is grey."));
      }
      return List.copyOf(findings);
    }

    private Facts article(Entry entry) throws IOException {
      recovery.add(entry);
      add(entry, "", "");
      return Facts.of(entry);
    }

    private Facts book(Edition.Anthology book) throws IOException {
      for (int i = 0; i < book.size(); i++) {
        var entry = book.entries().open(i);
        recovery.add(entry, i + 1, book.size());
        add(
            entry,
            "a" + (i + 1) + "-",
            Supplied.language(entry.article()).value().tag());
      }
      return Facts.of(book);
    }

    private void add(Entry entry, String scope, String language) throws IOException {
      var typeset = layout.set(entry, material.pictures());
      document.add(typeset, scope, language, limits);
      if (!typeset.missing().isEmpty()) {
        findings.add(Finding.of(Codes.MISSING_GLYPH, message(typeset.missing())));
      }
    }
  }

  private static String message(List<Missing> missing) {
    var message = new StringBuilder("No font has");
    for (var one : missing.subList(0, Math.min(MOST_NAMED, missing.size()))) {
      message.append(message.charAt(message.length() - 1) == 's' ? " " : ", ").append(name(one));
    }
    int more = missing.size() - MOST_NAMED;
    return message.append(more > 0 ? " and " + more + " more." : ".").toString();
  }

  private static String name(Missing missing) {
    var name = new StringBuilder();
    missing
        .cluster()
        .codePoints()
        .forEach(c -> name.append(name.length() == 0 ? "" : " ")
            .append(String.format(Locale.ROOT, "U+%04X", c)));
    return name.append(" (")
        .append(missing.times())
        .append(missing.times() == 1 ? " time)" : " times)")
        .toString();
  }
}
