package org.offprint.convert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.article.Anchors;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Source;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Seen.Link;
import org.offprint.convert.Seen.Part;
import org.offprint.convert.Seen.Role;

class ProofTest {

  private static final Entry ENTRY = entry();

  private static Entry entry() {
    var article = Article.builder()
        .headline("Ferries run again")
        .byline("Ana Sousa")
        .body(List.of(
            paragraph("The first boat left at 6.45."),
            new Block.Heading(2, Inlines.text("What it cost")),
            new Block.Paragraph(List.of(
                text("It cost "),
                new Inline.Link(Target.of("https://example.org/bill"), Inlines.text("too much")),
                text(", says the board."),
                new Inline.NoteRef("n"))),
            new Block.ItemList(false, 1, List.of(item("steel"), item("stone"))),
            new Block.Footnote("n", List.of(paragraph("Minutes of 3 May.")))))
        .build();
    return new Entry(
        article,
        Source.NONE.withOriginal(Target.of("https://example.org/ferries")),
        Anchors.inOrder(article),
        List.of());
  }

  private static Inline text(String text) {
    return new Inline.Text(Words.of(text));
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Inlines.text(text));
  }

  private static Block.Item item(String text) {
    return new Block.Item(List.of(paragraph(text)));
  }

  private static Part part(Role role, int level, String text) {
    return new Part(role, level, 0, "", text, List.of(), List.of(), "");
  }

  private static Part item(int depth, String marker, String text) {
    return new Part(Role.TEXT, 0, depth, marker, text, List.of(), List.of(), "");
  }

  private static Part linked(String href, String note) {
    return new Part(
        Role.TEXT,
        0,
        0,
        "",
        "It cost too much, says the board.",
        List.of(new Link(href, "too much"), new Link("#" + note, "")),
        List.of(),
        "");
  }

  private static Part note(String note, String text) {
    return new Part(Role.TEXT, 0, 0, "", text, List.of(), List.of(), note);
  }

  /** What a good output shows, with labels and signs of its own. */
  private static List<Part> good() {
    return new ArrayList<>(List.of(
        part(Role.HEADING, 1, "Ferries run again"),
        Part.of("By Ana Sousa"),
        Part.of("· example.org"),
        Part.of("The first boat left at 6.45."),
        part(Role.HEADING, 2, "What it cost"),
        linked("https://example.org/bill", "note-1"),
        item(1, "•", "steel"),
        item(1, "•", "stone"),
        part(Role.HEADING, 2, "Source"),
        Part.of("Original: https://example.org/ferries"),
        note("note-1", "Minutes of 3 May.")));
  }

  private static List<Difference> hold(List<Part> parts, Map<String, String> fields) {
    return Proof.of(ENTRY).hold(new Seen(parts, fields));
  }

  private static String first(int at, Part instead) {
    var parts = good();
    parts.set(at, instead);
    return hold(parts, Map.of()).get(0).toString();
  }

  @Test
  void holdsWhereAllIsThere() {
    assertThat(hold(good(), Map.of())).isEmpty();
    assertThat(Proof.of(ENTRY).words()).isEqualTo(32);
  }

  @Test
  void doesNotMindMissingLabelsAndOtherSigns() {
    var parts = good();
    parts.set(1, Part.of("Ana Sousa — example.org"));
    parts.remove(2);
    parts.remove(7);
    assertThat(hold(parts, Map.of())).isEmpty();
  }

  @Test
  void doesNotMindSoftHyphensDirectionMarksAndComposition() {
    var parts = good();
    parts.set(3, Part.of("The fi\u00ADrst \u2067boat\u2069\nleft at 6.45."));
    assertThat(hold(parts, Map.of())).isEmpty();
  }

  @Test
  void takesFactsBesideTheTextForShown() {
    var parts = good();
    parts.remove(1);
    assertThat(hold(parts, Map.of())).extracting(Difference::block).containsExactly("byline");
    assertThat(hold(parts, Map.of("author", "Ana Sousa"))).isEmpty();
  }

  @Test
  void namesBlockAndFirstDifferingWords() {
    assertThat(first(3, Part.of("The first left at 6.45.")))
        .isEqualTo("b0: words: the article has \"boat left at 6 . 45\","
            + " the output \"left at 6 . 45 .\"");
    assertThat(first(3, Part.of("The first boat left at 6.46.")))
        .contains("b0: words")
        .contains("\"45 .\"")
        .contains("\"46 .\"");
    assertThat(first(3, Part.of("The first boat boat left at 6.45."))).contains("b0: words");
  }

  @Test
  void findsAWordThatMovedToTheNextBlock() {
    var parts = good();
    parts.set(6, item(1, "•", "steel stone"));
    parts.remove(7);
    assertThat(hold(parts, Map.of())).isNotEmpty();
  }

  @Test
  void findsAParagraphThatWasTorn() {
    var parts = good();
    parts.set(3, Part.of("The first boat"));
    parts.add(4, Part.of("left at 6.45."));
    assertThat(hold(parts, Map.of())).extracting(Difference::block).contains("b0");
  }

  @Test
  void findsAHeadingOfAnotherLevelOrNone() {
    assertThat(first(4, part(Role.HEADING, 3, "What it cost")))
        .isEqualTo("b1: heading: the article has \"level 2\", the output \"level 3\"");
    assertThat(first(4, Part.of("What it cost"))).contains("no heading");
    assertThat(first(3, part(Role.HEADING, 2, "The first boat left at 6.45."))).contains("b0");
  }

  @Test
  void findsAnItemThatIsNoneOrHasAnotherMarker() {
    assertThat(first(6, Part.of("steel"))).contains("b3: list item");
    assertThat(first(6, item(1, "1", "steel"))).contains("b3: list item");
    assertThat(first(6, item(2, "•", "steel"))).contains("b3: list item");
  }

  @Test
  void findsALinkThatLeadsElsewhereOrIsMissing() {
    assertThat(first(5, linked("https://example.org/other", "note-1")))
        .isEqualTo("b2: link: the article has \"https://example.org/bill\","
            + " the output \"https://example.org/other\"");
    assertThat(first(5, Part.of("It cost too much, says the board."))).contains("b2: link");
    var parts = good();
    parts.set(
        3,
        new Part(
            Role.TEXT,
            0,
            0,
            "",
            "The first boat left at 6.45.",
            List.of(new Link("https://example.org/x", "boat")),
            List.of(),
            ""));
    assertThat(hold(parts, Map.of())).extracting(Difference::kind).contains(Difference.Kind.LINK);
  }

  @Test
  void findsANoteThatIsMissingOrOther() {
    var parts = good();
    parts.set(10, note("note-1", "Minutes of 4 May."));
    assertThat(hold(parts, Map.of())).extracting(Difference::block).containsExactly("b4");
    parts.remove(10);
    assertThat(hold(parts, Map.of())).isNotEmpty();
    parts.add(note("note-1", "Minutes of 3 May."));
    parts.add(note("note-2", "Nobody wrote this."));
    assertThat(hold(parts, Map.of())).extracting(Difference::block).containsExactly("notes");
  }

  @Test
  void findsWhatNobodyWrote() {
    var parts = good();
    parts.add(4, Part.of("Subscribe now"));
    assertThat(hold(parts, Map.of())).hasSize(1);
    parts = good();
    parts.add(Part.of("Subscribe now"));
    assertThat(hold(parts, Map.of())).hasSize(1);
    assertThat(hold(List.of(), Map.of())).isNotEmpty();
  }

  @Test
  void findsAnotherSourceAddress() {
    assertThat(first(9, Part.of("Original: https://example.org/ferry"))).contains("source");
  }

  @Test
  void countsLevelsFromTheFirstHeadingWhereThereIsNoHeadline() {
    var entry = Entry.of(Article.builder()
        .body(List.of(
            paragraph("The first boat left."),
            new Block.Heading(2, Inlines.text("What it cost")),
            paragraph("Too much."),
            new Block.Heading(3, Inlines.text("Who paid")),
            paragraph("All of us.")))
        .build());
    assertThat(Proof.of(entry).hold(levels(1, 2))).isEmpty();
    assertThat(Proof.of(entry).hold(levels(2, 3))).isEmpty();
    assertThat(Proof.of(entry).hold(levels(1, 3))).hasSize(1);
    assertThat(Proof.of(entry).hold(levels(2, 2))).hasSize(1);
  }

  private static Seen levels(int first, int second) {
    return new Seen(
        List.of(
            Part.of("The first boat left."),
            part(Role.HEADING, first, "What it cost"),
            Part.of("Too much."),
            part(Role.HEADING, second, "Who paid"),
            Part.of("All of us.")),
        Map.of());
  }
}
