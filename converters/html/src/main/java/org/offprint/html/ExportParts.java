package org.offprint.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * The pages that databases export, with several articles in one: what their class names say of a part is the name of
 * its pieces, for the frame of the database to read. No article is looked for in them.
 */
final class ExportParts {

  private record Part(String selector, String name) {}

  private static final List<Part> EUROPRESSE = List.of(
      new Part(".DocPublicationName", "export publication"),
      new Part(".DocHeader", "export header"),
      new Part(".titreArticleVisu", "export headline"),
      new Part(".TitreArticleVisu", "export headline"),
      new Part(".docAuthors", "export author"),
      new Part(".docOcurrContainer", "export text"),
      new Part(".DocText", "export text"));

  private ExportParts() {}

  /** The classes of articles of Factiva begin with their language: {@code article enArticle}. */
  private static final String FACTIVA = "div[class~=^article ([a-z]{2}|zhcn|zhtw)Article$],"
      + " p[class~=^articleParagraph ([a-z]{2}|zhcn|zhtw)articleParagraph$]";

  /** The parts of a page of Europresse or Factiva; nothing for other pages. */
  static Optional<FoundArticle> in(Document page) {
    var titles = page.select(".titreArticleVisu, .TitreArticleVisu");
    if (!page.select(FACTIVA).isEmpty()) {
      var found = new FoundArticle();
      found.nameOnce(page.body(), "export");
      return Optional.of(found);
    }
    if (titles.isEmpty() || page.select(".DocPublicationName, .DocHeader").isEmpty()) {
      return Optional.empty();
    }
    var found = new FoundArticle();
    found.nameOnce(page.body(), "export");
    for (var part : EUROPRESSE) {
      page.select(part.selector()).forEach(element -> found.nameOnce(element, part.name()));
    }
    return Optional.of(found);
  }
}
