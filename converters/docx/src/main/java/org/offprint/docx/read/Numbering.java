package org.offprint.docx.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The lists of a document (clause 17.9): what each level looks like, and how far each has counted. */
final class Numbering {

  /** What a level of a list is. */
  enum Kind {
    BULLET,
    NUMBER,
    /** Neither: a further paragraph of an item. */
    NONE
  }

  /**
   * The place of a paragraph in a list.
   *
   * @param list which list it is: lists of one plan count on, until one of them restarts
   * @param level how deep it stands, from 0
   * @param kind what the level looks like
   * @param number its number, from the start of its list
   */
  record Place(String list, int level, Kind kind, int number) {}

  private static final int LEVELS = 9;

  private final Map<String, Node> plans = new LinkedHashMap<>();
  private final Map<String, Node> lists = new LinkedHashMap<>();
  private final Map<String, String> linked = new HashMap<>();
  private final Map<String, int[]> counts = new HashMap<>();
  private final Map<String, Integer> restarts = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  static Numbering of(Optional<byte[]> part) {
    var numbering = new Numbering();
    part.ifPresent(numbering::read);
    return numbering;
  }

  private void read(byte[] part) {
    var reader = new PartReader(part, Set.of("w:numbering"));
    for (var node = reader.next(); node.isPresent(); node = reader.next()) {
      if (node.get().is("w:abstractNum")) {
        var id = node.get().attribute("w:abstractNumId");
        plans.put(id, node.get());
        node.get().child("w:styleLink").ifPresent(link -> linked.put(link.value(), id));
      } else if (node.get().is("w:num")) {
        lists.put(node.get().attribute("w:numId"), node.get());
      }
    }
  }

  /** Counts a paragraph; nothing where its list is not there. */
  Optional<Place> count(String list, int level) {
    var num = Optional.ofNullable(lists.get(list));
    if (list.equals("0") || num.isEmpty()) {
      return Optional.empty();
    }
    var at = Math.max(0, Math.min(LEVELS - 1, level));
    var plan = plan(num.get());
    var look = level(num.get(), plan, at);
    var kind = look.map(Numbering::kind).orElse(Kind.NUMBER);
    if (kind != Kind.NUMBER) {
      return Optional.of(new Place(key(plan, list), at, kind, 1));
    }
    var key = key(plan, list);
    var number = next(num.get(), plan, key, list, at);
    return Optional.of(new Place(key + "#" + restarts.getOrDefault(key, 0), at, kind, number));
  }

  private static String key(Optional<Node> plan, String list) {
    return plan.map(node -> node.attribute("w:abstractNumId")).orElse("n" + list);
  }

  private int next(Node num, Optional<Node> plan, String key, String list, int at) {
    var count = counts.computeIfAbsent(key, none -> new int[LEVELS]);
    for (var deeper = at + 1; deeper < LEVELS; deeper++) {
      count[deeper] = 0;
    }
    var restart = override(num, at).flatMap(one -> one.child("w:startOverride"));
    if (begun.add(list + " " + at) && restart.isPresent()) {
      count[at] = 0;
      restarts.merge(key, 1, Integer::sum);
    }
    if (count[at] == 0) {
      // Kept one higher, so that 0 means that nothing was counted.
      var start = restart
          .or(() -> level(num, plan, at).flatMap(look -> look.child("w:start")))
          .flatMap(node -> Node.number(node.value()))
          .orElse(1);
      count[at] = Math.max(0, Math.min(start, 999_999)) + 1;
    } else {
      count[at]++;
    }
    return count[at] - 1;
  }

  /** The plan of a list; one that only names a list style leads to the plan of that style. */
  private Optional<Node> plan(Node num) {
    var plan = num.child("w:abstractNumId").map(Node::value).map(plans::get);
    var style = plan.flatMap(node -> node.child("w:numStyleLink")).map(Node::value);
    return style.map(linked::get).map(plans::get).or(() -> plan);
  }

  private static Optional<Node> override(Node num, int level) {
    return num.children().stream()
        .filter(node -> node.is("w:lvlOverride"))
        .filter(node -> node.attribute("w:ilvl").equals(Integer.toString(level)))
        .findFirst();
  }

  private static Optional<Node> level(Node num, Optional<Node> plan, int level) {
    return override(num, level)
        .flatMap(one -> one.child("w:lvl"))
        .or(() -> plan.flatMap(node -> node.children().stream()
            .filter(one -> one.is("w:lvl"))
            .filter(one -> one.attribute("w:ilvl").equals(Integer.toString(level)))
            .findFirst()));
  }

  private static Kind kind(Node level) {
    var format = level.child("w:numFmt").map(Node::value).orElse("decimal");
    var text = level.child("w:lvlText").map(Node::value);
    var picture = level.child("w:lvlPicBulletId").isPresent();
    if (format.equals("none") || !picture && text.isPresent() && text.get().isBlank()) {
      return Kind.NONE;
    }
    return format.equals("bullet") ? Kind.BULLET : Kind.NUMBER;
  }

  /** The level of a list that belongs to a paragraph style. */
  int level(String list, String style) {
    var num = Optional.ofNullable(lists.get(list));
    var levels = num.flatMap(this::plan).map(Node::children).orElse(List.of());
    for (var level : levels) {
      if (level.child("w:pStyle").filter(node -> node.value().equals(style)).isPresent()) {
        return Node.number(level.attribute("w:ilvl")).orElse(0);
      }
    }
    return 0;
  }
}
