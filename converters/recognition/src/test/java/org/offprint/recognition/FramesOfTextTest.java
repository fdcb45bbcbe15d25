package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;
import org.offprint.article.Contributor;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.convert.Corrections;
import org.offprint.convert.Repairs;

/** Articles as archives and tools write them: which frame fits, and what is understood. */
class FramesOfTextTest {

  private static final String BODY =
      "The inner harbour reopened to ferries on Thursday morning after two winters of work.";
  private static final String MORE =
      "Fares will go up by a tenth, the operator said, and boats leave from the old stage.";

  /**
   * One article.
   *
   * @param text as archived, {@code BODY} and {@code MORE} standing for paragraphs
   * @param read frame, headline, names, day of publication, source address; hyphens for what is not there
   */
  record Case(String text, String read) {}

  static List<Case> cases() {
    return List.of(
        new Case(
            "---\ntitle: \"Harbour reopens\"\nsource: \"https://a.org/1\"\nauthor:\n  - \"[[Maren"
                + " Oake]]\"\n  - \"[[Bo Dahl]]\"\npublished: 2024-09-11\ncreated: 2024-09-12\n"
                + "description:\ntags:\n  - \"clippings\"\n---\nBODY\n",
            "obsidian-clipper | Harbour reopens | Maren Oake; Bo Dahl | 2024-09-11 | https://a.org/1"),
        new Case(
            "---\ntitle: Порт открыт\nsource: https://a.org/1\nauthor:\n  - \"[[Мария Ветрова]]\"\n"
                + "published:\ncreated: 2024-09-12\ntags: [clippings]\n---\nBODY\n",
            "obsidian-clipper | Порт открыт | Мария Ветрова | - | https://a.org/1"),
        new Case(
            "---\ncreated: 2024-09-12T09:12:44 (UTC +02:00)\ntags: [ports]\nsource:"
                + " https://www.portcourier.org/1\nauthor: by Maren Oake\n---\n\n"
                + "# Harbour reopens | Port Courier\n\n> ## Excerpt\n> The inner harbour reopened to"
                + " ferries on Thursday\n\n---\nBODY\n",
            "markdownload | Harbour reopens | Maren Oake | - | https://www.portcourier.org/1"),
        new Case(
            "created: 2024-09-12T09:12:44 (UTC +02:00)\ntags: []\nsource: https://a.org/1\n"
                + "author: Maren Oake\n\n# Harbour reopens\n\nBODY\n",
            "markdownload | Harbour reopens | Maren Oake | - | https://a.org/1"),
        new Case(
            "---\nid: 1c2d\ntitle: Harbour reopens\nauthor: Maren Oake\ndate_saved: 2024-09-12\n---\n\n"
                + "# Harbour reopens\n#Omnivore\n\n[Read on Omnivore](https://omnivore.app/me/1)\n"
                + "[Read Original](https://a.org/1)\n\n## Highlights\n\n> BODY\n",
            "omnivore | Harbour reopens | Maren Oake | - | https://a.org/1"),
        new Case(
            "---\ntitle: Harbour: it reopens\nauthor: Maren Oake; Bo Dahl\nurl: https://a.org/1\n"
                + "hostname: a.org\nsitename: Port Courier\ndate: 2024-09-11\n"
                + "categories: ['Ports', 'Ferries']\ntags: []\nfingerprint: 12ab\n---\nBODY\nMORE\n",
            "trafilatura | Harbour: it reopens | Maren Oake; Bo Dahl | 2024-09-11 | https://a.org/1"),
        new Case(
            "---\nlayout: post\ntitle: \"Harbour reopens\"\ndate: 2024-09-11 10:00:00 +0200\n"
                + "author: Maren Oake\ncategories: ports\n---\n\nBODY\n\n## Fares\n\nMORE\n",
            "static-site | Harbour reopens | Maren Oake | 2024-09-11 | -"),
        new Case(
            "[#]: subject: \"Harbour reopens\"\n[#]: via: \"https://a.org/1\"\n[#]: author: \"Maren Oake"
                + " https://a.org/maren\"\n[#]: collector: \"bo\"\n[#]: translator: \" \"\n\n"
                + "港口重新开放\n======\n\nBODY\n\nMORE\n\nvia: https://a.org/1\n",
            "marked-lines | 港口重新开放 | Maren Oake | - | https://a.org/1"),
        new Case(
            "# Harbour reopens\n\n_Captured: 2024-09-12 at 18:07 from [a.org](https://a.org/1)_\n\nBODY\n",
            "web-capture | Harbour reopens | - | - | https://a.org/1"),
        new Case(
            "Title: Harbour reopens | Port Courier\n\nURL Source: https://a.org/1\n\nPublished Time:"
                + " 2024-09-11T12:00:00+02:00\n\nMarkdown Content:\n[Skip to content](https://a.org/1#m)\n\n"
                + "*   [Home](https://a.org/)\n*   [Ports](https://a.org/p)\n\n# Harbour reopens\n\nBODY\n\n"
                + "MORE\n\nLinks/Buttons:\n- [Home](https://a.org/)\n- [Ports](https://a.org/p)\n",
            "jina-reader | Harbour reopens | - | 2024-09-11 | https://a.org/1"),
        new Case(
            "Title: 港口重新开放\n\nURL Source: https://a.org/1\n\nMarkdown Content:\nBODY\n\nMORE\n",
            "jina-reader | 港口重新开放 | - | - | https://a.org/1"),
        new Case(
            "Harbour reopens after two winters\n\nBy Maren Oake\n\nPORT ELLERY, Sept 11 (Reuters) - BODY\n\n"
                + "MORE\n\n(Reporting by Maren Oake in Port Ellery; Editing by Bo Dahl)\n",
            "wire | Harbour reopens after two winters | Maren Oake; Bo Dahl | - | -"),
        new Case(
            "Hafen nach zwei Wintern wieder offen\n\nHamburg (dpa) - BODY\n\nMORE\n",
            "wire | Hafen nach zwei Wintern wieder offen | - | - | -"),
        new Case("PORT ELLERY (AP) — BODY\n\nMORE\n", "wire | - | - | - | -"),
        new Case(
            "Гавань снова открыта\n\nМОСКВА, 11 сентября. /ТАСС/. BODY\n\nMORE\n",
            "wire | Гавань снова открыта | - | - | -"),
        new Case(
            "Countries Talk About Ferries\n\nVOA News\n\nJune 05, 2019 03:21 AM\n\nSEOUL/TOKYO — BODY\n\n"
                + "FILE - A ferry leaves the harbor of Busan, May 3, 2018.\n\nMORE\n",
            "voa | Countries Talk About Ferries | VOA News | 2019-06-05 | -"),
        new Case(
            "Keyboard Shortcuts\nSkip to main content\nHarbour reopens after two winters\nBy  MAREN OAKE\n"
                + "Published September 11, 2024\nShare\nBODY "
                + MORE
                + "\nAdvertisement\nMORE\nRelated Stories\nNight trains are back on the coast\nMORE\n",
            "copied-page | Harbour reopens after two winters | MAREN OAKE | 2024-09-11 | -"),
        new Case(
            "Skip to content\n\nNews\nSport\n\nHarbour reopens after two winters\n\nBy Maren Oake\n"
                + "11 September 2024\n\nShare\n\nBODY\n\nMORE\n\nComments\n",
            "copied-page | Harbour reopens after two winters | Maren Oake | 2024-09-11 | -"),
        new Case(
            "Title: Порт открыт | Курьер порта\n\nURL Source: https://a.org/1\n\nMarkdown Content:\n"
                + "# Порт открыт | Курьер порта\n\n[К содержанию](https://a.org/1#m)\n\nПорт открыт\n"
                + "===========\n\n11 сентября 2024\n\nBODY\n\nMORE\n",
            "jina-reader | Порт открыт | - | 2024-09-11 | https://a.org/1"),
        new Case(
            "Harbour Reopens After Two Winters\n\nSeptember 11, 2024 5:12 PM\n\nWASHINGTON —\n\nBODY\n\n"
                + "FILE - Ferries lie in the harbour, May 3, 2018.\n\nMORE\n",
            "voa | Harbour Reopens After Two Winters | - | 2024-09-11 | -"),
        new Case(
            "Hafen öffnet nach zwei Wintern\n\nVon Maren Oake\n\n11. September 2024\n\nTeilen\n\nDer Hafen"
                + " ist am Donnerstag wieder für Fähren geöffnet worden, sagte die Stadt.\n\nAnzeige\n\n"
                + "Die Preise für die Fähren werden nach dem Winter um ein Zehntel steigen.\n",
            "copied-page | Hafen öffnet nach zwei Wintern | Maren Oake | 2024-09-11 | -"));
  }

