package org.offprint.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Content;
import org.offprint.typeset.Ink;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Owner;
import org.offprint.typeset.Page;
import org.offprint.typeset.Paper;
import org.offprint.typeset.font.FontLibrary;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.MissingTally;
import org.offprint.typeset.line.TextSpan;
import org.offprint.typeset.line.TextStyle;

class GridTest {
  private static final PageStyle PAGE = new PageStyle(Paper.A4, 122, 72, 351, 43 * 15.5, 15.5);
  private static final GridStyle STYLE = new GridStyle(12, 10, Ink.of(0x999999), false);

  private final TextStyle style =
      TextStyle.of(FontLibrary.bundled().sans().regular(), 9, Ink.of(0));

  private GridCell cell(int column, int columns, int rows, String text) {
    var spans =
        text.isEmpty() ? List.<TextSpan>of() : List.of(new TextSpan(text, style, new Content()));
    return new GridCell(column, columns, rows, Alignment.START, spans);
  }

  private GridRow row(String... texts) {
    var cells = new ArrayList<GridCell>();
    for (var text : texts) {
      cells.add(cell(cells.size(), 1, 1, text));
    }
    return new GridRow(cells);
  }

  private static List<Page> build(int columns, List<GridRow> header, List<GridRow> rows) {
    var grid = new FlowBlock.Grid(columns, header, rows, STYLE);
    return Pages.build(List.of(grid), PAGE, (page, pages) -> List.of(), new MissingTally())
        .pages();
  }

  private static List<Mark.Glyphs> glyphs(Page page) {
    return page.marks().stream()
        .filter(Mark.Glyphs.class::isInstance)
        .map(Mark.Glyphs.class::cast)
        .toList();
  }

  private static String text(Page page) {
    var text = new StringBuilder();
    for (var mark : glyphs(page)) {
      text.append(mark.run().text()).append('|');
    }
    return text.toString();
  }

  @Test
  void repeatsTheHeaderAsAnArtifactOnEachFurtherPage() {
    var rows = new ArrayList<GridRow>();
    for (int i = 0; i < 100; i++) {
      rows.add(row("Country " + i, String.valueOf(i)));
    }
    var pages = build(2, List.of(row("Country", "Amount")), rows);
    assertThat(pages).hasSizeGreaterThan(2);
    for (var page : pages) {
      assertThat(text(page)).startsWith("Country|Amount|");
      assertThat(glyphs(page).get(0).owner() == Artifact.REPEATED).isEqualTo(page.number() > 1);
      assertThat(glyphs(page).get(2).owner()).isInstanceOf(Content.class);
    }
  }

  @Test
  void readsEachCellAsAWholeBeforeTheNext() {
    var random = new Random(7);
    var rows = new ArrayList<GridRow>();
    for (int i = 0; i < 60; i++) {
      rows.add(row(words(random), words(random), words(random)));
    }
    for (var page : build(3, List.of(), rows)) {
      var seen = new HashSet<Owner>();
      Owner last = Artifact.LAYOUT;
      for (var mark : glyphs(page)) {
        if (mark.owner() != last) {
          assertThat(seen.add(mark.owner())).as("page %d", page.number()).isTrue();
          last = mark.owner();
        }
      }
    }
  }

  private static String words(Random random) {
    return "some words ".repeat(1 + random.nextInt(12)).strip();
  }

  @Test
  void breaksARowThatIsLongerThanAPage() {
    var pages =
        build(2, List.of(row("Head", "Head")), List.of(row("long text ".repeat(1500), "short")));
    assertThat(pages).hasSizeGreaterThan(2);
    for (var page : pages) {
      assertThat(glyphs(page)).allMatch(mark -> mark.baseline() < 72 + 45 * 15.5);
    }
  }

  @Test
  void keepsColumnsApart() {
    var rows = List.of(
        row("a", "some longer text in the middle ".repeat(9), "12,345"), row("bb", "x", "1"));
    var lefts = new HashMap<Integer, Double>();
    var rights = new HashMap<Integer, Double>();
    for (var mark : glyphs(build(3, List.of(), rows).get(0))) {
      int column = mark.x() < 140 ? 0 : mark.x() < 400 ? 1 : 2;
      lefts.merge(column, mark.extent().x(), Math::min);
      rights.merge(column, mark.extent().right(), Math::max);
    }
    assertThat(lefts.get(1) - rights.get(0)).isGreaterThanOrEqualTo(9.9);
    assertThat(lefts.get(2) - rights.get(1)).isGreaterThanOrEqualTo(9.9);
    assertThat(rights.get(2)).isLessThanOrEqualTo(122 + 351 + 0.1);
  }

  @Test
  void givesSpanningCellsTheirRoom() {
    var rows = List.of(
        new GridRow(List.of(cell(0, 1, 2, "a tall cell ".repeat(20)), cell(1, 2, 1, "wide cell"))),
        new GridRow(List.of(cell(1, 1, 1, "left"), cell(2, 1, 1, "right"))),
        row("next", "row", "here"));
    var marks = glyphs(build(3, List.of(), rows).get(0));
    double tallest = marks.stream()
        .filter(mark -> mark.run().text().contains("tall"))
        .mapToDouble(Mark.Glyphs::baseline)
        .max()
        .orElseThrow();
    double next = marks.stream()
        .filter(mark -> mark.run().text().equals("next"))
        .mapToDouble(Mark.Glyphs::baseline)
        .min()
        .orElseThrow();
    assertThat(next).isGreaterThan(tallest + 11.9);
  }

  @Test
  void stacksCellsOfATableThatIsTooWide() {
    var header = new ArrayList<String>();
    for (int i = 0; i < 40; i++) {
      header.add("Column" + i);
    }
    var texts = header.toArray(new String[0]);
    var pages = build(40, List.of(row(texts)), List.of(row(texts)));
    for (var page : pages) {
      assertThat(glyphs(page))
          .allMatch(mark -> mark.extent().right() <= 122 + 351 + 5 && mark.x() >= 119);
    }
    assertThat(glyphs(pages.get(0)).get(0).x()).isEqualTo(122, offset(0.01));
  }

  @Test
  void drawsEmptyTablesAndCells() {
    assertThat(build(2, List.of(), List.of(row("", ""), row("a", "")))).hasSize(1);
    assertThat(build(1, List.of(row("only a header")), List.of())).hasSize(1);
  }
}
