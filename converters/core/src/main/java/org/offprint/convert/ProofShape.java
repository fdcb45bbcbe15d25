package org.offprint.convert;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.offprint.convert.Difference.Kind;
import org.offprint.convert.Wanted.Fit;

/** Compares what text does not show: heading levels, list markers, cells and links, once the words are laid out. */
final class ProofShape {

  private final List<Wanted> wanted;
  private final List<Seen.Part> parts;
  private final ProofPlaces places;
  private final List<Difference> differences = new ArrayList<>();

  ProofShape(List<Wanted> wanted, List<Seen.Part> parts, ProofPlaces places) {
    this.wanted = wanted;
    this.parts = parts;
    this.places = places;
  }

  /** Compares each group of stretches and parts that share each other. */
  List<Difference> compare(List<ProofWalk.Match> matches) {
    var from = 0;
    for (var i = 1; i <= matches.size(); i++) {
      if (i == matches.size() || !touches(matches.get(i - 1), matches.get(i))) {
        compareGroup(matches.subList(from, i));
        from = i;
      }
    }
    return differences;
  }

  private static boolean touches(ProofWalk.Match one, ProofWalk.Match other) {
    return one.wanted() == other.wanted() || one.seen() == other.seen();
  }

  private void compareGroup(List<ProofWalk.Match> group) {
    var first = wanted.get(group.get(0).wanted());
    if (first.fit() == Fit.PART || first.fit() == Fit.PARTS) {
      compareKind(first, parts.get(group.get(0).seen()));
    }
    var stretches =
        group.stream().map(ProofWalk.Match::wanted).distinct().map(wanted::get).toList();
    var links = group.stream()
        .map(ProofWalk.Match::seen)
        .distinct()
        .flatMap(part -> parts.get(part).links().stream())
        .toList();
    compareLinks(stretches, links);
  }

  private void compareKind(Wanted stretch, Seen.Part part) {
    var heading = stretch.role() == Seen.Role.HEADING || part.role() == Seen.Role.HEADING;
    if (heading && (stretch.role() != part.role() || stretch.level() != part.level())) {
      differ(Kind.HEADING, stretch, level(stretch.role(), stretch.level()), level(part));
    } else if (!heading && !isSame(stretch.role(), part.role())) {
      differ(Kind.CELL, stretch, name(stretch.role()), name(part.role()));
    }
    var depth = part.depth() < 0 || stretch.depth() == part.depth();
    if (!depth || !stretch.marker().equals(part.marker())) {
      differ(
          Kind.ITEM,
          stretch,
          item(stretch.depth(), stretch.marker()),
          item(part.depth(), part.marker()));
    }
  }

  private static boolean isSame(Seen.Role wanted, Seen.Role seen) {
    return seen == Seen.Role.ANY_CELL ? wanted != Seen.Role.TEXT : wanted == seen;
  }

  private static String level(Seen.Part part) {
    return level(part.role(), part.level());
  }

  private static String level(Seen.Role role, int level) {
    return role == Seen.Role.HEADING ? "level " + level : "no heading";
  }

  private static String name(Seen.Role role) {
    return role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String item(int depth, String marker) {
    return depth == 0 ? "no list" : "depth " + depth + (marker.isEmpty() ? "" : ", " + marker);
  }

  private void differ(Kind kind, Wanted stretch, String expected, String seen) {
    differences.add(new Difference(kind, stretch.block(), expected, seen));
  }

  /** Furniture may be shown without its links; all other links have to be there, in their order. */
  private void compareLinks(List<Wanted> stretches, List<Seen.Link> seen) {
    var furniture = stretches.stream().anyMatch(Wanted::isFurniture);
    var at = 0;
    for (var stretch : stretches) {
      for (var link : stretch.links()) {
        if (at < seen.size() && isSame(link, seen.get(at))) {
          at++;
        } else if (link.needed() && !furniture) {
          var there = at < seen.size() ? seen.get(at).target() : "";
          differ(Kind.LINK, stretch, name(link), there);
          return;
        }
      }
    }
    if (at < seen.size()) {
      differ(Kind.LINK, stretches.get(stretches.size() - 1), "", seen.get(at).target());
    }
  }

  private static String name(Wanted.Link link) {
    return link.place() < 0
        ? link.target()
        : link.isCall() ? "the call of a note" : "a link to " + String.join(" ", link.text());
  }

  private boolean isSame(Wanted.Link link, Seen.Link seen) {
    if (!link.text().equals(SeenWords.of(seen.text()))) {
      return false;
    }
    return link.place() < 0
        ? normal(link.target()).equals(normal(seen.target()))
        : places.isAt(link.place(), seen.target());
  }

  /** RFC 3986, clause 6.2.2: escapes in upper case, all that is not ASCII escaped. */
  private static String normal(String address) {
    var out = new StringBuilder();
    for (var b : address.getBytes(StandardCharsets.UTF_8)) {
      out.append(b < 0 ? String.format(Locale.ROOT, "%%%02X", b & 0xFF) : (char) b);
    }
    var parts = out.toString().split("%", -1);
    var escapes = List.of(parts).subList(1, parts.length).stream()
        .map(part -> "%"
            + (part.length() < 2
                ? part
                : part.substring(0, 2).toUpperCase(Locale.ROOT) + part.substring(2)))
        .collect(Collectors.joining());
    var whole = parts[0] + escapes;
    return whole.startsWith("mailto:") ? unescaped(whole) : whole;
  }

  /** A mail address is plain in the article and escaped in a URI (RFC 6068, clause 2). */
  private static String unescaped(String address) {
    var out = new StringBuilder();
    for (var i = 0; i < address.length(); i++) {
      if (address.charAt(i) == '%' && address.substring(i).matches("(?s)%[0-7][0-9A-F].*")) {
        out.append((char) Integer.parseInt(address.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        out.append(address.charAt(i));
      }
    }
    return out.toString();
  }
}
