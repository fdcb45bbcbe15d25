package org.offprint.citation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.citation.BibtexProvider.Dialect;

/**
 * One entry of a BibTeX file. An article of a newspaper is {@code @article} with {@code entrysubtype = {newspaper}}: that
 * is how biblatex, pandoc and Zotero's own export say it, where BibTeX has no type for it.
 */
final class BibtexEntry {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Cited cited;
  private final String key;
  private final boolean biblatex;
  private final List<String> attached;
  private final StringBuilder out = new StringBuilder();

  BibtexEntry(Entry entry, String key, Dialect dialect, List<String> attached) {
    this.cited = new Cited(entry);
    this.key = key;
    this.biblatex = dialect == Dialect.BIBLATEX;
    this.attached = attached;
  }

  String text() {
    out.append('@').append(type()).append('{').append(key).append(",\n");
    names("author", cited.authors());
    names("editor", cited.people(Role.EDITOR));
    if (biblatex) {
      names("translator", cited.people(Role.TRANSLATOR));
    }
    field("title", TexText.title(cited.title()));
    text(biblatex ? "journaltitle" : "journal", cited.publication());
    if (biblatex) {
      field("entrysubtype", "newspaper");
    }
    cited.published().ifPresent(this::published);
    text("pages", cited.page());
    text("edition", cited.edition());
    addresses();
    text("doi", cited.identifier("DOI"));
    text("issn", cited.identifier("ISSN"));
    text("abstract", cited.summary());
    if (!cited.keywords().isEmpty()) {
      field("keywords", TexText.of(String.join(", ", cited.keywords())));
    }
    cited.language().ifPresent(this::language);
    files();
    return out.append("}\n").toString();
  }

  /** The styles of BibTeX itself complain of an article without a journal. */
  private String type() {
    return biblatex || cited.publication().isPresent() ? "article" : "misc";
  }

  private void published(Moment date) {
    if (biblatex) {
      field("date", Cited.day(date));
    } else {
      var parts = Cited.parts(date);
      field("year", parts.get(0));
      if (parts.size() > 1) {
        line("month", MONTHS.get(Integer.parseInt(parts.get(1)) - 1));
      }
      if (parts.size() > 2) {
        field("day", parts.get(2));
      }
    }
  }

  /** Addresses are URIs, so they hold no braces; biblatex takes them as they are, as the url package does. */
  private void addresses() {
    cited.url().ifPresent(url -> field("url", url));
    cited.accessed().ifPresent(moment -> field("urldate", Cited.day(moment)));
    // Not as a url command: in a field that is text a percent sign in it would begin a comment.
    cited.archive().ifPresent(web -> text("addendum", Optional.of(web.href())));
  }

  /** The form of JabRef, which Zotero reads as well: description, file, type, parted by colons. */
  private void files() {
    var files = attached.stream()
        .filter(file -> file.indexOf('{') < 0 && file.indexOf('}') < 0)
        .map(file -> ":" + Attachments.escaped(file) + ":" + Attachments.type(file))
        .toList();
    if (!files.isEmpty()) {
      field("file", String.join(";", files));
    }
  }

  private void language(String tag) {
    var babel = BabelNames.of(tag);
    if (biblatex && babel.isPresent()) {
      field("langid", babel.get());
    } else {
      field("language", TexText.of(tag));
    }
  }

  private void names(String name, List<Cited.Name> names) {
    if (!names.isEmpty()) {
      field(name, names.stream().map(TexText::name).collect(Collectors.joining(" and ")));
    }
  }

  private void text(String name, Optional<String> value) {
    value.ifPresent(text -> field(name, TexText.of(text)));
  }

  private void field(String name, String value) {
    line(name, "{" + value + "}");
  }

  private void line(String name, String value) {
    out.append("  ").append(name).append(" = ").append(value).append(",\n");
  }
}
