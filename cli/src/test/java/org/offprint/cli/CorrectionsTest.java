package org.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a folder to a sheet, from the sheet to a person, and back. */
final class CorrectionsTest {

  private static final String STORY = "# Ferries Run Again\n\nBy Ann Reed\n\nJune 5, 2019\n\n"
      + "The ferries run again since Wednesday, after three days in port, it was said.\n\n"
      + "Original url:\n\n<https://example.org/ferries>\n";

  private static final String VAGUE = "Mussels Grow Well\n\n03/04/2019\n\n"
      + "Mussels grow well this year, and the quay is full of them from end to end.\n";

  @TempDir
  Path folder;

  private Path in;

  @BeforeEach
  void stories() throws IOException {
    in = Files.createDirectories(folder.resolve("in/deep")).getParent();
    Files.writeString(in.resolve("a.txt"), STORY);
    Files.writeString(in.resolve("deep/b.txt"), VAGUE);
  }

  private String sheet(Object... more) {
    var args = new Object[more.length + 3];
    args[0] = "inspect";
    args[1] = in;
    args[2] = "--csv";
    System.arraycopy(more, 0, args, 3, more.length);
    var session = Session.run(args);
    assertThat(session.code()).as(session.err()).isZero();
    return session.out();
  }

  private Path edited(String text) throws IOException {
    return Files.writeString(folder.resolve("edited.csv"), text);
  }

  private Session inspect(Object... more) {
    var args = new Object[more.length + 2];
    args[0] = "inspect";
    args[1] = in;
    System.arraycopy(more, 0, args, 2, more.length);
    return Session.run(args);
  }

  @Test
  void sheetHasARowForEachArticleInTheOrderOfNames() {
    var lines = sheet().split("\r\n");
    assertThat(lines).hasSize(3);
    assertThat(lines[0]).startsWith("file,article,headline,").endsWith(",doubts,findings,as_read");
    assertThat(lines[1])
        .startsWith("a.txt,,Ferries Run Again,,,Ann Reed,Ann Reed,,2019-06-05,,"
            + "https://example.org/ferries,");
    assertThat(lines[2]).startsWith("deep/b.txt,,").contains("published 0.50").contains("OFP-R003");
    assertThat(sheet("--bom")).startsWith("\uFEFFfile,");
  }

  @Test
  void doubtfulSheetLeavesOutWhatIsSure() {
    assertThat(sheet("--doubtful")).contains("deep/b.txt").doesNotContain("a.txt,");
  }

  @Test
  void unchangedSheetIsNobodysWord() throws IOException {
    var session = inspect("--json", "--corrections", edited(sheet()));
    assertThat(session.code()).as(session.err()).isZero();
    assertThat(session.err()).doesNotContain("OFP-C");
    assertThat(session.out())
        .doesNotContain("\"person,")
        .isEqualTo(inspect("--json").out());
  }

  @Test
  void changedCellsWinAsAPersonsWordWithTheirLine() throws IOException {
    var sheet = edited(sheet()
        .replace("Ann Reed,Ann Reed", "A B; C D; Reuters,Ann Reed")
        .replace("03/04/2019", "2019-04-03"));
    var session = inspect("--json", "--corrections", sheet);
    assertThat(session.code()).as(session.err()).isZero();
    var lines = session.out().lines().toList();
    assertThat(lines.get(0))
        .contains("\"byline\":\"A B, C D, Reuters\"")
        .contains("{\"name\":\"Reuters\",\"kind\":\"agency\"")
        .contains("\"rule\":\"person, edited.csv:2\"")
        .containsOnlyOnce("\"person, ");
    assertThat(lines.get(1))
        .contains("\"published\":\"2019-04-03\"")
        .containsOnlyOnce("\"person, ");
    assertThat(inspect("--corrections", sheet).out())
        .contains("published by a person, edited.csv:3");
  }

