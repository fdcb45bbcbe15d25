package org.offprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.offprint.article.Article;
import org.offprint.article.Inlines;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Whatever a headline holds, YAML gives it back. */
class FrontMatterTest {

  private static final List<String> EVIL = List.of(
      "---",
      "...",
      "a: b #c",
      "!!x",
      "&a *a",
      "*a",
      "yes",
      "NO",
      "on",
      "y",
      "null",
      "~",
      "12:30",
      "1_000",
      "010",
      "0x1F",
      "2019-06-05",
      "1e3",
      "'",
      "\"",
      "\\",
      "\\n",
      "a\"b'c",
      "[a, b]",
      "{a: b}",
      "- x",
      "? x",
      ": x",
      "| x",
      "> x",
      "%TAG",
      "@x",
      "`x`",
      "#x",
      "a # b",
      "x:",
      "\u2028",
      "a\u2028b\u2029c",
      "\u0085",
      "a\u0085b",
      "\uFEFFx",
      "tab\there",
      "é\u00a0x",
      "😀",
      "\u200e",
      "===",
      "<!--",
      "-->",
      "{{ x }}",
      "{% x %}",
      "$x$",
      "<script>",
      "Trump: \"Fake News\" & more");

  static Stream<String> headlines() {
    var random = new Random(1);
    var all = new ArrayList<>(EVIL);
    while (all.size() < 500) {
      var text = new StringBuilder();
      for (var i = 0; i <= random.nextInt(4); i++) {
        text.append(EVIL.get(random.nextInt(EVIL.size()))).append(random.nextBoolean() ? " " : "");
      }
      all.add(text.toString());
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("headlines")
  void readsEvilHeadlinesBackEqual(String evil) {
    var article = Article.builder().headline(evil).paragraph("x").kicker(evil).build();
    var file = Markdown.text(article);
    var yaml = file.substring(4, file.indexOf("\n---\n"));
    var loaded = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(yaml);
    assertThat(loaded.get("generator")).isEqualTo("Offprint");
    var title = Inlines.plain(article.headline()).strip();
    assertThat(loaded.get("title")).isEqualTo(title.isEmpty() ? null : title);
    assertThat(MarkdownArticle.parse(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(article);
    var shown = CommonMark.visible(Markdown.body(file));
    assertThat(shown).contains(CommonMark.collapsed(Inlines.plain(article.headline())));
  }

  @Test
  void namesNothingThatIsAbsent() {
    var file = Markdown.text(Article.builder().paragraph("Only a text.").build());
    assertThat(file).startsWith("---\ngenerator: \"Offprint\"\n").doesNotContain("title:", "date:");
  }

  @Test
  void readsLinesWhereYamlFails() {
    var page = FrontMatter.of(MarkdownSyntax.lines(
        "---\ntitle: He said: \"no\"\nauthor: by X\ntags: [a, b]\n---\n\nBody"));
    assertThat(page.fields().stream().map(field -> field.label() + "=" + field.value()))
        .containsExactly("title=He said: \"no\"", "author=by X", "tags=a", "tags=b");
    assertThat(page.findings()).hasSize(1);
  }

  @Test
  void keepsRulesAsRules() {
    assertThat(FrontMatter.of(MarkdownSyntax.lines("---\n\nA text.\n\n---\n")).lines())
        .isZero();
  }

  @Test
  void readsToml() {
    var page = FrontMatter.of(MarkdownSyntax.lines("+++\ntitle = \"X\"\n+++\nBody"));
    assertThat(page.fields()).hasSize(1);
  }

  @Test
  void readsTheHeadsThatTextHasToo() {
    var marked = FrontMatter.of(
        MarkdownSyntax.lines(
            "[#]: subject: (Ferries run again)\n[#]: author: \"Ann Reed\"\n[#]: reviewer: \" \"\n\nBody"));
    assertThat(marked.fields().stream().map(field -> field.label() + "=" + field.value()))
        .containsExactly("subject=Ferries run again", "author=Ann Reed");
    assertThat(marked.lines()).isEqualTo(3);
  }
}
