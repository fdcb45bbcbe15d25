package org.offprint.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Corrections;
import org.offprint.convert.Repairs;

class MojibakeTest {

  private static String wrong(String text, String charset) {
    return new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName(charset));
  }

  private static Texts.Read read(String text) {
    var read = Texts.read("# Ferries\n\n" + text + "\n\nNobody was hurt in the storm, they said.");
    assertThat(read.lost()).isEmpty();
    return read;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The café owner didn’t say what happened – she left.",
        "Die Fähre fährt wieder über den Fluß, sagte Müller am Montag.",
        "Le bac a été réparé, a déclaré l’opérateur à l’été.",
        "“We are here,” he said… and the naïve crew left for £5.",
        "Prom już pływa, powiedział rzecznik żeglugi w Gdańsku."
      })
  void mendsUtf8ThatWasReadAsWindows1252(String text) {
    assertThat(read(wrong(text, "windows-1252")).body()).contains(text);
  }

  @Test
  void mendsTextThatWasReadWrongTwice() {
    var text = "The café owner didn’t say what happened.";
    assertThat(read(wrong(wrong(text, "windows-1252"), "windows-1252")).body()).contains(text);
  }

  @Test
  void mendsCyrillicThatWasReadAsWindows1251() {
    var text = "Паромы ходят каждый день, сообщили в порту вечером.";
    assertThat(read(wrong(text, "windows-1251")).body()).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The café owner didn’t say what happened – she left.",
        "“AMANHÃ” era o título, em maiúsculas, do jornal da MANHÃ.",
        "Паромы ходят каждый день, сообщили в порту вечером. РСФСР и СССР.",
        "Â PARIS, on l'a vu; ÂGE et TÂCHE, ça va.",
        "Sông thì vẫn còn đó, ông cười, tay vẫn cuộn sợi dây neo.",
        "船は毎日運航している、と港の担当者は話した。",
        "العبارات تعمل كل يوم، بحسب الميناء."
      })
  void leavesWhatIsRight(String text) {
    assertThat(read(text).body()).contains(text);
  }

  @Test
  void isSwitchedOffByName() {
    var text = "# Ferries\n\nThe cafÃ© owner left, the operator said on Wednesday.";
    var off = Repairs.ON.without(RepairNames.MOJIBAKE);
    assertThat(Texts.read(text, off, Corrections.NONE).body().get(0)).contains("cafÃ©");
    assertThat(Texts.read(text).reading().entry().repairs()).contains(RepairNames.MOJIBAKE);
  }
}
