package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SeedTest {

  @Test
  void readsEveryBlockOfTheSeed() throws IOException {
    var draft = Drafts.of(Shared.file("seed/archived-article.txt"));

    assertThat(draft.pieces()).hasSize(43);
    assertThat(draft.fields()).isEmpty();
    assertThat(draft.findings()).isEmpty();
    assertThat(draft.pieces().get(8).raw()).isEqualTo("and the world as well.");
    assertThat(Drafts.plain(draft.pieces().get(31))).endsWith("to China for \\$2.5Bln");
  }
}
