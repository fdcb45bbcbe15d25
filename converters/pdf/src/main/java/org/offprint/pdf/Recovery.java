package org.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.article.Source;
import org.offprint.convert.Embed;
import org.offprint.json.ArticleJson;

/** What is attached so that articles can be recovered from a file. */
final class Recovery {
  private static final String JSON = "application/json";
  private static final int MOST_CHARACTERS = 180;

  private final Embed embed;
  private final List<Attachment> attachments = new ArrayList<>();
  private Optional<Source.Input> input = Optional.empty();

  Recovery(Embed embed) {
    this.embed = embed;
  }

  /** Attaches the only article of a file. */
  void add(Entry entry) {
    json("article.json", entry);
    input = entry.source().input();
  }

  /** Attaches an article of a book. */
  void add(Entry entry, int number, int of) {
    int digits = String.valueOf(of).length();
    json(String.format(Locale.ROOT, "article-%0" + digits + "d.json", number), entry);
    input = input.or(entry.source()::input);
  }

  private void json(String name, Entry entry) {
    if (embed != Embed.NONE) {
      attachments.add(new Attachment(
          name, JSON, "Data", "The article as data", ArticleJson.bytes(entry, embed)));
    }
  }

  /** All attachments; the very input among them where it is wanted and at hand. */
  List<Attachment> attachments(byte[] bytes) {
    if (embed == Embed.SOURCE && bytes.length > 0) {
      attachments.add(new Attachment(
          "source-" + input.map(Recovery::fileName).orElse("input"),
          input.map(Source.Input::mediaType).filter(Recovery::isMediaType).orElse("text/plain"),
          "Source",
          "The archived input",
          bytes));
    }
    return attachments;
  }

  /** The name without what a file system could take for a folder, and not too long. */
  private static String fileName(Source.Input input) {
    var name = new StringBuilder();
    input
        .name()
        .toString()
        .codePoints()
        .limit(MOST_CHARACTERS)
        .forEach(c -> name.appendCodePoint(
            c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0 || Character.getType(c) == Character.FORMAT
                ? '_'
                : c));
    return name.toString();
  }

  /** Whether it is a type and a subtype of the characters of RFC 6838, 4.2, without parameters. */
  private static boolean isMediaType(String mediaType) {
    int slash = mediaType.indexOf('/');
    return slash > 0
        && slash < mediaType.length() - 1
        && slash == mediaType.lastIndexOf('/')
        && mediaType.length() <= 100
        && mediaType
            .chars()
            .allMatch(c -> c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "/!#$&-^_.+".indexOf(c) >= 0);
  }
}
