package org.offprint.convert;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which repairs may be made to an archived text. Each has a name; all are on by default.
 *
 * @param all whether repairs are made at all
 * @param off the names of those that are not
 */
public record Repairs(boolean all, Set<String> off) {

  /** Every repair is made. */
  public static final Repairs ON = new Repairs(true, Set.of());

  /** The text stays as archived. */
  public static final Repairs AS_ARCHIVED = new Repairs(false, Set.of());

  /** Keeps its own copy. */
  public Repairs {
    off = Set.copyOf(off);
  }

  /**
   * Tells whether a repair may be made.
   *
   * @param name its name, such as {@code join-page-breaks}
   * @return whether it may
   */
  public boolean isOn(String name) {
    return all && !off.contains(name);
  }

  /**
   * The same repairs without one.
   *
   * @param name its name
   * @return changed copy
   */
  public Repairs without(String name) {
    var more = new TreeSet<>(off);
    more.add(name);
    return new Repairs(all, more);
  }
}
