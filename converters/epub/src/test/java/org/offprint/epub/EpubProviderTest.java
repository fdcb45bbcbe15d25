package org.offprint.epub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Embed;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Options;
import org.offprint.testkit.WriterPromises;

class EpubProviderTest extends WriterPromises<EpubOptions> {

  @Override
  protected FormatProvider<EpubOptions> provider() {
    return new EpubProvider();
  }

  @Test
  void bindsItsOptionsByName() {
    var given = Map.of(
        "embed", "none", "modified", "2019-06-05T14:30:00+02:00", "certified-by", "Ann Reed");
    assertThat(Options.bind(provider().defaults(), given))
        .isEqualTo(new EpubOptions(Embed.NONE, "2019-06-05T12:30:00Z", "Ann Reed"));
    assertThat(Options.list(provider().defaults()))
        .allSatisfy(option -> assertThat(option.about()).isNotBlank());
  }

  @Test
  void refusesWhatIsNoMomentAndSaysWhatIs() {
    for (var bad : new String[] {"", "yesterday", "2019-06-05", "+10000-01-01T00:00:00Z"}) {
      assertThatThrownBy(() -> new EpubOptions(Embed.NONE, bad, ""))
          .as(bad)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("2019-06-05T12:00:00Z");
    }
  }

  /** The variable as reproducible-builds.org specifies it: seconds since 1970 as an ASCII number. */
  @Test
  void takesTheMomentOfAReproducibleBuild() {
    assertThat(FileMoment.standard(Optional.of("1559736000"))).isEqualTo("2019-06-05T12:00:00Z");
    for (var bad : new String[] {"", "soon", "99999999999999999999", "999999999999999"}) {
      assertThat(FileMoment.standard(Optional.of(bad)))
          .as(bad)
          .isEqualTo(FileMoment.standard(Optional.empty()));
    }
  }
}
