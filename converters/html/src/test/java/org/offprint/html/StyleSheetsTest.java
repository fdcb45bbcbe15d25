package org.offprint.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

  private static String color(String scheme, String name) {
    var matcher = Pattern.compile("--" + name + ": (#[0-9a-f]+)").matcher(scheme);
    assertThat(matcher.find()).as(name).isTrue();
    return matcher.group(1);
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String color) {
    var hex = color.length() == 4
        ? "" + color.charAt(1) + color.charAt(1) + color.charAt(2) + color.charAt(2)
            + color.charAt(3) + color.charAt(3)
        : color.substring(1);
    var sum = 0.0;
    var weights = new double[] {0.2126, 0.7152, 0.0722};
    for (var i = 0; i < 3; i++) {
      var part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  /** WCAG 2.2, success criterion 1.4.3. */
  @Test
  void hasEnoughContrastInBothSchemes() {
    var dark = StyleSheets.PAGE.indexOf("prefers-color-scheme: dark");
    for (var scheme :
        List.of(StyleSheets.PAGE.substring(0, dark), StyleSheets.PAGE.substring(dark))) {
      var ground = luminance(color(scheme, "ground"));
      for (var name : List.of("ink", "quiet", "accent", "link")) {
        var ink = luminance(color(scheme, name));
        var contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        assertThat(contrast).as(name).isGreaterThan(4.5);
      }
    }
  }

  /** A reading system paints the ground and nobody says which: white, sepia, grey or black. */
  @Test
  void showsChaptersOnAnyGround() {
    assertThat(color(StyleSheets.CHAPTER, "accent")).startsWith("#");
    var accent = luminance(color(StyleSheets.CHAPTER, "accent"));
    for (var ground : List.of("#ffffff", "#f8f1e3", "#1c1c1e", "#000000")) {
      var other = luminance(ground);
      // WCAG 2.2, success criterion 1.4.11: it is a bar, and no text.
      assertThat((Math.max(accent, other) + 0.05) / (Math.min(accent, other) + 0.05))
          .as(ground)
          .isGreaterThan(3);
    }
    assertThat(StyleSheets.CHAPTER)
        .contains("--quiet: currentColor", "--link: currentColor")
        .doesNotContain("background");
  }

  @Test
  void isTheSameToReadersOfHtmlAndXml() {
    assertThat(StyleSheets.ARTICLE + StyleSheets.PAGE).doesNotContain("<", "&", "]]>", "http");
  }
}
