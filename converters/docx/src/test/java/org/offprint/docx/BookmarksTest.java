package org.offprint.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BookmarksTest {

  @Test
  void keepsNamesThatWordTakes() {
    assertThat(new Bookmarks().name("b7")).isEqualTo("b7");
  }

  @Test
  void changesWhatWordDoesNotTake() {
    var bookmarks = new Bookmarks();
    assertThat(bookmarks.name("a1-b7")).isEqualTo("a1_b7");
    assertThat(bookmarks.name("7")).isEqualTo("b_7");
    assertThat(bookmarks.name("x".repeat(200))).hasSize(40);
  }

  @Test
  void tellsApartWhatWordWouldNot() {
    var bookmarks = new Bookmarks();
    var names = new HashSet<String>();
    for (var id :
        new String[] {"b7", "B7", "b-7", "b_7", "x".repeat(41), "x".repeat(42), "-", "_"}) {
      assertThat(names.add(bookmarks.name(id).toLowerCase(Locale.ROOT))).as(id).isTrue();
      assertThat(bookmarks.name(id)).isEqualTo(bookmarks.name(id)).hasSizeLessThanOrEqualTo(40);
    }
  }
}
