package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.offprint.text.Drafts.blocks;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.article.Block;

class ListReaderTest {

  private static String tree(String text) {
    return DraftTree.of(blocks(text).get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a\n- b", "* a\n* b", "• a\n• b", "  * a\n  * b", "-\ta\n-\tb"})
  void readsItemsThatFollowEachOther(String text) {
    assertThat(tree(text)).isEqualTo("list\n- item\n    paragraph: a\n- item\n    paragraph: b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. a\n2. b", "1) a\n2) b"})
  void readsItemsThatCountUp(String text) {
    assertThat(tree(text))
        .isEqualTo("list from 1\n- item\n    paragraph: a\n- item\n    paragraph: b\n");
  }

  @Test
  void keepsTheNumberOfTheFirstItem() {
    assertThat(tree("4. a\n5. b")).startsWith("list from 4\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1917. The year began badly.",
        "1917. The year\n1918. The next",
        "1. Only one",
        "1. a\n5. b",
        "2. a\n1. b",
        "- a lone hyphen",
        "* a lone star",
        "5.5 percent\n6.5 percent",
        "-a\n-b",
        "- Yes, - he said.\n- No, - she said.",
        "a. first\nb. second",
        "*a* b\n*c* d"
      })
  void readsOtherLinesAsText(String text) {
    assertThat(blocks(text)).hasOnlyElementsOfType(Block.Paragraph.class);
  }

  @Test
  void takesATypographicBulletForAnItemByItself() {
    assertThat(tree("• a")).isEqualTo("list\n- item\n    paragraph: a\n");
  }

  @Test
  void partsTheListFromTheLineThatLeadsToIt() {
    assertThat(blocks("Three things:\n- a\n- b"))
        .extracting(Object::getClass)
        .containsExactly(Block.Paragraph.class, Block.ItemList.class);
  }

  @Test
  void partsTheListFromTheLineAfterIt() {
    assertThat(blocks("1. a\n2. b\nThat is all."))
        .extracting(Object::getClass)
        .containsExactly(Block.ItemList.class, Block.Paragraph.class);
  }

  @Test
  void readsItemsInBlocksOfTheirOwnAsPartsOfOneList() {
    var blocks = blocks("1. a\n\n2. b\n\n3. c\n\nText.\n\n4. d");

    assertThat(blocks.subList(0, 3)).hasOnlyElementsOfType(Block.ItemList.class);
    assertThat(blocks.subList(0, 3))
        .extracting(list -> ((Block.ItemList) list).start())
        .containsExactly(1, 2, 3);
    assertThat(blocks.subList(3, 5)).hasOnlyElementsOfType(Block.Paragraph.class);
  }

  @Test
  void readsHyphensInBlocksOfTheirOwnAsItemsOnlyInCompany() {
    assertThat(blocks("- a\n\n- b")).hasOnlyElementsOfType(Block.ItemList.class);
    assertThat(blocks("- a\n\nText.\n\n- b")).hasOnlyElementsOfType(Block.Paragraph.class);
  }

  @Test
  void readsListsInItems() {
    assertThat(tree("- a\n  - b\n  - c\n    more\n- d\n\n"))
        .isEqualTo("list\n- item\n    paragraph: a\n    list\n    - item\n        paragraph: b\n"
            + "    - item\n        paragraph: c⏎more\n- item\n    paragraph: d\n");
  }

  @Test
  void joinsTheLinesOfAnItemThatWasWrapped() {
    var text = """
        - The first item is long enough to be wrapped by the
          program that wrote it, at a column near fifty
        - The second one is long enough to be wrapped by the
          very same program, at the very same column
        """;

    assertThat(tree(text)).contains("wrapped by the program that").contains("wrapped by the very");
  }

  @Test
  void readsTheBlocksOfAQuoteAsOneListAcrossBlankLines() {
    assertThat(tree("> 1. a\n>\n> 2. b"))
        .isEqualTo(
            "quote\n  list from 1\n  - item\n      paragraph: a\n  - item\n      paragraph: b\n");
  }

  @Test
  void staysWithinTheDepthThatIsAllowed() {
    assertThat(Drafts.plain(Drafts.of("- ".repeat(2000) + "a").pieces().get(0))).contains("a");
    assertThat(Drafts.plain(Drafts.of("• ".repeat(2000) + "a").pieces().get(0))).endsWith("• a");
  }
}