  @Test
  void hyphenTakesAFactAwayAndAnEmptyCellDoesNot() throws IOException {
    var sheet =
        edited(sheet().replace("Ann Reed,Ann Reed", "-,Ann Reed").replace("2019-06-05", ""));
    var session = inspect("--json", "--corrections", sheet);
    assertThat(session.out().lines().findFirst().orElseThrow())
        .contains("\"byline\":null")
        .contains("\"published\":\"2019-06-05\"")
        .contains("OFP-C002");
  }

  /** The same sheet as three spreadsheets save it. */
  @ParameterizedTest
  @ValueSource(strings = {"semicolons", "tabs in UTF-16", "old Windows"})
  void sheetSurvivesSpreadsheets(String kind) throws IOException {
    var changed = sheet().replace("Ferries Run Again", "Fähren fahren wieder");
    var file = folder.resolve("edited.csv");
    switch (kind) {
      case "semicolons" -> {
        var other = changed.replace(',', ';').replace("2019-06-05", "05.06.2019");
        Files.writeString(file, "\uFEFF" + other);
      }
      case "tabs in UTF-16" ->
        Files.write(
            file, ("\uFEFF" + changed.replace(',', '\t')).getBytes(Charset.forName("UTF-16LE")));
      default -> Files.write(file, changed.getBytes(Charset.forName("windows-1252")));
    }
    var session = inspect("--json", "--corrections", file);
    assertThat(session.code()).as(session.err()).isZero();
    assertThat(session.out().lines().findFirst().orElseThrow())
        .contains("\"headline\":\"Fähren fahren wieder\"")
        .contains("\"published\":\"2019-06-05\"")
        .containsOnlyOnce("\"person, ");
  }

  @Test
  void rowsMayBeFewAndColumnsInAnyOrder() throws IOException {
    var sheet = edited("Rights,file\r\n\"CC0, as\r\nthe page says\",deep/b.txt\r\n");
    var session = inspect("--json", "--corrections", sheet);
    assertThat(session.out()).contains("\"rights\":\"CC0, as the page says\"");
  }

  @Test
  void sheetThatWasMadeBeforeAnEditDoesNotUndoIt() throws IOException {
    var old = sheet();
    Files.writeString(in.resolve("a.offprint.yaml"), "headline: Boats Run Again\n");
    var session = inspect("--json", "--corrections", edited(old));
    assertThat(session.out())
        .contains("\"headline\":\"Boats Run Again\"")
        .contains("\"person, a.offprint.yaml:1\"")
        .doesNotContain("edited.csv");
  }

  @Test
  void wordsOfAPersonHaveTheirOrder() throws IOException {
    Files.writeString(
        in.resolve("offprint.toml"),
        "[article]\npublication = \"Folder\"\nrights = \"Folder\"\nsection = \"Folder\"\n"
            + "edition = \"Folder\"\n");
    Files.writeString(
        in.resolve("a.offprint.yaml"), "rights: Beside\nsection: Beside\nedition: Beside\n");
    var sheet = edited("file,section,edition\na.txt,Sheet,Sheet\n");
    var session = inspect("--json", "--corrections", sheet, "--set", "edition=Line");
    assertThat(session.out().lines().findFirst().orElseThrow())
        .contains("\"publication\":\"Folder\"")
        .contains("\"rights\":\"Beside\"")
        .contains("\"section\":\"Sheet\"")
        .contains("\"edition\":\"Line\"")
        .contains("person, --set")
        .contains("person, edited.csv:2")
        .contains("person, a.offprint.yaml:1")
        .contains("person, offprint.toml:2");
  }

  @Test
  void articlesOfOneFileHaveTheirNumbers() throws IOException {
    var json =
        Session.run("convert", "--to", "json", "-o", "-", in.resolve("a.txt")).out();
    var other = Session.run("convert", "--to", "json", "-o", "-", in.resolve("deep/b.txt"))
        .out();
    var both = Files.writeString(in.resolve("both.json"), json + other);
    var lines = Session.run("inspect", "--csv", both).out().split("\r\n");
    assertThat(lines[1]).startsWith(both + ",1,Ferries Run Again,");
    assertThat(lines[2]).startsWith(both + ",2,Mussels Grow Well,");
    var sheet = edited("file,article,section\nboth.json,2,Sea\nboth.json,3,None\n");
    var session = Session.run("inspect", "--json", "--corrections", sheet, both);
    assertThat(session.out().lines().filter(line -> line.contains("\"section\":\"Sea\"")))
        .hasSize(1);
    assertThat(session.err()).contains("OFP-C004").contains("no article 3");
  }

