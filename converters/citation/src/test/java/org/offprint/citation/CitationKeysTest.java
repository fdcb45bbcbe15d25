package org.offprint.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.offprint.testkit.Articles;

class CitationKeysTest {

  @Test
  void keyIsTheSameWhateverStandsBeside() {
    var alone = new CitationKeys().key(Cases.whole());
    var keys = new CitationKeys();
    for (var seed = 0L; seed < 50; seed++) {
      keys.key(Articles.any(seed));
    }
    assertThat(keys.key(Cases.whole())).isEqualTo(alone).startsWith("oake2019harbour-");
  }

  @Test
  void keysAreUniqueAndOfCharactersThatEveryProgramTakes() {
    var keys = new CitationKeys();
    var seen = new HashSet<String>();
    for (var seed = 0L; seed < 200; seed++) {
      var key = keys.key(Articles.any(seed % 150));
      assertThat(seen.add(key)).as(key).isTrue();
      assertThat(key).matches("[a-z0-9]+-[0-9a-f]{4}[a-z]*");
    }
  }

  @Test
  void takesWordsThatAsciiCannotSpellForNone() {
    var entry = Cases.entry(Cases.by(Cases.person("Мария Ветрова")).headline("Паром снова ходит"));
    assertThat(new CitationKeys().key(entry)).matches("article-[0-9a-f]{4}");
    var french = Cases.entry(Cases.by(Cases.person("Élodie Müller")).headline("Ça va à Besançon"));
    assertThat(new CitationKeys().key(french)).matches("mullerbesancon-[0-9a-f]{4}");
  }
}
