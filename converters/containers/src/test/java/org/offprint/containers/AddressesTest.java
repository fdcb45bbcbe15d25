package org.offprint.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  /** RFC 3986 clause 5.4, normal and abnormal examples for {@code http://a/b/c/d;p?q}. */
  @ParameterizedTest
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "#s, http://a/b/c/d;p?q#s",
    "g#s, http://a/b/c/g#s",
    "g?y#s, http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "g;x, http://a/b/c/g;x",
    "g;x?y#s, http://a/b/c/g;x?y#s",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../, http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../, http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    "..g, http://a/b/c/..g",
    "./../g, http://a/b/g",
    "./g/., http://a/b/c/g/",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g?y/../x, http://a/b/c/g?y/../x"
  })
  void resolvesAsTheStandardSays(String printed, String absolute) {
    assertThat(Addresses.resolve("http://a/b/c/d;p?q", printed)).isEqualTo(absolute);
  }

  @Test
  void resolvesWhatTheStandardForbidsAsBrowsersDo() {
    assertThat(Addresses.resolve("http://a", "x y|z.png")).isEqualTo("http://a/x y|z.png");
    assertThat(Addresses.resolve("dir/a.html", "b.png")).isEqualTo("dir/b.png");
    assertThat(Addresses.resolve("a.html", "b:c.png")).isEqualTo("b:c.png");
    assertThat(Addresses.resolve("", " b.png ")).isEqualTo("b.png");
    assertThat(Addresses.resolve("a.html", "")).isEqualTo("a.html");
  }

  @Test
  void keysTellWhichAddressesAreTheSame() {
    assertThat(Addresses.key("HTTP://Site.Example:80/%61 b?x=1#top"))
        .isEqualTo(Addresses.key("https://site.example/a%20b?x=1"));
    assertThat(Addresses.key("http://site.example"))
        .isEqualTo(Addresses.key("http://site.example/"));
    assertThat(Addresses.key("http://site.example/A"))
        .isNotEqualTo(Addresses.key("http://site.example/a"));
    assertThat(Addresses.key("cid:a@b")).isNotEqualTo(Addresses.key("cid:A@b"));
    assertThat(Addresses.decoded("100%, %zz, %")).isEqualTo("100%, %zz, %");
  }
}
