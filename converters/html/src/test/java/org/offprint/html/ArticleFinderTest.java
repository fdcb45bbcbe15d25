package org.offprint.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Draft;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;

class ArticleFinderTest {

  private static final String PROSE = "<p>The ferry was late again on Monday, and the people on the"
      + " quay stood in the rain.</p><p>They were told that a valve had stuck, which was true, and"
      + " that it would not happen again.</p>";

  private static Draft parse(String html) {
    return new HtmlSyntax().parse(Input.of("a.html", html.getBytes(UTF_8)), Limits.STANDARD);
  }

  private static List<String> named(String html) {
    return parse(html).pieces().stream()
        .map(one -> one.style() + "|" + one.raw())
        .toList();
  }

  private static List<String> kept(String html) {
    return parse(html).pieces().stream()
        .filter(one -> !one.style().startsWith(FoundArticle.BESIDE))
        .map(Draft.Piece::raw)
        .toList();
  }

  @Test
  void keepsAFragmentWhole() {
    assertThat(named("<p>Ferries sail daily.</p><ul><li><a href=a>Times</a></ul>"))
        .containsExactly("|Ferries sail daily.", "|Times");
  }

  @Test
  void tellsTheRuleThatSetsEachBoxAside() {
    var page = "<body><nav>Menu</nav><article><h1>Late</h1>" + PROSE
        + "<div class=newsletterBox>Our letter, each Friday.</div>"
        + "<div id=related-posts><a href=b>Boats</a></div></article>"
        + "<div class=comments><p>I was there.</p></div><p>Elsewhere.";
    assertThat(named(page).stream().filter(one -> one.startsWith("beside")).toList())
        .containsExactly(
            "beside: navigation|Menu",
            "beside: newsletter|Our letter, each Friday.",
            "beside: related|Boats",
            "beside: comments|I was there.",
            "beside: outside-article|Elsewhere.");
  }

  @Test
  void takesNoNameOfABoxForTrueWhereTheTextStandsInIt() {
    for (var name : List.of("sidebar", "ad-container", "share", "modal", "related-content")) {
      assertThat(kept("<body><div class='" + name + "'><h1>Late</h1>" + PROSE + "</div>"))
          .as(name)
          .hasSize(3);
    }
  }

  @Test
  void prefersAHeadingThatSaysTheTitleToTheNameOfTheSite() {
    var page = "<title>Ferry late - The Quay</title><h1><a href=/>The Quay</a></h1>"
        + "<div><h2>Ferry late</h2>" + PROSE + "</div>";
    assertThat(named(page))
        .contains("page headline|Ferry late")
        .noneMatch(one -> one.equals("page headline|The Quay"));
  }

  @Test
  void partsTheKickerFromTheHeadlineInWhichItStands() {
    assertThat(named("<h1><span class=kicker>Ships</span>Late again</h1>" + PROSE))
        .startsWith("page kicker|Ships", "page headline|Late again");
  }

  @Test
  void readsACaptionThatOnlyAClassNames() {
    var page = "<article><h1>Late</h1>" + PROSE + "<div class=photo><img src=a.jpg alt=''>"
        + "<div class=image-caption>The quay. <span class=photo-credit>Photo: Ann</span></div></div>";
    assertThat(parse(page).pieces().get(3).block().toString())
        .contains("a.jpg", "caption=[Text[words=The quay.]]", "credit=[Text[words=Photo: Ann]]");
  }

  @Test
  void namesPicturesThatLoadLate() {
    var page =
        "<figure><img src='data:image/gif;base64,AAAA' data-src='late.jpg' alt=Quay></figure>";
    assertThat(parse(page).pieces().get(0).block().toString()).contains("printed=late.jpg");
  }

  @Test
  void statesPersonsBeforePublishersLoginsAndAddresses() {
    for (var meta :
        List.of("The Quay", "areed", "ann@quay.example", "admin", "https://quay.example/a")) {
      var page = "<meta property=og:site_name content='The Quay'><meta name=author content='" + meta
          + "'><article><h1>Late</h1><p class=byline>By <a href=/author/ann>Ann Reed</a></p>"
          + PROSE;
      assertThat(parse(page).fields().stream()
              .filter(field -> field.label().toString().equals("author"))
              .map(field -> field.value().toString()))
          .as(meta)
          .containsExactly("Ann Reed");
    }
  }

  @Test
  void readsAuthorsOfGraphsAndOfNamesInParts() {
    var graph = "{\"@graph\":[{\"@type\":\"NewsArticle\",\"author\":[{\"@id\":\"#a\"},"
        + "{\"givenName\":\"Bo\",\"familyName\":\"Lund\"}]},{\"@id\":\"#a\",\"name\":\"Ann Reed\"}]}";
    assertThat(JsonLdFacts.of(graph).get("author")).containsExactly("Ann Reed", "Bo Lund");
  }

