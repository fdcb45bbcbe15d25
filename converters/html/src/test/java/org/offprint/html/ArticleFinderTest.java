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
}
