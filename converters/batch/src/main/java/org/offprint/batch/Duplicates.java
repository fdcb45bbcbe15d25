package org.offprint.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Offprint;

/**
 * The articles of a collection that are there more than once: equal texts, nearly equal ones, and versions of one story.
 * Nothing is changed or deleted.
 *
 * @param groups the groups, in the order in which their first articles were found
 * @param articles how many articles were compared
 * @param passedOver what was found to hold no article, with the reason
 * @param failures inputs that could not be read, with the reason
 */
public record Duplicates(
    List<Group> groups, int articles, List<String> passedOver, List<String> failures) {

  /** Keeps its own copies. */
  public Duplicates {
    groups = List.copyOf(groups);
    passedOver = List.copyOf(passedOver);
    failures = List.copyOf(failures);
  }

  /** Why articles belong together, the weakest reason first. */
  public enum Reason {
    /** Their words are the same, whatever case, signs and blanks. */
    EQUAL_TEXT,
    /** Most of their wording is the same, or nearly all of the shorter one's. */
    NEAR_TEXT,
    /** They have one headline and publication, and common text or one day. */
    SAME_HEADLINE,
    /** They have one address. */
    SAME_ADDRESS
  }

  /** What the articles of a group are to each other. */
  public enum Kind {
    /** Equal texts. */
    EQUAL,
    /** Nearly equal texts. */
    NEAR,
    /** Versions of one story. */
    VERSIONS
  }

  /**
   * Articles that belong together.
   *
   * @param kind what they are to each other
   * @param reason the strongest reason why
   * @param members the articles, the earliest version first
   */
  public record Group(Kind kind, Reason reason, List<Member> members) {
    /** Keeps its own copy. */
    public Group {
      members = List.copyOf(members);
    }
  }

  /**
   * An article in a group.
   *
   * @param article the article
   * @param equal whether its words are those of the first of the group
   * @param similarity the share of wording that it has in common with the first of the group, 0 to 1, right to about 0.04
   */
  public record Member(Article article, boolean equal, double similarity) {}

  /**
   * What is known of an article; what is not known is empty.
   *
   * @param file the file, as it was named
   * @param number its number in the file, from 1
   * @param headline its headline
   * @param publication its publication
   * @param published when it was published, in ISO 8601
   * @param updated when it was updated, in ISO 8601
   * @param version the number of its version as printed
   * @param source its address as archived
   * @param words how many words its text has; in scripts without blanks, characters
   */
  public record Article(
      Path file,
      int number,
      String headline,
      String publication,
      String published,
      String updated,
      String version,
      String source,
      int words) {}

  /** The articles of one input, or why there are none. */
  private record Read(List<ArticlePrint> prints, Optional<Report.Failure> failure) {
    boolean isPassedOver() {
      var kind = failure.map(Report.Failure::kind);
      return kind.equals(Optional.of(Report.Kind.NO_ARTICLE))
          || kind.equals(Optional.of(Report.Kind.NOTHING_INSIDE));
    }
  }

  /**
   * Looks for duplicates. All is read once; of each article a few hundred bytes are kept.
   *
   * @param inputs files, and folders that are walked with all folders in them
   * @param offprint how they are read
   * @param jobs how many at once; the result does not depend on it
   * @return what was found
   * @throws IOException if an input does not exist, or a folder cannot be listed
   * @throws ConversionException.Cancelled if it is no longer wanted
   */
  public static Duplicates find(List<Path> inputs, Offprint offprint, int jobs) throws IOException {
    var work = Batch.of(inputs).with(offprint).plan().jobs().stream()
        .<Supplier<Read>>map(job -> () -> read(job.input(), offprint))
        .toList();
    var prints = new ArrayList<ArticlePrint>();
    var passedOver = new ArrayList<String>();
    var failures = new ArrayList<String>();
    for (var read : Parallel.all(work, jobs)) {
      prints.addAll(read.prints());
      read.failure()
          .map(Report.Failure::message)
          .ifPresent((read.isPassedOver() ? passedOver : failures)::add);
    }
    return new Duplicates(groups(prints), prints.size(), passedOver, failures);
  }

  /** The groups among prints. */
  static List<Group> groups(List<ArticlePrint> prints) {
    var groups = new ArrayList<Group>();
    Links.of(prints)
        .forEach((members, reason) ->
            groups.add(group(members.stream().map(prints::get).toList(), reason)));
    return List.copyOf(groups);
  }

  private static Read read(Path file, Offprint offprint) {
    var prints = new ArrayList<ArticlePrint>();
    try (var readings = offprint.read(file)) {
      for (var next = readings.next(); next.isPresent(); next = readings.next()) {
        offprint.limits().goOn();
        prints.add(ArticlePrint.of(file, prints.size() + 1, next.get().entry()));
      }
      return new Read(prints, Optional.empty());
    } catch (ConversionException.Cancelled cancelled) {
      throw cancelled;
    } catch (IOException | RuntimeException | Error failed) {
      return new Read(prints, Optional.of(Failures.of(file, failed)));
    }
  }

  private static Group group(List<ArticlePrint> prints, Reason reason) {
    var sorted = new ArrayList<>(prints);
    sorted.sort(Comparator.comparing((ArticlePrint print) -> print.member().published())
        .thenComparing(print -> print.member().updated())
        .thenComparingInt(print -> versionNumber(print.member())));
    var first = sorted.get(0);
    var members = sorted.stream()
        .map(print -> new Member(
            print.member(),
            print.text().equals(first.text()),
            print.sketch().similarity(first.sketch())))
        .toList();
    return new Group(kind(members, reason), reason, members);
  }

  private static int versionNumber(Article article) {
    try {
      return article.version().length() > 9 ? 0 : Integer.parseInt(article.version());
    } catch (NumberFormatException unnumbered) {
      return 0;
    }
  }

  private static Kind kind(List<Member> members, Reason reason) {
    if (members.stream().allMatch(Member::equal)) {
      return Kind.EQUAL;
    }
    if (reason.compareTo(Reason.NEAR_TEXT) > 0) {
      return Kind.VERSIONS;
    }
    var articles = members.stream().map(Member::article).toList();
    var numbered = differ(articles.stream().map(Article::version).toList());
    var updated = differ(articles.stream().map(Article::updated).toList())
        && !differ(articles.stream().map(Article::publication).toList());
    return numbered || updated ? Kind.VERSIONS : Kind.NEAR;
  }

  private static boolean differ(List<String> values) {
    return values.stream().distinct().count() > 1;
  }
}
