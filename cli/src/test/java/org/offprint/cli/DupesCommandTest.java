package org.offprint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.json.PlainJson;

final class DupesCommandTest {

  private static final String STORY = """
      # Harbour reopens to ferries after two winters

      By Maren Oake

      March 14, 2019

      The inner harbour of Port Ellery reopened to ferries on Thursday morning after two winters behind barriers, and the first boat left the quay at six with nine passengers and a dog.

      Fares will stay as they were until the end of May, the company said, and then rise by a tenth. Season tickets that were bought before the closure remain valid for as many days as were lost.

      "We have waited for this day longer than anybody thought," said the mayor, Ida Berg, who had come to the quay with her daughter. "Now the town has its front door back."

      Shopkeepers along the water had asked for help three times. The council paid out forty thousand in all, less than half of what was asked for, and nine shops did not come back.

      The barriers went up when divers found cracks in the piers under the eastern basin. Repairs took twice as long as planned because the stone had to be brought by rail from the north.
      """;

  @TempDir
  Path folder;

  private Path put(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void groupsCopiesAndLeavesOthersAlone() throws IOException {
    put("a.txt", STORY);
    put("b.txt", STORY.replace("By Maren Oake\n\n", "").replace("\"", "”"));
    put(
        "c.txt",
        STORY
            .replace("# Harbour reopens to ferries after two winters", "# Boats are back")
            .replaceAll("Shopkeepers along.*", "The council meets again in a week."));
    Files.copy(Session.root().resolve("samples/night-trains.txt"), folder.resolve("d.txt"));
    Files.copy(Session.root().resolve("samples/parom.txt"), folder.resolve("e.txt"));
    var session = Session.run("dupes", folder);
    assertThat(session.code()).isZero();
    assertThat(session.out())
        .contains("a.txt", "equal " + folder.resolve("b.txt"), "c.txt")
        .doesNotContain("d.txt")
        .doesNotContain("e.txt");
    assertThat(session.err()).contains("5 articles compared");
    assertThat(Files.list(folder)).hasSize(5);
  }

  @Test
  void reportsAsOneObjectAGroup() throws IOException {
    put("a.txt", STORY);
    put("b.txt", STORY);
    var session = Session.run("dupes", "--json", "--quiet", folder);
    assertThat(session.code()).isZero();
    assertThat(session.err()).isEmpty();
    var group = (Map<?, ?>) PlainJson.parse(session.out());
    assertThat(group.get("kind")).isEqualTo("equal");
    assertThat((List<?>) group.get("members"))
        .hasSize(2)
        .allSatisfy(member -> assertThat(((Map<?, ?>) member).get("headline"))
            .isEqualTo("Harbour reopens to ferries after two winters"));
  }

  @Test
  void findsCopiesInJapaneseWithoutBlanks() throws IOException {
    var text = "# 港が二年ぶりに再開\n\n木曜日の朝、二度の冬を越えてポート・エレリーの内港が再び開かれ、最初の船が九人の乗客と一匹の犬を乗せて六時に出航した。\n\n"
        + "運賃は五月末まで据え置かれ、その後一割値上げされると会社は述べた。閉鎖前に購入された定期券は、失われた日数だけ有効である。\n\n"
        + "「誰が考えたよりも長くこの日を待っていた」と、娘と一緒に岸壁を訪れた町長は語った。\n";
    put("a.txt", text);
    put("b.txt", text.replace("町長は語った", "町長は記者団に語った"));
    put("c.txt", "# 図書館は残る\n\n町議会は火曜日、一票差で五つの分館をすべて存続させることを決めた。議長は投票の前に二時間の討論を認めた。\n");
    var session = Session.run("dupes", folder);
    assertThat(session.out()).contains("a.txt", "b.txt").doesNotContain("c.txt");
  }

  @Test
  void saysWhereNothingIsThereTwice() throws IOException {
    Files.copy(Session.root().resolve("samples/night-trains.txt"), folder.resolve("a.txt"));
    put("b.txt", " ");
    var session = Session.run("dupes", folder);
    assertThat(session.code()).isZero();
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("None is there twice.");
  }

  @Test
  void wantsAFolder() {
    assertThat(Session.run("dupes").code()).isEqualTo(Exit.USAGE);
    assertThat(Session.run("dupes", folder.resolve("nowhere")).code()).isEqualTo(Exit.SOME_FAILED);
    assertThat(new String(Session.run("dupes", "--help").out().getBytes(UTF_8), UTF_8))
        .contains("Nothing is changed or deleted");
  }
}