  private static Texts.Read read(String text) {
    return Texts.read(text.replace("BODY", BODY).replace("MORE", MORE));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void understandsWhatTheFrameSays(Case one) {
    var read = read(one.text());
    var article = read.reading().article();
    var names = article.contributors().stream()
        .map(Contributor::name)
        .map(Object::toString)
        .collect(Collectors.joining("; "));
    var day = article
        .published()
        .flatMap(Printed::reading)
        .map(Moment::iso)
        .map(iso -> iso.substring(0, 10))
        .orElse("");
    var source = read.reading()
        .source()
        .original()
        .map(target -> target.printed().toString())
        .orElse("");
    assertThat(List.of(
                read.reading().ledger().frame(),
                Inlines.plain(article.headline()),
                names,
                day,
                source)
            .stream()
            .map(value -> value.isEmpty() ? "-" : value)
            .collect(Collectors.joining(" | ")))
        .isEqualTo(one.read());
    assertThat(read.lost()).isEmpty();
    assertThat(read.body())
        .anyMatch(block ->
            block.contains("ferries") || block.contains("Fähren") || block.equals("Quote"));
    var archived = Texts.read(
        one.text().replace("BODY", BODY).replace("MORE", MORE),
        Repairs.AS_ARCHIVED,
        Corrections.NONE);
    assertThat(archived.lost()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# The share\n\nShare\n\nBODY\n\nMORE\n",
        "# Harbour\n\nThe agency (Reuters) said so - and again - on Monday that it is open at last.\n\nMORE\n",
        "# Harbour\n\nFILE - is what the old box said, and nobody knows why it did.\n\nMORE\n",
        "Title: Harbour reopens\n\nBODY\n\nMORE\n",
        "# Harbour\n\nCaptured: nobody, from nowhere.\n\nBODY\n",
        "SEOUL — BODY\n\nMORE\n"
      })
  void isPlainWhereTheMarksAreNot(String text) {
    assertThat(read(text).reading().ledger().frame()).isEqualTo("plain");
  }

  @Test
  void leavesOutButtonsAndKeepsRelatedStoriesAsSuch() {
    var read =
        read("Hafen öffnet\n\nBy Maren Oake\n\nTeilen\n\nBODY\n\nAnzeige\n\nLesen Sie auch\n\n"
            + "Nachtzüge fahren wieder an der Küste\n\nMORE\n");
    assertThat(read.body()).containsExactly(BODY, "Nachtzüge fahren wieder an der Küste", MORE);
    var related = (Block.Related) read.reading().article().body().get(1);
    assertThat(related.label().toString()).isEqualTo("Lesen Sie auch");
  }

  @Test
  void keepsTheTailOfAgencyCopyAndNamesWhomItNames() {
    var read = read(
        "Harbour reopens after two winters\n\nBy Maren Oake\n\nPORT ELLERY (Reuters) - BODY\n\n"
            + "(Additional reporting by Ann Reed; Writing by Jo Hill; Editing by Bo Dahl)\n");
    assertThat(read.body()).hasSize(2);
    assertThat(read.reading().article().contributors())
        .extracting(Contributor::role)
        .containsExactly(
            Contributor.Role.AUTHOR, Contributor.Role.REPORTER, Contributor.Role.EDITOR);
  }

  @Test
  void takesACaptionWithoutItsPictureForOneThatIsMissing() {
    var read =
        read("Talks Go On\n\nVOA News\n\nWHITE HOUSE — BODY\n\nFILE - A ferry leaves.\n\nMORE\n");
    assertThat(read.body()).containsExactly("WHITE HOUSE — " + BODY, "Figure", MORE);
  }
}
