package org.offprint.epub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Edition;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Embed;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;
import org.offprint.convert.Syntax;
import org.offprint.convert.Writer;
import org.offprint.pack.ZipWriter;
import org.offprint.testkit.Articles;
import org.offprint.testkit.SyntaxPromises;

class EpubSyntaxTest extends SyntaxPromises {

  private static final String CONTAINER = """
      <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
      <rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>
      """;

  private static final String PACKAGE = """
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>A book</dc:title><dc:creator>Ann Reed</dc:creator>
      <dc:creator opf:role="trl">Bo Lund</dc:creator><dc:contributor>some tool</dc:contributor>
      <dc:date>2019-06-05</dc:date><dc:publisher>The Herald</dc:publisher>
      <dc:source>https://example.org/a</dc:source><dc:language>en-GB</dc:language>
      <dc:identifier>urn:uuid:0</dc:identifier><dc:identifier>urn:isbn:9780000000002</dc:identifier>
      <dc:subject>salt</dc:subject><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
      </metadata>
      <manifest>
      <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="b" href="text/b%20b.xhtml" media-type="application/xhtml+xml"/>
      <item id="a" href="text/a.xhtml" media-type="application/xhtml+xml"/>
      <item id="p" href="dot.png" media-type="image/png"/>
      </manifest>
      <spine><itemref idref="n"/><itemref idref="b"/><itemref idref="a"/><itemref idref="b"/>
      <itemref idref="lost"/></spine></package>
      """;

  @Override
  protected Syntax syntax() {
    return new EpubSyntax();
  }

  private static String page(String body) {
    return "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head>\n"
        + "<body>\n" + body + "\n</body></html>\n";
  }

  private static Map<String, String> book() {
    var files = new LinkedHashMap<String, String>();
    files.put("META-INF/container.xml", CONTAINER);
    files.put("OPS/book.opf", PACKAGE);
    files.put(
        "OPS/nav.xhtml",
        page("<nav><ol><li><a href=\"text/a.xhtml\">Contents</a></li></ol></nav>"));
    files.put("OPS/text/a.xhtml", page("<h1>Last</h1><p>Third.</p>"));
    files.put(
        "OPS/text/b b.xhtml",
        page("<h1>First</h1><p><a id=\"p1\"/>One <i/>two.</p><div/>\n<p>Second.</p>"
            + "<figure><img src=\"../dot.png\" alt=\"A dot\"/></figure>"));
    files.put("OPS/dot.png", "dot");
    return files;
  }

  private static byte[] zip(Map<String, String> files) {
    try {
      var out = new ByteArrayOutputStream();
      var zip = new ZipWriter(out);
      zip.store("mimetype", "application/epub+zip".getBytes(UTF_8));
      for (var file : files.entrySet()) {
        zip.deflate(file.getKey(), file.getValue().getBytes(UTF_8));
      }
      zip.finish();
      return out.toByteArray();
    } catch (IOException unreachable) {
      throw new AssertionError(unreachable);
    }
  }

  private static Draft parse(byte[] bytes) {
    return new EpubSyntax().parse(Input.of("a.epub", bytes), Limits.STANDARD);
  }

  private static Draft parse(Map<String, String> files) {
    return parse(zip(files));
  }

  private static List<String> shown(Draft draft) {
    return draft.pieces().stream().map(Draft.Piece::raw).toList();
  }

  private static Map<String, String> fields(Draft draft) {
    return draft.fields().stream()
        .collect(Collectors.toMap(
            field -> field.label().toString(), field -> field.value().toString(), (a, b) -> a + b));
  }

  @Test
  void readsThePagesInTheOrderOfTheSpineEachOnce() {
    var draft = parse(book());
    assertThat(shown(draft))
        .containsExactly("First", "One two.", "Second.", "A dot", "Last", "Third.");
    assertThat(draft.pieces()).extracting(Draft.Piece::firstLine).isSorted();
    assertThat(draft.findings()).isEmpty();
    assertThat(draft.syntax()).isEqualTo("epub");
  }