  @Test
  void convertsAndVerifiesWithTheSameWords() throws IOException {
    Files.writeString(in.resolve("offprint.toml"), "[article]\nrights = \"CC0\"\n");
    var sheet = edited("file,headline,published\na.txt,Boats Run Again,2019-06-06\n");
    var out = folder.resolve("out");
    var done =
        Session.run("convert", "--to", "html,md", "--corrections", sheet, "--out-dir", out, in);
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(Files.readString(out.resolve("a.html")))
        .contains("<h1")
        .contains("Boats Run Again")
        .contains("2019-06-06");
    assertThat(Files.readString(out.resolve("deep/b.md"))).contains("CC0");
    var proved = Session.run("verify", out, "--source", in, "--corrections", sheet);
    assertThat(proved.code()).as(proved.out() + proved.err()).isZero();
    assertThat(Session.run("verify", out, "--source", in).code()).isEqualTo(Exit.SOME_FAILED);
  }

  @Test
  void saysWhatIsWrongWithASheetBeforeAnythingIsWritten() throws IOException {
    var sheet = edited("file,hedline\na.txt,x\n");
    var out = folder.resolve("out");
    var session =
        Session.run("convert", "--to", "html", "--corrections", sheet, "--out-dir", out, in);
    assertThat(session.code()).isEqualTo(Exit.USAGE);
    assertThat(session.err()).contains(sheet + ":1: unknown column 'hedline'");
    assertThat(out).doesNotExist();
  }

  @Test
  void tellsOfRowsThatFitNoInput() throws IOException {
    var sheet = edited("file,page\n" + "gone.txt,1\na.txt,2\n");
    var session = inspect("--csv", "--strict", "--corrections", sheet);
    assertThat(session.err())
        .contains(sheet + ":2: warning[OFP-C004]: no input is called 'gone.txt'.");
    assertThat(session.code()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void refusesWhatIsNoFact() {
    for (var wrong : List.of("article.hedline=x", "headline=", "page=letter")) {
      var session = inspect("--set", wrong);
      assertThat(session.code()).as(wrong).isEqualTo(Exit.USAGE);
      assertThat(session.err()).contains("headline");
    }
    assertThat(inspect("--set", "article.page=A12", "--json").out()).contains("\"page\":\"A12\"");
    assertThat(inspect("--doubtful").code()).isEqualTo(Exit.USAGE);
  }

  @Test
  void encodingOfAPersonWins() throws IOException {
    var text = "Мост открыт\n\nПаромы снова ходят.\n";
    var file = Files.write(folder.resolve("x.txt"), text.getBytes(Charset.forName("KOI8-R")));
    var as = Session.run("inspect", "--json", "--encoding", "koi8-r", file);
    assertThat(as.out()).contains("Мост открыт").doesNotContain("OFP-D001");
    assertThat(Session.run("inspect", "--json", "--encoding", "cp1251", file).out())
        .contains(
            new String(text.getBytes(Charset.forName("KOI8-R")), Charset.forName("windows-1251"))
                .substring(0, 4));
    var unknown = Session.run("inspect", "--encoding", "klingon", file);
    assertThat(unknown.code()).isEqualTo(Exit.USAGE);
    assertThat(unknown.err()).contains("'klingon'");
  }

  @Test
  void strictFactsTakeNothingThatOnlyFollows() throws IOException {
    var file = Files.writeString(
        folder.resolve("x.txt"), STORY.replace("https://example.org", "https://www.reuters.com"));
    assertThat(Session.run("inspect", "--json", "--strict-facts", file).out())
        .contains("\"publication\":null");
  }
}