  @Test
  void keepsAFrontPageWhole() {
    var teaser =
        "<article><h2><a href=a>Mill to close</a></h2><p>The last of the mills will stop on"
            + " the first of May, and ninety people lose their work.</p></article>";
    assertThat(named("<nav>News</nav><main>" + teaser.repeat(4) + "</main>"))
        .hasSize(9)
        .startsWith("beside: navigation|News", "|Mill to close");
  }

  @Test
  void findsAShortNoteThatThePageNamesItsText() {
    assertThat(named("<h1>Library shut</h1><div class=entry-content><p>It is shut on Monday.</div>"
            + "<div class=sidebar><a href=a>Bins collected a day late</a></div>"))
        .containsExactly(
            "page headline|Library shut",
            "|It is shut on Monday.",
            "beside: navigation|Bins collected a day late");
  }

  @Test
  void readsBylinesAndDatesThatAreHeadings() {
    assertThat(named("<h1>Late</h1><h2>By Ann Reed</h2><h3 class=date>May 27, 2013</h3>" + PROSE))
        .contains("page byline|By Ann Reed", "page head|May 27, 2013");
  }

  @Test
  void endsTheTextAtItsCopyright() {
    assertThat(named("<article><h1>Late</h1>" + PROSE
            + "<p>© 2021 The Quay</p><p>Ships that pass in the night</p></article>"))
        .contains("|© 2021 The Quay", "beside: after-article|Ships that pass in the night");
  }

  @Test
  void showsTheTextThatOnlyScriptsWould() {
    var page = "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
        + "The ferry was late again on Monday, and the people on the quay stood in the rain.\\n\\nThey"
        + " were told that a valve had stuck, which was true.\"}</script><div id=app>Loading</div>";
    assertThat(kept(page))
        .containsExactly(
            "The ferry was late again on Monday, and the people on the quay stood in the rain.",
            "They were told that a valve had stuck, which was true.");
  }

  @Test
  void readsJsonLdThatIsNoJson() {
    var data =
        "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry\nlate\",\"author\":\"Ann &amp; Bo\",}";
    assertThat(JsonLdFacts.of(data).get("headline").get(0).split("\\s"))
        .containsExactly("Ferry", "late");
    assertThat(JsonLdFacts.of(data).get("author")).containsExactly("Ann & Bo");
  }

  @Test
  void tellsWhenAndFromWhereAPageWasSaved() {
    for (var comment : List.of(
        "\n Page saved with SingleFile \n url: https://quay.example/a \n saved date: Tue Nov 01 2022"
            + " 10:10:10 GMT+0100 (CET)\n",
        " Saved from https://quay.example/a at 2022-11-01T10:10:10Z using monolith v2.8.0 ")) {
      var fields = parse("<!doctype html><html><!--" + comment + "--><body><h1>Late</h1>" + PROSE)
          .fields();
      assertThat(fields)
          .anyMatch(field -> field.label().toString().equals("canonical")
              && field.value().toString().equals("https://quay.example/a"));
      assertThat(fields)
          .anyMatch(field -> field.label().toString().equals("saved")
              && field.value().toString().contains("2022"));
      assertThat(fields).noneMatch(field -> field.label().toString().equals("published"));
    }
  }

  @Test
  void staysLinearOnHostilePages() {
    var units = List.of(
        "<div class=related>",
        "<div><a href=x>y</a>",
        "<article><h2><a href=x>t</a></h2>",
        "<p class=byline>x",
        "<div class=caption>x<img src=a>",
        "<ul><li class=share>x",
        "<span class=author>x</span>",
        "<figure><i class=credit>x",
        "<time datetime=2020>x</time>",
        "<h1 class=headline>x");
    for (var unit : units) {
      var page = "<h1>Late</h1>" + PROSE + unit.repeat(10_000) + PROSE;
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> assertThat(HtmlSyntaxTest.difference(parse(page))).as(unit).isEmpty());
    }
  }

  @Test
  void staysLinearOverManyAuthors() {
    var addresses = new StringBuilder("<h1>Late</h1>" + PROSE);
    for (var i = 0; i < 10_000; i++) {
      addresses
          .append("<meta property='article:author' content='https://quay.example/by/a" + i + "'>")
          .append("<a href='/by/b" + i + "'>Ann Reed</a> ");
    }
    var names = "<div itemprop=author>" + "Ann" + "\n,".repeat(300_000) + "</div>";
    for (var page : List.of(addresses.toString(), names)) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> assertThat(parse(page).pieces()).isNotEmpty());
    }
  }

  @Test
  void namesAuthorsWhomThePageStatesByTheirAddresses() {
    var page =
        "<meta property='article:author' content='https://quay.example/staff/reed/'><h1>Late</h1>"
            + PROSE
            + "<footer><a href='https://quay.example/staff/lund/'>Bo Lund</a>"
            + "<a href='https://quay.example/staff/reed/'>Ann Reed</a></footer>";
    assertThat(parse(page).fields().stream()
            .filter(field -> field.label().toString().equals("author"))
            .map(field -> field.value().toString()))
        .containsExactly("Ann Reed");
  }
}
