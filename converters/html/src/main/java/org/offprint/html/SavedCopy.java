package org.offprint.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.offprint.article.Target;

/**
 * What a program that saved a page wrote into it: where it was saved from, and when. Browsers, SingleFile, monolith and
 * HTTrack write comments, Save Page WE meta elements, WebScrapBook attributes of the root.
 *
 * @param address where the page was saved from
 * @param date when it was saved, as written
 * @param rule which of them wrote it
 */
record SavedCopy(Optional<String> address, Optional<String> date, String rule) {

  private static final SavedCopy NONE = new SavedCopy(Optional.empty(), Optional.empty(), "none");

  static SavedCopy of(Document page) {
    for (var comment : comments(page)) {
      var copy = read(comment);
      if (copy != NONE) {
        return copy;
      }
    }
    var root = page.selectFirst("html");
    if (root != null && root.hasAttr("data-scrapbook-source")) {
      return made(root.attr("data-scrapbook-source"), scrapDate(root), "webscrapbook");
    }
    var meta = page.selectFirst("meta[name=savepage-url]");
    return meta == null
        ? NONE
        : made(
            meta.attr("content"),
            page.select("meta[name=savepage-date]").attr("content"),
            "save-page-we");
  }

  /** Those that stand before the head or begin the head or body. */
  private static List<String> comments(Document page) {
    var comments = new ArrayList<String>();
    var places = new ArrayList<Element>(List.of(page));
    places.addAll(page.children());
    places.add(page.head());
    places.add(page.body());
    for (var place : places) {
      var nodes = place.childNodes();
      for (var node : nodes.subList(0, Math.min(8, nodes.size()))) {
        if (node instanceof Comment comment && comment.getData().length() < 4000) {
          comments.add(comment.getData());
        }
      }
    }
    return comments;
  }

  private static SavedCopy read(String comment) {
    var lower = comment.toLowerCase(Locale.ROOT);
    if (lower.contains("saved from url=(")) {
      var at = comment.indexOf(')', lower.indexOf("saved from url=("));
      return at < 0 ? NONE : made(comment.substring(at + 1), "", "saved-from-comment");
    } else if (lower.contains("singlefile") && lower.contains("saved date:")) {
      return made(line(comment, "url:"), line(comment, "saved date:"), "singlefile");
    } else if (lower.contains("saved from ") && lower.contains("using monolith")) {
      var from = between(comment, "aved from ", " at ");
      return made(from, between(comment, from + " at ", " using "), "monolith");
    } else if (lower.contains("mirrored from ") && lower.contains(" by httrack")) {
      var from = between(comment, "irrored from ", " by HTTrack");
      return made("http://" + from, between(comment, "], ", "\n"), "httrack");
    }
    return NONE;
  }

  private static String line(String comment, String label) {
    return between(comment, label, "\n");
  }

  /** What stands between two marks, the second of which may be missing. */
  private static String between(String text, String before, String after) {
    var from = text.indexOf(before);
    if (from < 0) {
      return "";
    }
    var end = text.indexOf(after, from + before.length());
    return text.substring(from + before.length(), end < 0 ? text.length() : end).strip();
  }

  /** WebScrapBook writes seventeen digits, in universal time. */
  private static String scrapDate(Element root) {
    var digits = root.attr("data-scrapbook-create");
    return digits.length() < 8
        ? ""
        : digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
  }

  /** The day of what scripts write, such as "Tue Nov 01 2022 10:10:10 GMT+0100 (CET)", in the order of a date. */
  private static String plain(String date) {
    var parts = date.split(" ");
    var scripted = parts.length >= 6 && parts[5].startsWith("GMT") && parts[3].length() == 4;
    return scripted ? parts[2] + " " + parts[1] + " " + parts[3] : date;
  }

  private static SavedCopy made(String address, String date, String rule) {
    var target = address.strip();
    return new SavedCopy(
        Target.of(target) instanceof Target.Web ? Optional.of(target) : Optional.empty(),
        date.isBlank() ? Optional.empty() : Optional.of(plain(date.strip())),
        rule);
  }
}
