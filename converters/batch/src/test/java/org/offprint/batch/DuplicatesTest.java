package org.offprint.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.offprint.batch.Duplicates.Kind;
import org.offprint.batch.Duplicates.Reason;

/** Pairs are planted among articles that have nothing to do with each other, and counted. */
class DuplicatesTest {

  private static final int EACH = 40;

  private static List<Duplicates.Group> groups(Planted planted) {
    return Duplicates.groups(planted.prints());
  }

  private static int number(Duplicates.Member member) {
    var name = member.article().file().toString();
    return Integer.parseInt(name.substring(1, name.length() - 4));
  }

  /** What was found of what was planted, in figures. */
  private static double[] score(String name, Planted planted) {
    var found = new HashSet<List<Integer>>();
    for (var group : groups(planted)) {
      var numbers =
          group.members().stream().map(DuplicatesTest::number).sorted().toList();
      for (var i = 0; i < numbers.size(); i++) {
        for (var j = i + 1; j < numbers.size(); j++) {
          found.add(List.of(numbers.get(i), numbers.get(j)));
        }
      }
    }
    var wanted = new HashSet<>(planted.pairs());
    var right = found.stream().filter(wanted::contains).count();
    var precision = found.isEmpty() ? 1 : (double) right / found.size();
    var recall = wanted.isEmpty() ? 1 : (double) right / wanted.size();
    System.out.println(String.format(
        Locale.ROOT,
        "duplicates, %s: %d pairs planted among %d articles, precision %.3f, recall %.3f",
        name,
        wanted.size(),
        planted.prints().size(),
        precision,
        recall));
    return new double[] {precision, recall};
  }

  private static Planted crowd(long seed, boolean chinese) {
    var planted = new Planted(seed);
    for (var i = 0; i < 400; i++) {
      planted.add(Planted.article(planted.sentence(chinese), planted.story(chinese)));
    }
    return planted;
  }

  private static void equalPairs(Planted planted, boolean chinese) {
    for (var i = 0; i < EACH; i++) {
      var story = planted.story(chinese);
      var shouted = Planted.with(story, list -> {
        list.replaceAll(text -> text.toUpperCase(Locale.ROOT).replace(".", " !"));
        return list;
      });
      planted.together(
          planted.add(Planted.article(planted.sentence(chinese), story)),
          planted.add(Planted.article(planted.sentence(chinese), shouted)));
    }
  }

  private static void changedParagraphs(Planted planted, boolean chinese) {
    for (var i = 0; i < EACH; i++) {
      var story = planted.story(chinese);
      var changed = Planted.with(story, list -> {
        list.set(planted.below(list.size()), planted.sentence(chinese));
        return list;
      });
      planted.together(
          planted.add(Planted.article(planted.sentence(chinese), story)),
          planted.add(Planted.article(planted.sentence(chinese), changed)));
    }
  }

  private static void cutTails(Planted planted, boolean chinese) {
    for (var i = 0; i < EACH; i++) {
      var story = planted.story(chinese);
      planted.together(
          planted.add(Planted.article(planted.sentence(chinese), planted.withTail(story))),
          planted.add(
              Planted.article(planted.sentence(chinese), story.subList(0, story.size() - i % 2))));
    }
  }

  private static void oneWordInEach(Planted planted, boolean chinese) {
    for (var i = 0; i < EACH; i++) {
      var story = planted.story(chinese);
      var mended = Planted.with(story, list -> {
        for (var at = 0; at < list.size(); at += 3) {
          list.set(at, planted.word(chinese) + (chinese ? "" : " ") + list.get(at));
        }
        return list;
      });
      planted.together(
          planted.add(Planted.article(planted.sentence(chinese), story)),
          planted.add(Planted.article(planted.sentence(chinese), mended)));
    }
  }

  @Test
  void findsEqualTexts() {
    var planted = crowd(1, false);
    equalPairs(planted, false);
    assertThat(score("equal", planted)).containsExactly(1, 1);
    assertThat(groups(planted))
        .allMatch(group -> group.kind() == Kind.EQUAL && group.reason() == Reason.EQUAL_TEXT);
  }

  @Test
  void findsTextsWithOneParagraphChangedATailRemovedOrWordsMended() {
    var planted = crowd(2, false);
    changedParagraphs(planted, false);
    cutTails(planted, false);
    oneWordInEach(planted, false);
    var score = score("nearly equal", planted);
    assertThat(score[0]).isEqualTo(1);
    assertThat(score[1]).isGreaterThanOrEqualTo(0.95);
    assertThat(groups(planted)).allMatch(group -> group.kind() == Kind.NEAR);
  }

