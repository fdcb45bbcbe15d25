package org.offprint.recognition;

import java.util.List;
import java.util.Locale;
import org.offprint.article.Target;

/** Tells links to the pages of authors by the usual parts of their paths. */
final class AuthorPages {

  private static final List<String> PARTS = List.of(
      "/author",
      "/by/",
      "/user",
      "/profile",
      "/people/",
      "/person/",
      "/staff/",
      "/contributor",
      "/writer",
      "/journalist",
      "/reporter",
      "/columnist",
      "/autor",
      "/auteur",
      "/autore",
      "/redakteur",
      "/avtor",
      "/@");

  private AuthorPages() {}

  static boolean isOne(Target target) {
    var printed = target.printed().toString().toLowerCase(Locale.ROOT);
    return PARTS.stream().anyMatch(printed::contains);
  }
}
