package org.offprint.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.offprint.article.Direction;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Supplied;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.html.Chapter;
import org.offprint.html.FilePictures;
import org.offprint.json.ArticleJson;
import org.offprint.pack.ZipWriter;

/**
 * One book while it is bound: a chapter for each article, each opened once and let go, then the table of contents and
 * the package document, which the articles make known.
 */
final class Book {

  private static final String STYLE = "article.css";
  private static final String NAVIGATION = "nav.xhtml";
  private static final String NCX = "toc.ncx";

  private final EpubOptions options;
  private final Writer.Material material;
  private final Limits limits;
  private final Container zip;
  private final List<Item> items = new ArrayList<>();
  private final List<Point> points = new ArrayList<>();
  private final Map<String, String> pictures = new LinkedHashMap<>();
  private final Accessibility accessibility = new Accessibility();
  private final List<Finding> findings = new ArrayList<>();

  Book(EpubOptions options, Writer.Material material, OutputStream out, Limits limits) {
    this.options = options;
    this.material = material;
    this.limits = limits;
    this.zip = new Container(new ZipWriter(out));
  }

  List<Finding> write(Edition edition) throws IOException {
    zip.start();
    zip.copy(STYLE, Container.styleSheet());
    if (edition instanceof Edition.Anthology anthology) {
      anthology(anthology);
    } else {
      single(((Edition.Single) edition).entry());
    }
    return List.copyOf(findings);
  }

  private void single(Entry entry) throws IOException {
    var direction = chapter(entry, "article", "");
    var language = Supplied.language(entry.article()).value();
    var headings = Point.headings(entry, href("article"), language, direction);
    point(entry, "article", direction, headings);
    finish(new ArticleFacts(entry, direction), false);
  }

  private void anthology(Edition.Anthology anthology) throws IOException {
    var facts = new AnthologyFacts(anthology);
    var digits = Integer.toString(anthology.size()).length();
    for (var i = 0; i < anthology.size(); i++) {
      limits.goOn();
      var entry = anthology.entries().open(i);
      var name = "article-" + String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
      var direction = chapter(entry, name, "a" + (i + 1) + "-");
      point(entry, name, direction, List.of());
      facts.add(entry, direction);
    }
    finish(facts, anthology.size() > 1);
  }

  private static String href(String name) {
    return name + ".xhtml";
  }

  /** Writes a chapter with all that belongs to it, and says which way it runs. */
  private Direction chapter(Entry entry, String name, String prefix) throws IOException {
    var shown = new FilePictures(material.pictures(), this::picture);
    var chapter = Chapter.of(entry, prefix, STYLE, shown, limits);
    zip.deflate(href(name), chapter.xhtml());
    items.add(Item.chapter(name, href(name)));
    accessibility.see(entry, pictures.keySet());
    findings.addAll(chapter.findings());
    if (options.embed() != Embed.NONE) {
      var json = ArticleJson.bytes(entry, options.embed());
      data(name + "-data", name + ".json", "application/json", "offprint:article", json);
    }
    return chapter.direction();
  }

  private void data(String id, String name, String mediaType, String property, byte[] bytes)
      throws IOException {
    zip.deflate("data/" + name, bytes);
    items.add(new Item(id, "data/" + name, mediaType, property, false));
  }

  private void point(Entry entry, String name, Direction direction, List<Point> headings) {
    var title = Supplied.title(entry.article()).value();
    var language = Supplied.language(entry.article()).value();
    points.add(new Point(title, href(name), language, direction, headings));
  }

  /** Keeps a picture once, however often it is shown. Pictures are compressed already. */
  private String picture(String sha256, String mediaType, byte[] bytes) throws IOException {
    var known = pictures.get(sha256);
    if (known != null) {
      return known;
    }
    var suffix = mediaType.substring(mediaType.indexOf('/') + 1);
    var drawing = suffix.startsWith("svg");
    var name = "pictures/" + sha256 + "." + (drawing ? "svg" : suffix.replace("jpeg", "jpg"));
    if (drawing) {
      zip.deflate(name, bytes);
    } else {
      zip.store(name, bytes);
    }
    pictures.put(sha256, name);
    items.add(Item.file("picture-" + pictures.size(), name, mediaType));
    accessibility.see(mediaType);
    return name;
  }

  private void finish(Facts facts, boolean contentsPage) throws IOException {
    if (options.embed() == Embed.SOURCE && material.input().length > 0) {
      // No type of the input's own: reading systems and checkers would take it for a chapter.
      data("source", "source", "application/octet-stream", "offprint:source", material.input());
    }
    var contents = new Contents(facts.title(), facts.language(), facts.direction(), points);
    zip.deflate(NAVIGATION, contents.navigation(STYLE));
    zip.deflate(NCX, contents.ncx(facts.identifier()));
    // Contents come before the articles.
    items.add(0, new Item("nav", NAVIGATION, Item.XHTML, "nav", contentsPage));
    items.add(1, Item.file("ncx", NCX, "application/x-dtbncx+xml"));
    items.add(2, Item.file("style", STYLE, "text/css"));
    var document = new PackageDocument(facts, options).bytes(accessibility, items, "ncx");
    zip.finish(document);
  }
}
