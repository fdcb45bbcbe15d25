package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.offprint.testkit.ArchivedText;

class AccountsTest {

  private static final List<String> PARTS = List.of(
      "a",
      "b",
      "word",
      " ",
      "  ",
      "\n",
      "\n",
      "\n\n",
      "*",
      "**",
      "_",
      "[",
      "]",
      "(",
      ")",
      "](",
      "#",
      "# ",
      "> ",
      "- ",
      "1. ",
      "2. ",
      "• ",
      "|",
      "|-|-|\n",
      "```\n",
      "---\n",
      "===\n",
      "\\",
      "http://a.b/c",
      ".",
      ",",
      ":",
      "\f",
      "\r\n",
      "é",
      "漢",
      "\u2028",
      "[1]: /x\n",
      "[1]",
      "[#]: a: b\n",
      "\t",
      "    ",
      "<b>",
      "</b>",
      "<br>",
      "`",
      "``",
      "\"");

  private static int seeds() {
    return Integer.getInteger("offprint.seeds", 300);
  }

  @Test
  void keepsEveryLineAndWordOfAnythingMadeOfMarks() {
    for (var seed = 0; seed < seeds() * 10; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (var i = random.nextInt(40); i >= 0; i--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    try {
      var draft = Drafts.of(text);
      Accounts.checkLines(draft);
      Accounts.checkWords(draft);
    } catch (AssertionError | RuntimeException failed) {
      throw new AssertionError("Input: " + text.replace("\n", "\\n").replace("\f", "\\f"), failed);
    }
  }

  @Test
  void readsEachBlockOfSeededArticlesAsOnePiece() {
    for (var seed = 0L; seed < seeds(); seed++) {
      var text = ArchivedText.any(seed).text();
      var draft = Drafts.of(text);
      Accounts.checkLines(draft);
      var blocks = text.strip().split("\\R{2,}").length;
      assertThat(draft.pieces()).as("seed %d", seed).hasSize(blocks);
    }
  }

  @Test
  void countsTheBlocksOfTheSamplesAsTheirKeysDo() throws IOException {
    var samples = Shared.repository("samples");
    var count = Pattern.compile("\"inputBlocks\": (\\d+)");
    for (var name : List.of(
        "bridge-photographs",
        "cau-moi",
        "harbour-reopens",
        "library-vote",
        "night-trains",
        "parom",
        "reservoir-levels",
        "winter-market")) {
      var key = count.matcher(Files.readString(samples.resolve("expected/" + name + ".json")));
      assertThat(key.find()).isTrue();
      var draft = Drafts.of(samples.resolve(name + ".txt"));
      assertThat(draft.pieces()).as(name).hasSize(Integer.parseInt(key.group(1)));
      assertThat(draft.findings()).as(name).isEmpty();
      Accounts.checkLines(draft);
      Accounts.checkWords(draft);
    }
  }

  @Test
  void keepsEveryLineOfTheCorpus() throws IOException {
    var corpus = Shared.file("corpus");
    var files = 0;
    try (var paths = Files.walk(corpus)) {
      for (Path file : (Iterable<Path>) paths.filter(Files::isRegularFile).sorted()::iterator) {
        var draft = Drafts.of(file);
        Accounts.checkLines(draft);
        assertThat(draft.pieces().isEmpty())
            .as(file.toString())
            .isEqualTo(file.endsWith("empty.txt") || file.endsWith("whitespace-only.txt"));
        files++;
      }
    }
    assumeTrue(files > 0, "The corpus is empty.");
  }
}
