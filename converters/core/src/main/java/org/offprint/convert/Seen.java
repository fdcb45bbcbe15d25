package org.offprint.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is to be seen in a finished output, in reading order. What the format itself marks as machinery is left out:
 * running heads and page numbers, the numbers of notes and of their calls, links back to the text, list markers (they
 * stand in {@link Part#marker}), hyphens at line ends.
 *
 * @param parts the stretches of text, in reading order, those without any visible character left out
 * @param fields facts that the file shows beside its text, by name, such as the front matter of Markdown
 */
public record Seen(List<Part> parts, Map<String, String> fields) {

  /** Keeps its own copies. */
  public Seen {
    parts = List.copyOf(parts);
    fields = Map.copyOf(fields);
  }

  /** What a part is, as far as the format tells. */
  public enum Role {
    /** A heading; its level counts. */
    HEADING,
    /** A cell that heads a row or column of a table. */
    HEADER_CELL,
    /** Another cell of a table. */
    CELL,
    /** A cell where the format cannot tell which of the two. */
    ANY_CELL,
    /** All else. */
    TEXT
  }

  /**
   * A stretch of text that no block boundary parts: a paragraph, a heading, a cell, a caption.
   *
   * @param role what it is
   * @param level the level of a heading, 1 for the headline; otherwise 0
   * @param depth how many lists it stands in; negative where the format does not tell
   * @param marker where it begins an item of a list: {@code •} for a bullet, else the number; otherwise empty
   * @param text its characters, line breaks as line feeds, ruby as base and annotation with a blank between
   * @param links the links in it, in reading order, those of note calls included
   * @param ids the anchors that lead to it
   * @param note which note it belongs to: any name, the same for all its parts; empty for the main text
   */
  public record Part(
      Role role,
      int level,
      int depth,
      String marker,
      String text,
      List<Link> links,
      List<String> ids,
      String note) {
    /** Keeps its own copies. */
    public Part {
      Objects.requireNonNull(role, "role");
      links = List.copyOf(links);
      ids = List.copyOf(ids);
    }

    /** The same heading at a deeper level. */
    Part deeper(int by) {
      return new Part(role, level + by, depth, marker, text, links, ids, note);
    }

    /**
     * A paragraph of the main text, without links.
     *
     * @param text its characters
     * @return the part
     */
    public static Part of(String text) {
      return new Part(Role.TEXT, 0, 0, "", text, List.of(), List.of(), "");
    }
  }

  /**
   * A live link.
   *
   * @param target an absolute address, or {@code #} and one of the {@link Part#ids} or the name of a note
   * @param text its characters; empty for the call of a note
   */
  public record Link(String target, String text) {}

  /** Collects parts while a file is read. */
  public static final class Builder {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** Begins with nothing seen. */
    public Builder() {}

    /**
     * Notes an anchor; it leads to the next part that has text.
     *
     * @param id its name
     */
    public void anchor(String id) {
      ids.add(id);
    }

    /**
     * Adds a part, unless there is nothing to see in it.
     *
     * @param part the part; the anchors noted so far become its own too
     */
    public void add(Part part) {
      ids.addAll(part.ids());
      if (!SeenWords.of(part.text()).isEmpty()) {
        parts.add(new Part(
            part.role(),
            part.level(),
            part.depth(),
            part.marker(),
            part.text(),
            part.links(),
            ids,
            part.note()));
        ids.clear();
      }
    }

    /**
     * All that was seen.
     *
     * @param fields facts beside the text
     * @return the parts in the order in which they were added
     */
    public Seen seen(Map<String, String> fields) {
      return new Seen(parts, fields);
    }
  }
}
