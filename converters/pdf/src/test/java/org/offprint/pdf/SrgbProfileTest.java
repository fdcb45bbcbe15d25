package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.junit.jupiter.api.Test;

/** The colour engine of the JDK reads the profile, and finds sRGB in it. */
class SrgbProfileTest {

  @Test
  void isSrgb() {
    var profile = ICC_Profile.getInstance(SrgbProfile.bytes());
    assertThat(profile.getColorSpaceType()).isEqualTo(ColorSpace.TYPE_RGB);
    var space = new ICC_ColorSpace(profile);
    for (float level = 0; level <= 1; level += 0.125f) {
      var colour = new float[] {level, 1 - level, level / 2};
      var same = space.toRGB(colour);
      for (int i = 0; i < 3; i++) {
        assertThat(same[i]).isCloseTo(colour[i], within(0.006f));
      }
    }
  }

  @Test
  void isSmall() {
    assertThat(SrgbProfile.bytes()).hasSizeLessThan(600);
  }
}
