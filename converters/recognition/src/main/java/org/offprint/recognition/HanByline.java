package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Words;

/**
 * Bylines of Chinese, Japanese and Korean pages, which put the word for reporter before or after a name, with no mark:
 * 新华社记者王苇, 文/王苇, 記者 葦太郎, 葦太郎記者, 김갈대 기자.
 */
final class HanByline {

  private static final List<String> BEFORE = List.of(
      "本报记者", "本報記者", "本刊记者", "本社记者", "见习记者", "实习记者", "记者", "記者", "特约记者", "通讯员", "撰文", "撰稿", "作者",
      "文");

  private static final List<String> AFTER =
      List.of("记者", "記者", "特派员", "特派員", "論説委員", "編集委員", "선임기자", "인턴기자", "기자", "특파원", "논설위원");

  private static final int LONGEST = 40;
  private static final int LONGEST_NAME = 6;

  private HanByline() {}

  /** Whom a line names that is such a byline and nothing else. */
  static Optional<List<Contributor>> read(String line) {
    var text = withoutMail(Names.bare(line));
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    return before(text).or(() -> after(text)).or(() -> agency(text));
  }

  private static String withoutMail(String text) {
    var at = text.lastIndexOf(' ');
    return at > 0 && text.indexOf('@', at) > 0 ? text.substring(0, at).strip() : text;
  }

  private static Optional<List<Contributor>> before(String text) {
    for (var word : BEFORE) {
      if (text.startsWith(word)) {
        var rest = text.substring(word.length());
        var marked = !rest.isEmpty() && " 　/／・：:丨|".indexOf(rest.charAt(0)) >= 0;
        if (marked || word.length() > 1) {
          return names(rest);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<List<Contributor>> after(String text) {
    for (var word : AFTER) {
      if (text.endsWith(word)) {
        return names(text.substring(0, text.length() - word.length()));
      }
    }
    return Optional.empty();
  }

  /** An agency, the word for reporter, and names. */
  private static Optional<List<Contributor>> agency(String text) {
    for (var word : List.of("记者", "記者")) {
      var at = text.indexOf(word);
      var agency = at < 2 ? "" : text.substring(0, at).strip();
      if (!agency.isEmpty() && Agencies.isAgency(agency)) {
        return names(text.substring(at + word.length())).map(people -> {
          var all = new ArrayList<Contributor>();
          all.add(new Contributor.Agency(Words.of(agency), Contributor.Role.AUTHOR));
          all.addAll(people);
          return List.copyOf(all);
        });
      }
    }
    return Optional.empty();
  }

  /** Names parted by blanks or marks; nothing if one of the parts is none. */
  private static Optional<List<Contributor>> names(String text) {
    var all = new ArrayList<Contributor>();
    for (var name : text.strip().split("[ \\u3000/／、，,・：:丨|]+")) {
      if (!name.isEmpty()) {
        if (!isName(name)) {
          return Optional.empty();
        }
        all.add(new Contributor.Person(Words.of(name), Contributor.Role.AUTHOR));
      }
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(List.copyOf(all));
  }

  /** Two letters to six, all of the scripts in which such names are written. */
  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST_NAME
        && name.codePoints().allMatch(HanByline::isNameLetter);
  }

  private static boolean isNameLetter(int cp) {
    var script = Character.UnicodeScript.of(cp);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
