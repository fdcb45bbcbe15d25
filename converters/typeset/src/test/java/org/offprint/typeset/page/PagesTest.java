package org.offprint.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Content;
import org.offprint.typeset.Element;
import org.offprint.typeset.Ink;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Owner;
import org.offprint.typeset.Page;
import org.offprint.typeset.Paper;
import org.offprint.typeset.Role;
import org.offprint.typeset.font.FontLibrary;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.MissingTally;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;
import org.offprint.typeset.line.TextStyle;

class PagesTest {
  private static final double GRID = 15.5;
  private static final PageStyle PAGE = new PageStyle(Paper.A4, 122, 72, 351, 43 * GRID, GRID);
  private static final String SENTENCE =
      "The two heads of state highly evaluated the development of bilateral ties over the past years. ";

  private final TextStyle style =
      TextStyle.of(FontLibrary.bundled().serif().regular(), 11.5, Ink.of(0)).withLanguage("en");

  private FlowBlock.Text paragraph(Owner owner, int sentences) {
    var spans = List.of(new TextSpan(SENTENCE.repeat(sentences).strip(), style, owner));
    var look = ParagraphStyle.of(351, Alignment.JUSTIFIED);
    return new FlowBlock.Text(Optional.empty(), spans, look, Leading.grid(GRID));
  }

  private FlowBlock.Text heading(Owner owner, Element element) {
    var spans = List.of(new TextSpan("A heading", style, owner));
    var leading = Leading.grid(GRID).keptWithNext();
    return new FlowBlock.Text(
        Optional.of(element), spans, ParagraphStyle.of(351, Alignment.BALANCED), leading);
  }

  private static Pages build(List<FlowBlock> blocks) {
    return Pages.build(blocks, PAGE, (page, pages) -> List.of(), new MissingTally());
  }

  private static List<Mark.Glyphs> glyphs(Page page) {
    return page.marks().stream()
        .filter(Mark.Glyphs.class::isInstance)
        .map(Mark.Glyphs.class::cast)
        .toList();
  }

  /** The owner of each line of a page, from the top; each line here is of one owner. */
  private static List<Owner> lines(Page page) {
    var owners = new ArrayList<Owner>();
    double last = -1;
    for (var mark : glyphs(page)) {
      if (mark.baseline() != last) {
        owners.add(mark.owner());
        last = mark.baseline();
      }
    }
    return owners;
  }

  private static int count(List<Owner> lines, Owner owner) {
    return (int) lines.stream().filter(each -> each == owner).count();
  }

