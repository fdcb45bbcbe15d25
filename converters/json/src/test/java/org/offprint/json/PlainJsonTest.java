package org.offprint.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

  @Test
  void givesPlainCollections() {
    assertThat(PlainJson.parse("{\"a\":[1,2.5,true,\"x\"],\"b\":{\"c\":null}}"))
        .isEqualTo(Map.of("a", List.of(1L, 2.5, true, "x"), "b", Map.of()));
  }

  @Test
  void forgivesWhatPagesGetWrong() {
    assertThat(PlainJson.parse("{\"a\":\"one\ntwo\",\"b\":[1,2,],\"a\":\"it\\'s\",}"))
        .isEqualTo(Map.of("a", "it's", "b", List.of(1L, 2L)));
  }

  @Test
  void refusesWhatIsNoJson() {
    for (var bad : List.of("", "<html>", "{\"a\":", "[".repeat(100_000))) {
      assertThatIllegalArgumentException().isThrownBy(() -> PlainJson.parse(bad));
    }
  }

  @Test
  void writesWhatItReads() {
    var json = "{\"b\":[1,2.5,true,\"x\\n\"],\"a\":{}}";
    assertThat(PlainJson.text(PlainJson.parse(json))).isEqualTo(json);
    assertThat(PlainJson.text(List.of(Optional.empty(), Optional.of("x"))))
        .isEqualTo("[null,\"x\"]");
    assertThatIllegalArgumentException().isThrownBy(() -> PlainJson.text(new Object()));
  }
}
