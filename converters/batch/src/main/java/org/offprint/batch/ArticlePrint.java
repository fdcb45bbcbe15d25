package org.offprint.batch;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Detail;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Moment;
import org.offprint.article.Printed;
import org.offprint.article.Target;

/**
 * What is kept of an article to compare it with all others.
 *
 * @param member what is reported of it
 * @param text a hash of its words
 * @param sketch an image of its words
 * @param marks its names and numbers
 * @param address its source address without what does not tell articles apart; empty where there is none
 * @param heading the words of its headline; empty where they are too few to tell articles apart
 */
record ArticlePrint(
    Duplicates.Article member,
    String text,
    Sketch sketch,
    Marks marks,
    String address,
    String heading) {

  private static final int TELLING_WORDS = 4;

  /** Takes the print of an article. */
  static ArticlePrint of(Path file, int number, Entry entry) {
    var article = entry.article();
    var tokens = TextTokens.of(article);
    var heading = TextTokens.of(Inlines.plain(article.headline()));
    var web = entry.source().web();
    var member = new Duplicates.Article(
        file,
        number,
        Inlines.plain(article.headline()).replace('\n', ' '),
        article.publication().map(one -> one.name().toString()).orElse(""),
        iso(article.published()),
        iso(article.updated()),
        version(article),
        web.map(one -> one.printed().toString()).orElse(""),
        tokens.size());
    return new ArticlePrint(
        member,
        sha256(tokens),
        Sketch.of(tokens),
        Marks.of(article),
        web.map(ArticlePrint::address).orElse(""),
        heading.size() < TELLING_WORDS ? "" : String.join(" ", heading));
  }

  private static String iso(Optional<Printed<Moment>> date) {
    return date.flatMap(Printed::reading).map(Moment::iso).orElse("");
  }

  /** The number that agencies give a new version of a story, as in "Version: 28". */
  private static String version(Article article) {
    return article.details().stream()
        .filter(detail -> List.of("version", "versión", "versão", "versione", "версия", "版本")
            .contains(detail.label().toString().strip().toLowerCase(Locale.ROOT)))
        .map(Detail::value)
        .map(value -> value.toString().strip())
        .findFirst()
        .orElse("");
  }

  /** Without scheme, "www.", fragment, a slash at its end and parameters that follow readers; empty for a front page. */
  private static String address(Target.Web web) {
    var href = web.href();
    var start = href.indexOf("//") + 2;
    var slash = href.indexOf('/', start);
    if (slash < 0) {
      return "";
    }
    var fragment = href.indexOf('#', slash);
    var rest = fragment < 0 ? href.substring(slash) : href.substring(slash, fragment);
    var question = rest.indexOf('?');
    var path = question < 0 ? rest : rest.substring(0, question);
    var out = new StringBuilder(path);
    while (out.length() > 0 && out.charAt(out.length() - 1) == '/') {
      out.setLength(out.length() - 1);
    }
    var separator = '?';
    for (var pair : question < 0 ? new String[0] : rest.substring(question + 1).split("&")) {
      if (!pair.isEmpty() && !isTracking(pair.toLowerCase(Locale.ROOT))) {
        out.append(separator).append(pair);
        separator = '&';
      }
    }
    return out.length() == 0 ? "" : web.host() + out;
  }

  private static boolean isTracking(String pair) {
    return pair.startsWith("utm_")
        || pair.startsWith("fbclid=")
        || pair.startsWith("gclid=")
        || pair.startsWith("mc_cid=")
        || pair.startsWith("mc_eid=");
  }

  private static String sha256(List<String> tokens) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var token : tokens) {
        digest.update(token.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java platform has SHA-256.", missing);
    }
  }
}