  @Test
  void keepsTheRulesOfTheHouseOnRandomPages() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var blocks = new ArrayList<FlowBlock>();
      var headings = new HashSet<Owner>();
      var paragraphs = new ArrayList<Content>();
      for (int i = 0; i < 40 + random.nextInt(60); i++) {
        if (i > 0 && random.nextInt(8) == 0) {
          var owner = new Content();
          headings.add(owner);
          blocks.add(new FlowBlock.Gap(GRID));
          blocks.add(heading(owner, Element.of(Role.H2).build()));
        }
        var owner = new Content();
        paragraphs.add(owner);
        blocks.add(paragraph(owner, 1 + random.nextInt(6)));
      }
      var pages = build(blocks).pages();
      var all = pages.stream().map(PagesTest::lines).toList();
      for (int p = 0; p < pages.size(); p++) {
        checkPage(seed, pages.get(p), all.get(p), headings);
        checkTurn(seed, all, p, paragraphs);
      }
      int lines = all.stream().mapToInt(List::size).sum();
      assertThat(pages.size()).as("seed %d", seed).isLessThanOrEqualTo(lines / 34 + 2);
    }
  }

  private static void checkPage(int seed, Page page, List<Owner> lines, HashSet<Owner> headings) {
    assertThat(headings)
        .as("seed %d page %d", seed, page.number())
        .doesNotContain(lines.get(lines.size() - 1));
    for (var mark : glyphs(page)) {
      double row = (mark.baseline() - PAGE.top() + GRID / 4) / GRID;
      assertThat(row).as("on the grid").isEqualTo(Math.rint(row), offset(1e-6));
      assertThat(row).isBetween(1.0, 45.0);
    }
  }

  /** Two lines of a paragraph at least before and after a page turn. */
  private static void checkTurn(
      int seed, List<List<Owner>> all, int page, List<Content> paragraphs) {
    if (page + 1 == all.size()) {
      assertThat(all.get(page).size()).as("last page, seed %d", seed).isGreaterThanOrEqualTo(2);
      return;
    }
    var last = all.get(page).get(all.get(page).size() - 1);
    if (last == all.get(page + 1).get(0)) {
      assertThat(count(all.get(page), last))
          .as("orphan, seed %d page %d", seed, page)
          .isGreaterThanOrEqualTo(2);
      assertThat(count(all.get(page + 1), last))
          .as("widow, seed %d page %d", seed, page)
          .isGreaterThanOrEqualTo(2);
      assertThat(paragraphs).contains((Content) last);
    }
  }

  @Test
  void findsTheCheapestBreaks() {
    for (int seed = 0; seed < 60; seed++) {
      var random = new Random(seed);
      var small = new PageStyle(Paper.A4, 122, 72, 351, 6 * GRID, GRID);
      var slabs = new ArrayList<Slab>();
      for (int i = 0; i < 14; i++) {
        var slab = new Slab(GRID * (1 + random.nextInt(2)), random.nextBoolean(), List.of());
        slab.gap = random.nextInt(3) * 5;
        slab.breakCost = new double[] {0, 3, 43, 400, 1000, 5000}[random.nextInt(6)];
        slab.body = slab.onGrid;
        slab.tail = i > 10;
        slabs.add(slab);
      }
      assertThat(PageBreaks.cost(slabs, small, PageBreaks.choose(slabs, small)))
          .as("seed %d", seed)
          .isEqualTo(cheapest(slabs, small), offset(1e-9));
    }
  }

  private static double cheapest(List<Slab> slabs, PageStyle style) {
    double least = Double.MAX_VALUE;
    int turns = slabs.size() - 1;
    for (int set = 0; set < 1 << turns; set++) {
      var ends = new int[Integer.bitCount(set) + 1];
      int page = 0;
      for (int i = 0; i < turns; i++) {
        if ((set >> i & 1) != 0) {
          ends[page++] = i + 1;
        }
      }
      ends[page] = slabs.size();
      least = Math.min(least, PageBreaks.cost(slabs, style, ends));
    }
    return least;
  }

  @Test
  void takesThreeLinesOfTextToEndMatterThatWouldStandAlone() {
    for (int sentences = 40; sentences < 130; sentences++) {
      var body = new Content();
      var tail = new Content();
      var blocks = new ArrayList<FlowBlock>();
      blocks.add(paragraph(body, sentences));
      blocks.add(new FlowBlock.Gap(2 * GRID));
      blocks.add(new FlowBlock.Tail());
      var facts = new ArrayList<FlowBlock>();
      for (int i = 0; i < 5; i++) {
        facts.add(paragraph(tail, 1));
      }
      blocks.add(new FlowBlock.Group(facts, 0, 0, false, Optional.empty(), true));
      var pages = build(blocks).pages();
      var last = lines(pages.get(pages.size() - 1));
      assertThat(count(last, tail)).as("%d", sentences).isGreaterThanOrEqualTo(5);
      assertThat(count(last, body)).as("%d", sentences).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void keepsAGroupTogetherAndDrawsItsBarBesideIt() {
    for (int before = 20; before < 32; before++) {
      var owner = new Content();
      var blocks = new ArrayList<FlowBlock>();
      for (int i = 0; i < before; i++) {
        blocks.add(paragraph(new Content(), 1));
      }
      var bar = new SideBar(2, Ink.of(0x8A1C1C));
      blocks.add(new FlowBlock.Gap(GRID));
      blocks.add(
          new FlowBlock.Group(List.of(paragraph(owner, 4)), 12, 0, false, Optional.of(bar), true));
      var pages = build(blocks).pages();
      var owning = pages.stream().filter(page -> lines(page).contains(owner)).toList();
      assertThat(owning).hasSize(1);
      var bars =
          owning.get(0).marks().stream().filter(Mark.Bar.class::isInstance).toList();
      assertThat(bars).hasSize(1);
      var lines =
          glyphs(owning.get(0)).stream().filter(mark -> mark.owner() == owner).toList();
      assertThat(bars.get(0).extent().x()).isEqualTo(122);
      assertThat(lines).allMatch(line -> line.x() > 130);
      assertThat(bars.get(0).extent().y()).isLessThan(lines.get(0).baseline());
      assertThat(bars.get(0).extent().bottom())
          .isGreaterThan(lines.get(lines.size() - 1).baseline());
    }
  }

  @Test
  void splitsAGroupThatIsLongerThanAPage() {
    var owner = new Content();
    var bar = new SideBar(2, Ink.of(0));
    var group =
        new FlowBlock.Group(List.of(paragraph(owner, 200)), 12, 0, false, Optional.of(bar), true);
    var pages = build(List.of(group)).pages();
    assertThat(pages).hasSizeGreaterThan(3);
    assertThat(pages)
        .allMatch(
            page -> page.marks().stream().filter(Mark.Bar.class::isInstance).count() == 1);
  }

  @Test
  void dropsGapsAtTheTopOfAPage() {
    var blocks = new ArrayList<FlowBlock>();
    for (int i = 0; i < 120; i++) {
      blocks.add(new FlowBlock.Gap(GRID));
      blocks.add(paragraph(new Content(), 1));
    }
    for (var page : build(blocks).pages()) {
      assertThat(glyphs(page).get(0).baseline()).isEqualTo(72 + GRID * 0.75, offset(1e-6));
    }
  }

  @Test
  void remembersWhereHeadingsAre() {
    var element = Element.of(Role.H2).build();
    var blocks = new ArrayList<FlowBlock>();
    for (int i = 0; i < 40; i++) {
      blocks.add(paragraph(new Content(), 1));
    }
    blocks.add(heading(new Content(), element));
    blocks.add(paragraph(new Content(), 3));
    var place = build(blocks).places().get(element);
    assertThat(place.page()).isEqualTo(2);
    assertThat(place.y()).isBetween(72.0, 72 + 43 * GRID);
  }

  @Test
  void tellsTheFurnitureHowManyPagesThereAre() {
    var told = new ArrayList<String>();
    Pages.build(
        List.of(paragraph(new Content(), 150)),
        PAGE,
        (page, pages) -> {
          told.add(page + "/" + pages);
          return List.of();
        },
        new MissingTally());
    assertThat(told).startsWith("1/" + told.size()).endsWith(told.size() + "/" + told.size());
  }

  @Test
  void hasOnePageForNothing() {
    assertThat(build(List.of()).pages()).hasSize(1);
  }

  @Test
  void setsTenThousandParagraphs() {
    var blocks = new ArrayList<FlowBlock>();
    for (int i = 0; i < 10_000; i++) {
      blocks.add(paragraph(Artifact.LAYOUT, 1));
    }
    var pages = build(blocks).pages();
    assertThat(pages.stream().mapToInt(page -> lines(page).size()).sum()).isEqualTo(20_000);
    assertThat(pages).hasSizeBetween(460, 490);
  }
}
