package org.offprint.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.article.Article;
import org.offprint.article.Contributor;
import org.offprint.article.Contributor.Role;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Supplied;
import org.offprint.convert.Offprint;
import org.offprint.convert.Tokens;
import org.offprint.convert.Writer;
import org.offprint.json.PlainJson;
import org.offprint.testkit.Articles;

/** pandoc, reading our references, sees an article of a newspaper with title, authors, date and address. */
class CitationsTest {

  private static final int SHARE = 3;

  private static final Pattern MARK =
      Pattern.compile("</?(?:i|b|sup|sub)>|<span class=\"nocase\">|</span>");

  @TempDir
  Path folder;

  @Test
  void pandocReadsBibtex() throws IOException {
    check("bibtex", "biblatex");
  }

  @Test
  void pandocReadsCslJson() throws IOException {
    check("csl-json", "csljson");
  }

  @Test
  void pandocReadsRis() throws IOException {
    var known = Tool.command("pandoc").run("--list-input-formats").out().lines().toList();
    if (!known.contains("ris")) {
      System.out.println("Skipped: this pandoc reads no RIS.");
    }
    assumeTrue(known.contains("ris"), "this pandoc reads no RIS");
    check("ris", "ris");
  }

  private void check(String format, String from) throws IOException {
    var pandoc = Tool.command("pandoc");
    var entries = new ArrayList<Entry>();
    entries.add(EveryFact.entry());
    for (var seed = 0L; seed < Integer.getInteger("offprint.seeds", 300) / SHARE; seed++) {
      entries.add(Articles.any(seed));
    }
    var ran = pandoc.run("-f", from, "-t", "csljson", write(format, entries));
    assertThat(ran.code()).as(ran.err()).isZero();
    var items = (List<?>) PlainJson.parse(ran.out());
    assertThat(items).hasSameSizeAs(entries);
    var differences = new ArrayList<String>();
    for (var i = 0; i < entries.size(); i++) {
      var wanted = wanted(entries.get(i));
      var seen = seen((Map<?, ?>) items.get(i));
      if (!wanted.equals(seen)) {
        differences.add(i + ": " + seen + ", not " + wanted);
      }
    }
    System.out.println("pandoc: " + entries.size() + " references in " + format + " read back, "
        + differences.size() + " differences");
    assertThat(differences).isEmpty();
  }

  private Path write(String format, List<Entry> entries) throws IOException {
    var facts = new Edition.Facts(List.of(), List.of(), Optional.empty(), Optional.empty());
    var book = new Edition.Anthology(facts, entries.size(), entries::get);
    var file = folder.resolve("references." + format);
    try (var out = Files.newOutputStream(file)) {
      Offprint.standard().write(book, Writer.Material.NONE, format, out);
    }
    return file;
  }

  private static Map<String, Object> wanted(Entry entry) {
    var article = entry.article();
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("type", "article-newspaper");
    wanted.put("title", Tokens.of(plain(Supplied.title(article).value())));
    wanted.put("authors", authors(article));
    wanted.put(
        "date",
        article
            .published()
            .flatMap(Printed::reading)
            .map(Moment::iso)
            .map(iso -> numbers(iso.substring(0, Math.min(10, iso.length()))))
            .orElse(List.of()));
    wanted.put("address", entry.source().web().map(web -> web.href()).orElse(""));
    return wanted;
  }

  private static List<Long> numbers(String iso) {
    return List.of(iso.split("-")).stream().map(Long::valueOf).toList();
  }

  private static List<List<String>> authors(Article article) {
    var authors = new ArrayList<List<String>>();
    for (var one : article.contributors()) {
      if (one instanceof Contributor.Agency
          || one.role() == Role.AUTHOR
          || one.role() == Role.REPORTER) {
        authors.add(sorted(one.name().toString()));
      }
    }
    if (article.contributors().isEmpty()) {
      article
          .byline()
          .map(byline -> sorted(byline.printed().toString()))
          .filter(words -> !words.isEmpty())
          .ifPresent(authors::add);
    }
    return authors;
  }

  private static List<String> sorted(String text) {
    return Tokens.of(text).stream().sorted().toList();
  }

  private static Map<String, Object> seen(Map<?, ?> item) {
    var seen = new LinkedHashMap<String, Object>();
    seen.put("type", item.get("type"));
    seen.put("title", Tokens.of(plain(item.get("title"))));
    var authors = new ArrayList<List<String>>();
    if (item.get("author") instanceof List<?> list) {
      for (var author : list) {
        var words = new StringBuilder();
        ((Map<?, ?>) author).values().forEach(part -> words.append(part).append(' '));
        authors.add(sorted(plain(words)));
      }
    }
    seen.put("authors", authors);
    seen.put(
        "date",
        item.get("issued") instanceof Map<?, ?> date
            ? ((List<?>) date.get("date-parts")).get(0)
            : List.of());
    seen.put("address", item.containsKey("URL") ? item.get("URL") : "");
    return seen;
  }

  /**
   * Without the marks by which CSL-JSON says how letters look, each a fixed string, so no word of a title goes with
   * them; pandoc also spells out signs that stand for letters.
   */
  private static String plain(Object text) {
    return Normalizer.normalize(
        MARK.matcher(String.valueOf(text)).replaceAll(""), Normalizer.Form.NFKC);
  }
}
