package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Supplied;
import org.offprint.article.Words;

/**
 * The line by which an article is cited, in the order of the Chicago Manual of Style (14.191): author, title,
 * publication, date, address. Without quotation marks, which differ between languages.
 */
final class Citation {

  private static final String ENDS = ".!?…。！？";

  private final Entry entry;
  private final List<Inline> line = new ArrayList<>();

  Citation(Entry entry) {
    this.entry = entry;
  }

  /** The line, or nothing where neither publication, date nor address is known. */
  Optional<List<Inline>> line() {
    var article = entry.article();
    var web = entry.source().web();
    var date = article.published().map(published -> published.printed().toString());
    if (article.publication().isEmpty() && date.isEmpty() && web.isEmpty()) {
      return Optional.empty();
    }
    article.byline().ifPresent(byline -> sentence(byline.printed().toString()));
    sentence(Supplied.title(article).value());
    article
        .publication()
        .ifPresent(publication ->
            line.add(new Inline.Emphasis(List.of(new Inline.Text(publication.name())))));
    if (article.publication().isPresent()) {
      text(date.isPresent() ? ", " : ". ");
    }
    date.ifPresent(this::sentence);
    web.ifPresent(address -> text(address.printed().toString()));
    return Optional.of(Inlines.normalise(line));
  }

  private void sentence(String text) {
    var stripped = text.strip();
    if (!stripped.isEmpty()) {
      var ended = ENDS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
      text(stripped + (ended ? " " : ". "));
    }
  }

  private void text(String text) {
    line.add(new Inline.Text(Words.of(text)));
  }
}
