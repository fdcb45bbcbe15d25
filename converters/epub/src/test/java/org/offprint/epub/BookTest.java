package org.offprint.epub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Words;
import org.offprint.convert.Embed;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;
import org.offprint.testkit.Articles;
import org.w3c.dom.Element;

/** The package as a whole: each file is listed, each list is true. */
class BookTest {

  private static final int SEEDS = Math.max(20, Integer.getInteger("offprint.seeds", 300) / 10);

  private static Edition anthology(int size) {
    var facts = new Edition.Facts(
        Inlines.text("Salt & <iron>"),
        List.of(),
        Optional.of(new Language("en")),
        Optional.empty());
    return new Edition.Anthology(facts, size, Articles::any);
  }

  private static EpubOptions options(Embed embed) {
    return new EpubOptions(embed, "2019-06-05T12:00:00Z", "");
  }

  /** OCF 3.3, clause 4.3: the type stands at byte 38, as it is, without an extra field. */
  @Test
  void beginsWithItsTypeWhereEveryReaderLooksForIt() throws IOException {
    var book = Opened.of(Articles.any(1));
    var head = new String(book.bytes(), 0, 60, ISO_8859_1);
    assertThat(head.substring(0, 4)).isEqualTo("PK\u0003\u0004");
    assertThat(head.substring(26, 30)).isEqualTo("\u0008\0\0\0");
    assertThat(head.substring(30, 58)).isEqualTo("mimetypeapplication/epub+zip");
    assertThat(book.text("META-INF/container.xml")).contains("EPUB/package.opf");
  }

  @Test
  void listsEveryFileOnceAndNamesNothingThatIsNotThere() throws IOException {
    for (var seed = 0L; seed < SEEDS; seed++) {
      check(Opened.of(Articles.any(seed)), 1);
    }
  }

  private static void check(Opened book, int chapters) {
    var opf = "EPUB/package.opf";
    var listed = attributes(book.all(opf, "/package/manifest/item"), "href");
    var files = book.files().keySet().stream()
        .filter(name -> name.startsWith("EPUB/") && !name.equals(opf))
        .map(name -> name.substring(5))
        .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(files).doesNotHaveDuplicates();
    var ids = attributes(book.all(opf, "//*[@id]"), "id");
    assertThat(ids).doesNotHaveDuplicates();
    var items = attributes(book.all(opf, "/package/manifest/item"), "id");
    var spine = attributes(book.all(opf, "/package/spine/itemref"), "idref");
    assertThat(items).containsAll(spine);
    assertThat(spine)
        .doesNotHaveDuplicates()
        .filteredOn(id -> !id.equals("nav"))
        .hasSize(chapters);
    for (var refined : book.all(opf, "//*[@refines]")) {
      assertThat(ids).contains(refined.getAttribute("refines").substring(1));
    }
    contents(book, chapters);
  }

  private static void contents(Opened book, int chapters) {
    var links = book.all("EPUB/nav.xhtml", "//nav//a");
    var nav = new ArrayList<String>();
    links.forEach(link -> nav.add(link.getAttribute("href") + " " + link.getTextContent()));
    var ncx = new ArrayList<String>();
    for (var point : book.all("EPUB/toc.ncx", "//navPoint")) {
      var source = (Element) point.getElementsByTagName("content").item(0);
      ncx.add(source.getAttribute("src") + " "
          + point.getElementsByTagName("text").item(0).getTextContent());
    }
    assertThat(nav).isEqualTo(ncx).doesNotHaveDuplicates();
    assertThat(book.all("EPUB/nav.xhtml", "/html/body/nav/ol/li")).hasSize(chapters);
    assertThat(nav).allMatch(line -> !line.substring(line.indexOf(' ')).isBlank());
    for (var href : attributes(links, "href")) {
      var parts = href.split("#", 2);
      assertThat(book.files()).containsKey("EPUB/" + parts[0]);
      if (parts.length == 2) {
        assertThat(book.all("EPUB/" + parts[0], "//*[@id='" + parts[1] + "']")).hasSize(1);
      }
    }
    var identifier = book.facts("*[@id='identifier']");
    assertThat(attributes(book.all("EPUB/toc.ncx", "//meta[@name='dtb:uid']"), "content"))
        .isEqualTo(identifier);
  }

  private static List<String> attributes(List<Element> elements, String name) {
    return elements.stream().map(element -> element.getAttribute(name)).toList();
  }

  @Test
  void nestsTheHeadingsOfAnArticleUnderIt() throws IOException {
    var article = Article.builder()
        .headline("Salt")
        .heading(2, "Mines")
        .paragraph("Deep.")
        .heading(3, "Old mines")
        .paragraph("Deeper.")
        .heading(2, "Pans")
        .paragraph("Flat.")
        .build();
    var book = Opened.of(Entry.of(article));
    check(book, 1);
    assertThat(book.all("EPUB/nav.xhtml", "/html/body/nav/ol/li/ol/li")).hasSize(2);
    assertThat(book.all("EPUB/nav.xhtml", "/html/body/nav/ol/li/ol/li/ol/li").get(0))
        .extracting(Element::getTextContent)
        .isEqualTo("Old mines");
    assertThat(attributes(book.all("EPUB/toc.ncx", "//meta[@name='dtb:depth']"), "content"))
        .containsExactly("3");
  }

