package org.offprint.citation;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Entry;
import org.offprint.article.Moment;

/** One record of a RIS file: two characters of a tag, two spaces, a hyphen, a space, the value; CR LF. */
final class RisRecord {

  private final Cited cited;
  private final String key;
  private final List<String> attached;
  private final StringBuilder out = new StringBuilder();

  RisRecord(Entry entry, String key, List<String> attached) {
    this.cited = new Cited(entry);
    this.key = key;
    this.attached = attached;
  }

  String text() {
    line("TY", "NEWS");
    line("ID", key);
    line("TI", cited.title());
    names("AU", cited.authors());
    names("ED", cited.people(Role.EDITOR));
    names("A4", cited.people(Role.TRANSLATOR));
    cited.published().ifPresent(this::published);
    line("T2", cited.publication());
    line("SE", cited.section());
    line("SP", cited.page());
    line("ET", cited.edition());
    line("AB", cited.summary());
    cited.keywords().forEach(word -> line("KW", word));
    line("UR", cited.url());
    cited.accessed().ifPresent(moment -> line("Y2", date(moment)));
    line("DB", cited.archive().map(web -> web.host()));
    line("AV", cited.archive().map(web -> web.href()));
    line("DO", cited.identifier("DOI"));
    line("SN", cited.identifier("ISSN"));
    line("LA", cited.language());
    // Zotero takes what L1 names for a PDF and what L2 names for a page.
    attached.forEach(file -> line(Attachments.isPage(file) ? "L2" : "L1", file));
    out.append("ER  - \r\n");
    return out.toString();
  }

  /** The day goes into DA, the year into PY too. */
  private void published(Moment date) {
    line("PY", Cited.parts(date).get(0));
    line("DA", date(date));
  }

  /** Year, month and day, each with a slash after it, those that are not known left empty. */
  private static String date(Moment moment) {
    var parts = Cited.parts(moment);
    var out = new StringBuilder();
    for (var i = 0; i < 3; i++) {
      out.append(i < parts.size() ? parts.get(i) : "").append('/');
    }
    return out.toString();
  }

  private void names(String tag, List<Cited.Name> names) {
    names.forEach(name -> line(tag, name(name)));
  }

  /** Family, given, suffix; a comma at the end says that there is nothing else, as with an agency. */
  private static String name(Cited.Name name) {
    if (name.person().isEmpty()) {
      return name.text() + ",";
    }
    var person = name.person().get();
    var family =
        person.particle().isEmpty() ? person.family() : person.particle() + " " + person.family();
    var suffix = person.suffix().isEmpty() ? "" : ", " + person.suffix();
    return family + ", " + person.given() + suffix;
  }

  private void line(String tag, Optional<String> value) {
    value.ifPresent(text -> line(tag, text));
  }

  private void line(String tag, String value) {
    out.append(tag).append("  - ").append(value).append("\r\n");
  }
}
