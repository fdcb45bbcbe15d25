package org.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.offprint.convert.Embed;
import org.offprint.convert.FormatProvider;
import org.offprint.convert.Options;
import org.offprint.testkit.WriterPromises;

class HtmlProviderTest extends WriterPromises<HtmlOptions> {

  @Override
  protected FormatProvider<HtmlOptions> provider() {
    return new HtmlProvider();
  }

  @Test
  void bindsItsOptionsByName() {
    assertThat(Options.bind(provider().defaults(), Map.of("embed", "none")))
        .isEqualTo(new HtmlOptions(Embed.NONE));
    assertThat(Options.list(provider().defaults()).get(0).about()).isNotBlank();
  }

  @Test
  void isCalledByTheNamesThatPeopleType() {
    for (var word : new String[] {"html", "xhtml", "htm"}) {
      assertThat(provider().format().isCalled(word)).as(word).isTrue();
    }
  }
}
