package org.offprint.containers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which pages of a web archive are wanted: all, or those of a list. */
final class Wanted {

  /** No list was made. */
  static final Wanted ALL = new Wanted(List.of());

  private final Map<String, String> listed = new LinkedHashMap<>();

  /**
   * The pages of a list.
   *
   * @param urls their addresses; if there are none, all pages are wanted
   */
  Wanted(List<String> urls) {
    urls.forEach(url -> listed.putIfAbsent(Addresses.key(url), url));
  }

  boolean isAll() {
    return listed.isEmpty();
  }

  boolean has(String url) {
    return isAll() || listed.containsKey(Addresses.key(url));
  }

  /** The listed addresses by their keys, in order. */
  Map<String, String> listed() {
    return listed;
  }
}