  @Test
  void hasNoContentsPageAndNoCoverForOneArticle() throws IOException {
    var book = Opened.of(Articles.any(3));
    assertThat(attributes(book.all("EPUB/package.opf", "//itemref"), "idref"))
        .containsExactly("article");
    assertThat(book.text("EPUB/package.opf")).doesNotContain("cover");
  }

  @Test
  void bindsThreeHundredArticlesOpeningEachOnce() throws IOException {
    var opened = new TreeMap<Integer, Integer>();
    Edition.Entries entries = i -> {
      opened.merge(i, 1, Integer::sum);
      return Articles.any(i);
    };
    var facts = ((Edition.Anthology) anthology(1)).facts();
    var book = Opened.of(
        new Edition.Anthology(facts, 300, entries), Writer.Material.NONE, options(Embed.NONE));
    assertThat(opened).hasSize(300);
    assertThat(opened.values()).containsOnly(1);
    check(book, 300);
    assertThat(attributes(book.all("EPUB/package.opf", "//itemref"), "idref"))
        .startsWith("nav", "article-001")
        .endsWith("article-300");
    assertThat(book.facts("*[@id='title']")).containsExactly("Salt & <iron>");
    var ids = new LinkedHashMap<String, Integer>();
    for (var chapter : List.of("article-007", "article-008")) {
      attributes(book.all("EPUB/" + chapter + ".xhtml", "//*[@id]"), "id")
          .forEach(id -> ids.merge(id, 1, Integer::sum));
    }
    assertThat(ids.values()).containsOnly(1);
  }

  @Test
  void givesTheSameBytesForTheSameEdition() throws IOException {
    var options = options(Embed.ARTICLE);
    assertThat(Opened.of(anthology(5), Writer.Material.NONE, options).bytes())
        .isEqualTo(Opened.of(anthology(5), Writer.Material.NONE, options).bytes());
  }

  @Test
  void carriesTheArticleAsFarAsIsWanted() throws IOException {
    var entry = Articles.any(4);
    var input = "the very input".getBytes(UTF_8);
    var material = new Writer.Material(Writer.Material.NONE.pictures(), input);
    var data = "EPUB/data/article.json";
    for (var embed : Embed.values()) {
      var book = Opened.of(new Edition.Single(entry), material, options(embed));
      check(book, 1);
      if (embed == Embed.NONE) {
        assertThat(book.files()).doesNotContainKey(data);
      } else {
        assertThat(book.files().get(data)).isEqualTo(ArticleJson.bytes(entry, embed));
      }
      assertThat(book.files().containsKey("EPUB/data/source")).isEqualTo(embed == Embed.SOURCE);
    }
    var whole = Opened.of(new Edition.Single(entry), material, options(Embed.SOURCE));
    assertThat(ArticleJson.parse(whole.files().get(data))).isEqualTo(entry);
    assertThat(whole.files().get("EPUB/data/source")).isEqualTo(input);
  }

  @Test
  void holdsTitlesOfAnyCharactersAndLength() throws IOException {
    var titles = List.of(
        "Salt & iron", "<b>bold</b>", "]]>", "\"quoted\" 'too'", "a".repeat(9000), "{0} %s \\ #?");
    for (var title : titles) {
      var article = Article.builder().headline(title).paragraph("Text.").build();
      var book = Opened.of(Entry.of(article));
      check(book, 1);
      assertThat(book.facts("*[@id='title']")).containsExactly(title);
      assertThat(book.all("EPUB/nav.xhtml", "//a").get(0).getTextContent()).isEqualTo(title);
    }
  }

  @Test
  void turnsPagesFromRightToLeftWhereTheTextRunsSo() throws IOException {
    var arabic = "عاد الميناء إلى العمل بعد شهور من الإغلاق";
    for (var language : Set.of("ar", "")) {
      var builder = Article.builder().headline(arabic).paragraph(arabic);
      var article =
          language.isEmpty() ? builder.build() : builder.language(language).build();
      var book = Opened.of(Entry.of(article));
      assertThat(attributes(book.all("EPUB/package.opf", "//spine"), "page-progression-direction"))
          .containsExactly("rtl");
      assertThat(attributes(book.all("EPUB/nav.xhtml", "/html"), "dir")).containsExactly("rtl");
    }
    var english = Opened.of(Articles.plain(2));
    assertThat(english.text("EPUB/package.opf")).doesNotContain("page-progression-direction");
  }

  @Test
  void marksTitlesOfAnotherLanguage() throws IOException {
    var entries = List.of(
        Article.builder().language("en").headline("Salt").paragraph("One.").build(),
        Article.builder().language("ar").headline("الملح").paragraph("نص.").build());
    var facts = new Edition.Facts(
        Inlines.text("Two"),
        List.of(),
        Optional.of(new Language("en")),
        Optional.of(Words.of("©")));
    var book = Opened.of(
        new Edition.Anthology(facts, 2, i -> Entry.of(entries.get(i))),
        Writer.Material.NONE,
        options(Embed.NONE));
    var second = book.all("EPUB/nav.xhtml", "//a").get(1);
    assertThat(second.getAttribute("lang")).isEqualTo("ar");
    assertThat(second.getAttribute("dir")).isEqualTo("rtl");
    assertThat(book.facts("*[local-name()='language' or name()='dc:language']"))
        .containsExactly("en", "ar");
    assertThat(book.facts("*[name()='dc:rights']")).containsExactly("©");
    assertThat(book.files().keySet().stream().collect(Collectors.toSet()))
        .contains("EPUB/article-1.xhtml", "EPUB/article-2.xhtml");
  }
}
