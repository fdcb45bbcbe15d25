package org.offprint.pdf.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.offprint.convert.Seen;

/** Turns a structure tree into parts, by what the standard structure types say (ISO 32000-1, 14.8.4). */
final class SeenStructure implements TagWalk.Visitor {
  private static final Set<String> INLINE = Set.of(
      "Span",
      "Quote",
      "Reference",
      "BibEntry",
      "Code",
      "Link",
      "Annot",
      "Ruby",
      "RB",
      "RT",
      "RP",
      "Warichu",
      "WT",
      "WP",
      "Formula",
      "Form");

  /**
   * An element that is open.
   *
   * @param type its standard type
   * @param unseen whether nothing in it is shown: machinery
   */
  private record Open(String type, boolean unseen) {}

  /** A link that is open: where its text begins, its place among the links of the part, and where it leads. */
  private static final class OpenLink {
    private final int start;
    private final int place;
    private final boolean call;
    private String target = "";

    OpenLink(int start, int place, boolean call) {
      this.start = start;
      this.place = place;
      this.call = call;
    }

    /** A link on several lines has one annotation for each, which must agree. */
    void leadsTo(String other) {
      target = target.isEmpty() || target.equals(other) ? other : target + " and " + other;
    }
  }

  private final DrawnText pages;
  private final Destinations destinations;
  private final Seen.Builder parts = new Seen.Builder();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Boolean> numbered = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder label = new StringBuilder();
  private final List<Seen.Link> links = new ArrayList<>();
  private final Deque<OpenLink> openLinks = new ArrayDeque<>();
  private String marker = "";
  private String role = "";
  private String note = "";
  private int noteDepth;
  private int noteLists;

  SeenStructure(DrawnText pages, Destinations destinations) {
    this.pages = pages;
    this.destinations = destinations;
  }

  @Override
  public void enter(String type, COSDictionary element) {
    var unseen = isUnseen(type);
    open.push(new Open(type, unseen));
    if (unseen) {
      return;
    }
    if (!INLINE.contains(type)) {
      flush();
      parts.anchor(destinations.name(element));
    }
    switch (type) {
      case "H1", "H2", "H3", "H4", "H5", "H6", "TH", "TD" -> role = type;
      case "L" -> numbered.push(isNumbered(element));
      case "Note" -> beginNote(element);
      case "RT" -> text.append(' ');
      case "Link" -> openLinks.push(new OpenLink(text.length(), links.size(), isIn("Reference")));
      case "Figure" ->
        text.append(Optional.ofNullable(element.getString(COSName.ALT)).orElse(""));
      default -> {
        // Other elements only part text, or do not even that.
      }
    }
  }

  /** Numbers of notes and of their calls, the way back from a note, and the brackets of ruby are machinery. */
  private boolean isUnseen(String type) {
    return !open.isEmpty() && open.peek().unseen() && !type.equals("Link")
        || type.equals("RP")
        || type.equals("WP")
        || type.equals("Private")
        || type.equals("Reference")
        || type.equals("Lbl") && !open.isEmpty() && open.peek().type().equals("Note");
  }

  private boolean isIn(String type) {
    return open.stream().anyMatch(one -> one.type().equals(type));
  }

  private void beginNote(COSDictionary element) {
    if (note.isEmpty()) {
      note = destinations.name(element);
      noteDepth = open.size();
      noteLists = numbered.size();
    }
  }

  /** Whether the labels of a list are bullets or numbers, and not text. */
  private static boolean isNumbered(COSDictionary list) {
    var attributes = list.getCOSDictionary(COSName.A);
    var numbering = attributes == null ? null : attributes.getNameAsString("ListNumbering");
    return numbering != null && !numbering.equals("None");
  }

  @Override
  public void content(COSBase stream, int id) {
    if (open.stream().noneMatch(Open::unseen)) {
      pages.text(stream, id).map(Drawn::text).ifPresent(isLabel() ? label::append : text::append);
    }
  }

  private boolean isLabel() {
    return Boolean.TRUE.equals(numbered.peek()) && isIn("Lbl");
  }

  @Override
  public void object(COSDictionary annotation) {
    if (!openLinks.isEmpty() && "Link".equals(annotation.getNameAsString(COSName.SUBTYPE))) {
      openLinks.peek().leadsTo(destinations.target(annotation));
    }
  }

  @Override
  public void leave() {
    var type = open.peek().type();
    if (!INLINE.contains(type) && !open.peek().unseen()) {
      flush();
    }
    switch (type) {
      case "H1", "H2", "H3", "H4", "H5", "H6", "TH", "TD" -> role = "";
      case "L" -> {
        numbered.pop();
        marker = "";
      }
      case "Lbl" -> {
        if (!label.isEmpty()) {
          marker = marker(label.toString().strip());
          label.setLength(0);
        }
      }
      case "Ruby" -> text.append(' ');
      case "Link" -> endLink();
      default -> {
        // Nothing is remembered of other elements.
      }
    }
    if (!note.isEmpty() && open.size() == noteDepth) {
      note = "";
      noteLists = 0;
    }
    open.pop();
  }

  /** A bullet of any kind is a bullet; a number is given without the point behind it. */
  private static String marker(String label) {
    if (label.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "•";
    }
    return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
  }

  private void endLink() {
    var ended = openLinks.pop();
    var shown = text.substring(ended.start);
    if (ended.call || !shown.isBlank()) {
      links.add(ended.place, new Seen.Link(ended.target, ended.call ? "" : shown));
    }
  }

  private void flush() {
    if (!text.toString().isBlank()) {
      parts.add(new Seen.Part(
          kind(),
          role.startsWith("H") ? role.charAt(1) - '0' : 0,
          numbered.size() - noteLists,
          marker,
          text.toString(),
          links,
          List.of(),
          note));
      marker = "";
    }
    text.setLength(0);
    links.clear();
  }

  private Seen.Role kind() {
    return switch (role) {
      case "" -> Seen.Role.TEXT;
      case "TH" -> Seen.Role.HEADER_CELL;
      case "TD" -> Seen.Role.CELL;
      default -> Seen.Role.HEADING;
    };
  }

  /** All that was seen; what no element claims stands at the end. */
  Seen seen(Map<String, String> fields) {
    flush();
    pages.unmarked().forEach(stray -> parts.add(Seen.Part.of(stray)));
    return parts.seen(fields);
  }
}