  @Test
  void tellsWhatThePackageSaysAndNotHowTheFileWasMade() {
    assertThat(fields(parse(book())))
        .containsExactlyInAnyOrderEntriesOf(Map.of(
            "title", "A book",
            "author", "Ann Reed",
            "Translator", "Bo Lund",
            "published", "2019-06-05",
            "publication", "The Herald",
            "canonical", "https://example.org/a",
            "language", "en-GB",
            "ISBN", "9780000000002",
            "tags", "salt"));
  }

  @Test
  void holdsThePicturesOfTheBook() throws IOException {
    var draft = parse(book());
    var figure = (Block.Figure) draft.pieces().get(3).block();
    var held = (Picture.Held) figure.picture();
    assertThat(held.mediaType()).isEqualTo("image/png");
    try (var in = draft.resources().open(held.sha256())) {
      assertThat(in.readAllBytes()).isEqualTo("dot".getBytes(UTF_8));
    }
  }

  /** OPF 2.0.1, clause 2.2: roles and events are attributes. */
  @Test
  void readsTheFactsOfEpub2() {
    var files = book();
    files.put(
        "OPS/book.opf",
        PACKAGE
            .replace(
                "<dc:date>2019-06-05</dc:date>",
                "<dc:date opf:event=\"modification\">2024</dc:date>"
                    + "<dc:date opf:event=\"publication\">1999</dc:date>")
            .replace("<dc:identifier>urn:uuid:0<", "<dc:identifier opf:scheme=\"DOI\">10.1/2<"));
    assertThat(fields(parse(files)))
        .containsEntry("published", "1999")
        .containsEntry("DOI", "10.1/2");
  }

  @Test
  void readsEveryWordOfOurOwnBooks() throws IOException {
    for (var seed = 0L; seed < 20; seed++) {
      var book = Opened.of(Articles.any(seed));
      var draft = parse(book.bytes());
      assertThat(draft.findings()).as("seed %d", seed).isEmpty();
      var text = String.join("\n", shown(draft));
      for (var run : (Iterable<List<Inline>>) Articles.any(seed).article().runs()::iterator) {
        for (var word : Inlines.plain(run).split("[\\s:\\u00A0\\u0085（）]+")) {
          assertThat(text).as("seed %d", seed).contains(word);
        }
      }
      assertThat(fields(draft)).doesNotContainKey("offprint:supplied");
    }
  }

  @Test
  void readsAnAnthologyArticleByArticle() throws IOException {
    var facts =
        new Edition.Facts(Inlines.text("Three"), List.of(), Optional.empty(), Optional.empty());
    var book = Opened.of(
        new Edition.Anthology(facts, 3, Articles::plain),
        Writer.Material.NONE,
        new EpubOptions(Embed.NONE, "2019-06-05T12:00:00Z", ""));
    var one = new ArrayList<String>();
    for (var i = 0L; i < 3; i++) {
      one.addAll(shown(parse(Opened.of(Articles.plain(i)).bytes())));
    }
    assertThat(shown(parse(book.bytes()))).isEqualTo(one);
  }

  @Test
  void readsThePagesByNameWhereThePackageIsLost() {
    for (var lost : List.of("OPS/book.opf", "META-INF/container.xml")) {
      var files = book();
      files.put(lost, "<package><manifest><item");
      var draft = parse(files);
      assertThat(shown(draft)).as(lost).contains("Third.", "Second.");
    }
    var files = book();
    files.remove("OPS/book.opf");
    assertThat(parse(files).findings())
        .extracting(finding -> finding.code())
        .containsExactly(Codes.NOT_READABLE);
  }

  @Test
  void refusesEncryptedTextButNotHiddenFonts() {
    var encryption = "<encryption><EncryptedData><EncryptionMethod Algorithm=\"%s\"/><CipherData>"
        + "<CipherReference URI=\"OPS/text/a.xhtml\"/></CipherData></EncryptedData></encryption>";
    var files = book();
    files.put(
        "META-INF/encryption.xml",
        encryption.replace("%s", "http://www.w3.org/2001/04/xmlenc#aes256-cbc"));
    var draft = parse(files);
    assertThat(draft.pieces()).isEmpty();
    assertThat(draft.findings().get(0).message()).contains("encrypted");
    files.put(
        "META-INF/encryption.xml", encryption.replace("%s", "http://www.idpf.org/2008/embedding"));
    assertThat(parse(files).pieces()).isNotEmpty();
  }

