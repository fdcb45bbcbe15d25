package org.offprint.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Supplied;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** The header of a TEI text with all that is known of the article (clause 2 of the Guidelines P5). */
final class TeiHeader {

  private final Xml out;
  private final Entry entry;
  private final Article article;

  TeiHeader(Xml out, Entry entry) {
    this.out = out;
    this.entry = entry;
    this.article = entry.article();
  }

  void write() {
    out.open("teiHeader").line().open("fileDesc").line();
    titleStatement();
    publicationStatement();
    notesStatement();
    out.open("sourceDesc").line();
    printed();
    archived();
    out.close("sourceDesc").line().close("fileDesc").line();
    repairs();
    profile();
    out.close("teiHeader").line();
  }

  private void titleStatement() {
    out.open("titleStmt").line();
    title();
    people();
    out.close("titleStmt").line();
  }

  private void title(String... attributes) {
    var title = Supplied.title(article);
    out.open("title", attributes);
    if (title.supplied()) {
      out.element("supplied", title.value());
    } else {
      out.text(title.value());
    }
    out.close("title").line();
  }

  private void people() {
    for (var one : article.contributors()) {
      var wrote = one.role() == Role.AUTHOR || one.role() == Role.REPORTER;
      var name = wrote ? "author" : "editor";
      var plain = one.role() == Role.AUTHOR || one.role() == Role.EDITOR;
      out.open(name, "role", plain ? "" : one.role().name().toLowerCase(Locale.ROOT))
          .element(one instanceof Contributor.Person ? "persName" : "orgName", one.name())
          .close(name)
          .line();
    }
    if (article.contributors().isEmpty()) {
      article
          .byline()
          .map(Printed::printed)
          .filter(words -> !words.isBlank())
          .ifPresent(words -> out.element("author", words).line());
    }
  }

  private void publicationStatement() {
    out.open("publicationStmt").line();
    if (article.publication().isPresent()) {
      element("publisher", article.publication().map(one -> one.name()));
      article
          .rights()
          .ifPresent(words ->
              out.open("availability").element("p", words).close("availability").line());
    } else {
      out.element("p", article.rights().orElse(Words.NONE)).line();
    }
    out.close("publicationStmt").line();
  }

  private void notesStatement() {
    if (article.details().isEmpty()) {
      return;
    }
    out.open("notesStmt").line();
    for (var detail : article.details()) {
      out.open("note", "type", "detail")
          .element("label", detail.label())
          .text(" ")
          .text(detail.value())
          .close("note")
          .line();
    }
    out.close("notesStmt").line();
  }

  /** The article as it was published. */
  private void printed() {
    out.open("bibl").line();
    title("level", "a");
    people();
    article
        .publication()
        .ifPresent(one -> out.element("title", one.name(), "level", "j").line());
    date("published", article.published());
    date("updated", article.updated());
    element("edition", article.edition());
    scope("section", article.section());
    scope("page", article.page());
    entry
        .source()
        .original()
        .map(Target::printed)
        .filter(words -> !words.isBlank())
        .ifPresent(words -> out.element("idno", words, "type", "URI").line());
    for (var identifier : article.identifiers()) {
      out.element("idno", identifier.value(), "type", word(identifier.scheme())).line();
    }
    out.close("bibl").line();
  }

  /** The copy in the archive, and the file that was read. */
  private void archived() {
    var source = entry.source();
    if (source.archive().isEmpty()
        && source.captured().isEmpty()
        && source.input().isEmpty()) {
      return;
    }
    out.open("bibl", "type", "archived").line();
    source
        .archive()
        .map(Target::printed)
        .filter(words -> !words.isBlank())
        .ifPresent(words -> out.element("idno", words, "type", "URI").line());
    date("captured", source.captured());
    element("idno", source.input().map(Source.Input::name), "type", "filename");
    source
        .input()
        .ifPresent(one -> out.element("idno", one.sha256(), "type", "SHA-256").line());
    out.close("bibl").line();
  }

  private void repairs() {
    if (entry.repairs().isEmpty()) {
      return;
    }
    out.open("encodingDesc").line().open("editorialDecl").open("correction");
    entry.repairs().forEach(repair -> out.element("p", repair));
    out.close("correction").close("editorialDecl").line().close("encodingDesc").line();
  }

  private void profile() {
    var place = article.dateline().flatMap(Printed::reading).filter(words -> !words.isBlank());
    var known = place.isPresent()
        || article.language().isPresent()
        || !article.keywords().isEmpty()
        || !article.standfirst().isEmpty();
    if (!known) {
      return;
    }
    out.open("profileDesc").line();
    if (!article.standfirst().isEmpty()) {
      out.open("abstract")
          .element("p", Inlines.plain(article.standfirst()))
          .close("abstract")
          .line();
    }
    place.ifPresent(words ->
        out.open("creation").element("placeName", words).close("creation").line());
    article
        .language()
        .ifPresent(language -> out.open("langUsage")
            .element("language", "", "ident", language.tag())
            .close("langUsage")
            .line());
    keywords();
    out.close("profileDesc").line();
  }

  private void keywords() {
    if (!article.keywords().isEmpty()) {
      out.open("textClass").open("keywords");
      article.keywords().forEach(keyword -> out.element("term", keyword));
      out.close("keywords").close("textClass").line();
    }
  }

  private void date(String type, Optional<Printed<Moment>> date) {
    date.ifPresent(one -> out.element(
            "date",
            one.printed(),
            "type",
            type,
            "when",
            one.reading().map(Moment::iso).orElse(""))
        .line());
  }

  private void scope(String unit, Optional<Words> words) {
    element("biblScope", words, "unit", unit);
  }

  private void element(String name, Optional<Words> words, String... attributes) {
    words
        .filter(one -> !one.isBlank())
        .ifPresent(one -> out.element(name, one, attributes).line());
  }

  /** A scheme as one word of TEI (teidata.word): letters, digits, punctuation and symbols. */
  private static String word(Words scheme) {
    var out = new StringBuilder();
    scheme.toString().strip().codePoints().forEach(cp -> {
      var known = Character.isLetterOrDigit(cp) || isSign(Character.getType(cp));
      if (known) {
        out.appendCodePoint(cp);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
        out.append('-');
      }
    });
    return out.length() == 0 ? "other" : out.toString();
  }

  private static boolean isSign(int type) {
    return List.of(
            (int) Character.CONNECTOR_PUNCTUATION,
            (int) Character.DASH_PUNCTUATION,
            (int) Character.OTHER_PUNCTUATION,
            (int) Character.MATH_SYMBOL)
        .contains(type);
  }
}