  @Test
  void findsTextsWithoutBlanksBetweenWords() {
    var planted = crowd(3, true);
    equalPairs(planted, true);
    changedParagraphs(planted, true);
    cutTails(planted, true);
    var score = score("in Chinese", planted);
    assertThat(score[0]).isEqualTo(1);
    assertThat(score[1]).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void storiesOfOnePatternAreNoDuplicates() {
    var planted = crowd(4, false);
    for (var i = 0; i < 300; i++) {
      planted.add(Planted.article("Court report", planted.filled()));
      planted.add(Planted.article("Money", planted.bulletin()));
      planted.add(Planted.article(planted.sentence(false), planted.withTail(planted.story(false))));
    }
    assertThat(score("of one pattern", planted)[0]).isEqualTo(1);
    assertThat(groups(planted)).isEmpty();
  }

  @Test
  void findsVersionsByAddressAndHeadline() {
    var planted = crowd(5, false);
    for (var i = 0; i < EACH; i++) {
      var story = planted.story(false);
      var later = Planted.with(planted.story(false), list -> {
        list.addAll(story.subList(0, 3));
        return list;
      });
      var address = "https://www.example.org/news/" + i;
      planted.together(
          planted.add(Planted.article(planted.sentence(false), story), address + "?utm_source=rss"),
          planted.add(
              Planted.article(planted.sentence(false), later),
              "http://example.org/news/" + i + "/#top"));
      var headline = planted.sentence(false);
      planted.together(
          planted.add(Planted.dated(
              Planted.article(headline, planted.story(false)).publication("The Courier"),
              "2019-03-14")),
          planted.add(Planted.dated(
              Planted.article(headline.toUpperCase(Locale.ROOT), planted.story(false))
                  .publication("The Courier"),
              "2019-03-14")));
    }
    var score = score("versions", planted);
    assertThat(score[0]).isEqualTo(1);
    assertThat(score[1]).isGreaterThanOrEqualTo(0.95);
    assertThat(groups(planted)).allMatch(group -> group.kind() == Kind.VERSIONS);
  }

  @Test
  void oneHeadlineOnOtherDaysAndOneFrontPageAreNoVersions() {
    var planted = crowd(6, false);
    for (var i = 1; i < 28; i++) {
      var day = String.format(Locale.ROOT, "2019-03-%02d", i);
      planted.add(Planted.dated(
          Planted.article("What our readers write to us", planted.story(false))
              .publication("The Courier"),
          day));
      planted.add(
          Planted.article(planted.sentence(false), planted.story(false)),
          "https://www.example.org/");
      planted.add(
          Planted.article(planted.sentence(false), planted.story(false)),
          "https://www.example.org/live");
    }
    assertThat(groups(planted)).isEmpty();
  }

  @Test
  void putsVersionsInTheirOrder() {
    var planted = new Planted(7);
    var story = planted.story(false);
    for (var version : List.of("28", "3", "4")) {
      var take = Planted.with(story, list -> {
        list.add(planted.sentence(false));
        return list;
      });
      planted.add(Planted.numbered(
          Planted.dated(Planted.article(planted.sentence(false), take), "2019-03-14"), version));
    }
    var group = groups(planted).get(0);
    assertThat(group.kind()).isEqualTo(Kind.VERSIONS);
    assertThat(group.members().stream().map(member -> member.article().version()))
        .containsExactly("3", "4", "28");
    assertThat(group.members().get(0).equal()).isTrue();
  }

  @Test
  void aStoryInManyCopiesIsOneGroup() {
    var planted = crowd(8, false);
    var story = planted.story(false);
    var numbers = new ArrayList<Integer>();
    for (var i = 0; i < 30; i++) {
      numbers.add(planted.add(Planted.article(planted.sentence(false), Planted.with(story, list -> {
        list.add(planted.sentence(false));
        return list;
      }))));
    }
    assertThat(groups(planted)).hasSize(1);
    assertThat(groups(planted).get(0).members().stream()
            .map(DuplicatesTest::number)
            .sorted())
        .isEqualTo(numbers);
  }

  @Test
  void readsFilesWhateverTheNumberOfThreads(@TempDir Path folder) throws IOException {
    for (var i = 0; i < 20; i++) {
      Files.writeString(
          folder.resolve("f" + i + ".txt"), "Ferries are back at quay " + i % 7 + "\nboom\n");
    }
    var one = Duplicates.find(List.of(folder), Fakes.offprint(), 1);
    assertThat(Duplicates.find(List.of(folder), Fakes.offprint(), 4)).isEqualTo(one);
    assertThat(one.failures()).hasSize(20);
  }
}
