package org.offprint.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class FontLibraryTest {
  @Test
  void givesTheSameFaceToAllThreadsAndShapesTheSame() throws Exception {
    var words = new ArrayList<String>();
    for (int i = 0; i < 400; i++) {
      var random = new Random(i);
      var word = new StringBuilder();
      for (int k = 0; k < 1 + random.nextInt(12); k++) {
        word.append("abcfilVAToyж\u0301éΩ".charAt(random.nextInt(15)));
      }
      words.add(word.toString());
    }
    Callable<String> task = () -> {
      var library = FontLibrary.bundled();
      var seen = new StringBuilder();
      for (var word : words) {
        for (var stack :
            new FontStack[] {library.serif().regular(), library.sans().boldItalic()}) {
          var shaped = stack.word(word, "en", 0, FontStack.LIGATURES);
          seen.append(System.identityHashCode(stack.face()))
              .append(shaped.width())
              .append('|');
        }
      }
      return seen.toString();
    };
    var pool = Executors.newFixedThreadPool(4);
    try {
      var results = pool.invokeAll(java.util.Collections.nCopies(8, task));
      for (var result : results) {
        assertThat(result.get()).isEqualTo(results.get(0).get());
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void sharesTheBytesOfTheFileReadOnly() {
    var face = FontLibrary.bundled().serif().regular().face();
    assertThat(face.bytes().isReadOnly()).isTrue();
    assertThat(face.bytes()).isEqualTo(face.bytes());
    assertThat(face.bytes().getInt(0)).isEqualTo(0x00010000);
  }

  @Test
  void refusesWhatIsNoFont() {
    assertThatThrownBy(() -> new Face(new byte[100])).isInstanceOf(IllegalArgumentException.class);
    var cut = FontLibrary.bundled().serif().regular().face().bytes();
    var half = new byte[cut.remaining() / 2];
    cut.get(half);
    assertThatThrownBy(() -> new Face(half)).isInstanceOf(IllegalArgumentException.class);
  }
}
