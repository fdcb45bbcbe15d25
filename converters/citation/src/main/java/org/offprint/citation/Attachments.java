package org.offprint.citation;

import java.util.List;
import java.util.Locale;
import org.offprint.convert.Writer;

/** The documents that a reference names, so that a reference manager takes them in with it. */
final class Attachments {

  static final String AUTO = "auto";
  static final String ABOUT =
      "The document that the reference names, beside it: auto (the best that is written in the"
          + " same run), none, a suffix such as pdf, or a file name.";

  /** The one that is best kept comes first. */
  private static final List<String> DOCUMENTS = List.of("pdf", "epub", "html", "docx", "md");

  private Attachments() {}

  /** The names of the files for an option, as {@link #ABOUT} says, and the place of the reference. */
  static List<String> of(String option, Writer.Place place) {
    var word = option.strip();
    var lower = word.toLowerCase(Locale.ROOT);
    if (lower.isEmpty() || lower.equals("none")) {
      return List.of();
    } else if (lower.equals(AUTO)) {
      return best(place);
    } else if (word.indexOf('.') > 0) {
      return List.of(Cited.line(word));
    }
    var suffix = lower.startsWith(".") ? lower : "." + lower;
    var there =
        place.beside().stream().filter(name -> suffix(name).equals(suffix)).toList();
    if (!there.isEmpty() || place.file().isEmpty()) {
      return there;
    }
    var dot = place.file().lastIndexOf('.');
    return List.of(place.file().substring(0, dot <= 0 ? place.file().length() : dot) + suffix);
  }

  private static List<String> best(Writer.Place place) {
    for (var document : DOCUMENTS) {
      for (var name : place.beside()) {
        if (suffix(name).equals("." + document)) {
          return List.of(name);
        }
      }
    }
    return List.of();
  }

  private static String suffix(String name) {
    return name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
  }

  /** Whether a file is a web page. */
  static boolean isPage(String file) {
    return suffix(file).equals(".html");
  }

  /** The type of a file as JabRef calls it. */
  static String type(String file) {
    return switch (suffix(file)) {
      case ".pdf" -> "PDF";
      case ".epub" -> "ePUB";
      case ".html" -> "URL";
      case ".docx" -> "Word";
      case ".md" -> "Markdown";
      default -> "";
    };
  }

  /** The name as it stands between colons and semicolons. */
  static String escaped(String file) {
    var out = new StringBuilder();
    for (var c : file.toCharArray()) {
      out.append(c == ':' || c == ';' || c == '\\' ? "\\" : "").append(c);
    }
    return out.toString();
  }
}
