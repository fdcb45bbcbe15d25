package org.offprint.containers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the pages and pictures of web archives are. */
final class WarcIndex {

  /** A key that several pictures share when the query is left out. */
  private static final Optional<Capture> SEVERAL = Optional.empty();

  private final List<Capture> pages = new ArrayList<>();
  private final Map<String, Capture> pictures = new HashMap<>();
  private final Map<String, Optional<Capture>> withoutQuery = new HashMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final Set<String> seen = new HashSet<>();

  /** Addresses that a browser asked for as pages, and those that it asked for only as something else. */
  private final Set<String> asPage = new HashSet<>();

  private final Set<String> asPart = new HashSet<>();

  List<Capture> pages() {
    return pages;
  }

  /**
   * Adds a page.
   *
   * @param digest what its bytes are known by; empty where nobody says
   * @return false if the very same was there before
   */
  boolean page(Capture capture, String digest) {
    if (!digest.isEmpty() && !seen.add(digest + " " + Addresses.key(capture.url()))) {
      return false;
    }
    pages.add(capture);
    return true;
  }

  void picture(Capture capture) {
    var key = Addresses.key(capture.url());
    if (pictures.putIfAbsent(key, capture) == null) {
      withoutQuery.merge(
          Addresses.withoutQuery(key), Optional.of(capture), (one, other) -> SEVERAL);
    }
  }

  void redirect(String from, String to) {
    redirects.putIfAbsent(Addresses.key(from), Addresses.resolve(from, to));
  }

  /** Notes what a browser said it wants to do with an answer (Fetch Metadata, {@code Sec-Fetch-Dest}). */
  void asked(String url, String destination) {
    if (destination.isEmpty() || destination.equals("document")) {
      asPage.add(Addresses.key(url));
    } else {
      asPart.add(Addresses.key(url));
    }
  }

  /** Whether a browser asked for an address only to put it into another page. */
  boolean isPart(String url) {
    var key = Addresses.key(url);
    return asPart.contains(key) && !asPage.contains(key);
  }

  /** Where an address led in the end. */
  String followed(String url) {
    var at = url;
    for (var i = 0; i < 10 && redirects.containsKey(Addresses.key(at)); i++) {
      at = redirects.get(Addresses.key(at));
    }
    return at;
  }

  /** A picture by its address, or where that led, or in another size if there is just one. */
  Optional<Capture> picture(String url) {
    var key = Addresses.key(url);
    return Optional.ofNullable(pictures.get(key))
        .or(() -> Optional.ofNullable(pictures.get(Addresses.key(followed(url)))))
        .or(() -> withoutQuery.getOrDefault(Addresses.withoutQuery(key), SEVERAL));
  }
}
