package org.offprint.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Decoding;

class LanguageDetectorTest {

  private static String detect(String text) {
    return LanguageDetector.detect(text).map(Language::tag).orElse("");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "sentences.tsv", delimiter = '\t', quoteCharacter = '\0')
  void tellsTheLanguageOfASentence(String tag, String sentence) {
    assertThat(detect(sentence)).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   \n",
        "2019-06-05 12:30 +0200",
        "Reuters",
        "Ferry Service Resumes",
        "Kremlin.ru",
        "東京都",
        "xqzv wrtl kkpf mmno bbbq zzzt rrrw ppps dddf ggghj kkkl vvvb",
        "Boeing Airbus Toyota Renault Volkswagen Siemens Philips Nokia Ericsson Sony Samsung Intel",
        "https://example.org/a/b?c=d"
      })
  void saysNothingRatherThanGuess(String text) {
    assertThat(detect(text)).isEmpty();
  }

  @Test
  void goesByTheLargerPartOfAMixedText() {
    assertThat(
            detect("Мэр города сказал, что мост откроют в июне, а паром уже не ходит. The mayor"))
        .isEqualTo("ru");
    assertThat(
            detect("The mayor said that the bridge (мост) will be opened in June and not before."))
        .isEqualTo("en");
    assertThat(detect("如今，对于任何希望跟踪变化的人来说，版本控制 (version control) 是一个重要的工具 Git")).isEqualTo("zh");
  }

  @Test
  void looksAtTheBeginningOfALongText() {
    assertThat(detect("The bridge that they had built was not the one which the town had wanted. "
            .repeat(20_000)))
        .isEqualTo("en");
  }

  @Test
  void agreesWithTheLanguagesOfTheCorpus() throws IOException {
    var corpus = Path.of(System.getProperty("offprint.shared", "../../../shared"), "corpus");
    assumeTrue(
        Files.exists(corpus.resolve("MANIFEST.tsv")), corpus + " is missing: nothing is compared.");
    var confusion = new TreeMap<String, Integer>();
    var wrong = new ArrayList<String>();
    for (var line : Files.readAllLines(corpus.resolve("MANIFEST.tsv"))) {
      var cells = line.split("\t", -1);
      if (cells[0].endsWith(".txt") || cells[0].endsWith(".md")) {
        var bytes = Files.readAllBytes(corpus.resolve(cells[0]));
        var text = withoutAddresses(Decoding.of(bytes).text());
        var found = detect(text);
        confusion.merge(cells[9] + " -> " + found, 1, Integer::sum);
        // The exports hold Lorem ipsum under English labels.
        if (!found.isEmpty() && !found.equals(cells[9]) && !cells[0].startsWith("plain-export/")) {
          wrong.add(cells[0] + ": " + found + " instead of " + cells[9]);
        }
      }
    }
    System.out.println("Languages of the corpus, as said -> as detected: " + confusion);

    assertThat(wrong).isEmpty();
    assertThat(confusion.getOrDefault("en -> en", 0)).isGreaterThan(65);
  }

  private static String withoutAddresses(String text) {
    return text.lines()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .filter(word -> !word.contains("://"))
        .collect(Collectors.joining(" "));
  }
}