  @Test
  void leavesTheBookNeitherByAddressesNorByEntities() {
    var files = book();
    files.put(
        "OPS/book.opf",
        "<!DOCTYPE package [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
            + PACKAGE
                .replace("text/a.xhtml", "../../../OPS/text/a.xhtml")
                .replace("A book", "A &x; book"));
    files.put(
        "OPS/text/a.xhtml",
        page("<p>Third.</p><figure><img src=\"file:///etc/hostname\" alt=\"a\"/></figure>"
            + "<p><a href=\"b.xhtml\">On</a></p>"));
    var draft = parse(files);
    assertThat(shown(draft)).contains("Third.", "Second.", "On");
    assertThat(draft.pieces())
        .extracting(Draft.Piece::block)
        .filteredOn(block -> block instanceof Block.Figure)
        .extracting(block -> ((Block.Figure) block).picture())
        .hasAtLeastOneElementOfType(Picture.Missing.class);
  }

  @Test
  void stopsAtABombBeforeItUnfolds() {
    var files = book();
    files.put("OPS/text/a.xhtml", page("<p>" + "a".repeat(3_000_000) + "</p>"));
    var small = new Limits(1_000_000, 50, 1000, () -> false);
    assertThatExceptionOfType(ConversionException.LimitExceeded.class)
        .isThrownBy(() -> new EpubSyntax().parse(Input.of("a.epub", zip(files)), small));
  }

  @Test
  void readsWhatIsLeftOfABrokenZip() {
    var whole = zip(book());
    var directory = new String(whole, ISO_8859_1).indexOf("PK\u0001\u0002");
    var cut = parse(Arrays.copyOf(whole, directory));
    assertThat(shown(cut)).isEqualTo(shown(parse(whole)));
    assertThat(cut.findings()).extracting(finding -> finding.code()).contains(Codes.NOT_READABLE);
    var behind = new byte[whole.length + 100];
    System.arraycopy(whole, 0, behind, 100, whole.length);
    assertThat(shown(parse(behind))).isEqualTo(shown(parse(whole)));
  }

  @Test
  void neverFailsOnABrokenBook() {
    var whole = zip(book());
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300) / 3; seed++) {
      var random = new Random(seed);
      var bytes = Arrays.copyOf(
          whole, random.nextInt(5) == 0 ? random.nextInt(whole.length) : whole.length);
      for (var i = random.nextInt(12); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      }
      assertThat(parse(bytes).pieces().size()).as("seed %d", seed).isLessThan(100);
    }
  }

  @Test
  void neverFailsOnBrokenMarkup() {
    for (var seed = 0; seed < Integer.getInteger("offprint.seeds", 300) / 6; seed++) {
      var random = new Random(seed);
      var files = book();
      for (var name : List.of("META-INF/container.xml", "OPS/book.opf", "OPS/text/a.xhtml")) {
        var text = new StringBuilder(files.get(name));
        for (var i = random.nextInt(6); i > 0; i--) {
          text.setCharAt(
              random.nextInt(text.length()), "<>&/\"'= \u0000\uFFFF]x".charAt(random.nextInt(12)));
        }
        files.put(name, text.toString());
      }
      assertThat(shown(parse(files))).as("seed %d", seed).isNotEmpty();
    }
  }

  @Test
  void knowsABookByItsFirstBytes() throws IOException {
    var syntax = new EpubSyntax();
    var bytes = Opened.of(Articles.any(1)).bytes();
    assertThat(syntax.looksLike(Sample.of("noname", bytes)).strength())
        .isEqualTo(Match.Strength.SURE);
    assertThat(syntax.looksLike(Sample.of("a.epub", new byte[9])).strength())
        .isEqualTo(Match.Strength.LIKELY);
    assertThat(syntax.looksLike(Sample.of("a.zip", "PK".getBytes(UTF_8)))).isEqualTo(Match.NONE);
    assertThat(syntax.looksLike(Sample.of("a.txt", "mimetypeapplication/epub+zip".getBytes(UTF_8))))
        .isEqualTo(Match.NONE);
  }
}
