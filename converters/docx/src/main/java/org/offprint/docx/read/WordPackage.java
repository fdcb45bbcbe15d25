package org.offprint.docx.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCComplianceFlags;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.offprint.convert.Limits;
import org.offprint.convert.ZipParts;

/**
 * The parts of a Word document and their relationships (ISO/IEC 29500-2), all read while it is opened; nothing stays
 * open. The package layer of POI says what the parts are; their bytes are unfolded within limits before that.
 */
final class WordPackage {

  /**
   * A relationship of the main part.
   *
   * @param type the last word of its type, such as {@code image}
   * @param external whether it leads out of the package
   * @param target the address, or the name of a part
   */
  record Relation(String type, boolean external, String target) {}

  /** A file that is no Word document that can be read. The message says what it is, and what to do. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }

  private final Map<String, byte[]> parts;
  private final Map<String, String> mediaTypes = new LinkedHashMap<>();
  private final Map<String, Map<String, Relation>> relations = new LinkedHashMap<>();
  private final Map<String, Relation> roots;
  private final Map<String, String> core = new LinkedHashMap<>();

  private WordPackage(Map<String, byte[]> parts) {
    this.parts = parts;
    roots = relations("", "/_rels/.rels");
    for (var name : parts.keySet()) {
      var slash = name.lastIndexOf('/');
      var beside = name.substring(0, slash) + "/_rels" + name.substring(slash) + ".rels";
      if (parts.containsKey(beside)) {
        relations.put(name, relations(name, beside));
      }
    }
  }

  /** Opens a document within limits: what it holds is unfolded once, and counted, before anything is parsed. */
  static WordPackage open(byte[] bytes, Limits limits) throws Unreadable {
    NotWord.refuse(bytes);
    var parts = new LinkedHashMap<String, byte[]>();
    try {
      ZipParts.of(bytes, name -> true, limits)
          .forEach((name, part) -> parts.put(name.startsWith("/") ? name : "/" + name, part));
    } catch (IOException bad) {
      throw new Unreadable("It is no whole Word document (.docx): " + bad.getMessage() + ".");
    }
    NotWord.refuse(parts);
    var word = new WordPackage(parts);
    var strict = word.describe(bytes);
    if (word.main().isEmpty()) {
      throw new Unreadable(
          strict.isEmpty()
              ? "It is an Office file, but no Word document: it has no part with text."
              : "It is no whole Word document (.docx): " + strict + ".");
    }
    return word;
  }

  /**
   * Lets the package layer say what the parts are. It refuses packages that Word opens, so its refusal is a reason only
   * where the text is not found either.
   *
   * @return why it refuses; empty if it does not
   */
  private String describe(byte[] bytes) {
    try (var opened =
        OPCPackage.open(new ByteArrayInputStream(bytes), OPCComplianceFlags.disableAll())) {
      for (var part : opened.getParts()) {
        mediaTypes.put(
            part.getPartName().getName(), part.getContentType().toLowerCase(Locale.ROOT));
      }
      properties(opened);
      opened.revert();
      return "";
    } catch (IOException | OpenXML4JException | RuntimeException bad) {
      return String.valueOf(bad.getMessage()).lines().findFirst().orElse("").strip();
    }
  }

  /**
   * The relationships of a part, as they are written: the package layer gives up addresses with blanks and the like,
   * which archived links have.
   */
  private Map<String, Relation> relations(String source, String part) {
    var relations = new LinkedHashMap<String, Relation>();
    var reader = new PartReader(parts.getOrDefault(part, new byte[0]), Set.of(":Relationships"));
    for (var node = reader.next(); node.isPresent(); node = reader.next()) {
      var type = node.get().attribute("Type");
      var external = node.get().attribute("TargetMode").equals("External");
      var target = node.get().attribute("Target").strip();
      relations.put(
          node.get().attribute("Id"),
          new Relation(
              type.substring(type.lastIndexOf('/') + 1),
              external,
              external ? target : resolved(source, target)));
    }
    return relations;
  }

  /** The name of a part that another refers to (ISO/IEC 29500-2, clause 6.4). */
  private static String resolved(String source, String target) {
    var steps = new ArrayDeque<String>();
    var folder = target.startsWith("/") ? "" : source.substring(0, source.lastIndexOf('/') + 1);
    for (var step : (folder + target).split("/")) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.add(step);
      }
    }
    return "/" + String.join("/", steps);
  }

  private void properties(OPCPackage opened) throws OpenXML4JException {
    var facts = opened.getPackageProperties();
    facts.getTitleProperty().ifPresent(value -> core.put("title", value));
    facts.getCreatorProperty().ifPresent(value -> core.put("creator", value));
    facts.getKeywordsProperty().ifPresent(value -> core.put("keywords", value));
    facts.getLanguageProperty().ifPresent(value -> core.put("language", value));
  }

  /** The name of the part with the text. */
  String main() {
    return roots.values().stream()
        .filter(relation -> relation.type().equals("officeDocument") && !relation.external())
        .map(Relation::target)
        .filter(parts::containsKey)
        .findFirst()
        .orElse("");
  }

  /** The bytes of a part. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The media type of a part, as the package says it, else by its suffix. */
  String mediaType(String name) {
    var suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    var usual = switch (suffix) {
      case "png" -> "image/png";
      case "jpg", "jpeg" -> "image/jpeg";
      case "gif" -> "image/gif";
      default -> "";
    };
    return mediaTypes.getOrDefault(name, usual);
  }

  /** The relationships of a part by their ids. */
  Map<String, Relation> relations(String part) {
    return relations.getOrDefault(part, Map.of());
  }

  /** The parts to which the main part is related in a way, in order. */
  List<String> related(String type) {
    return related(relations(main()), type);
  }

  /** The parts to which the package itself is related in a way. */
  List<String> rooted(String type) {
    return related(roots, type);
  }

  private List<String> related(Map<String, Relation> relations, String type) {
    var names = new ArrayList<String>();
    for (var relation : relations.values()) {
      if (relation.type().equals(type)
          && !relation.external()
          && parts.containsKey(relation.target())) {
        names.add(relation.target());
      }
    }
    return names;
  }

  /** The core properties that say something of the text: title, creator, keywords, language. */
  Map<String, String> core() {
    return core;
  }

  /** Tells what a file is that is no Word document. */
  private static final class NotWord {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    static void refuse(byte[] bytes) throws Unreadable {
      var head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
      if (head.startsWith(OLE)) {
        throw new Unreadable(
            contains(bytes, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0")
                ? "The Word document is locked with a password. Open it in Word and save it"
                    + " without one."
                : "It is a document of an old Word (.doc). Open it in Word or LibreOffice and"
                    + " save it as .docx.");
      } else if (head.startsWith("{\\rtf")) {
        throw new Unreadable("It is rich text (.rtf), not .docx. Save it as .docx.");
      } else if (!head.startsWith("PK")) {
        throw new Unreadable(
            "It is no Word document (.docx): it is no zip. Leave out --from to have"
                + " its kind told.");
      }
    }

    static void refuse(Map<String, byte[]> parts) throws Unreadable {
      var type = parts.getOrDefault("/mimetype", new byte[0]);
      var named = new String(type, 0, Math.min(type.length, 80), StandardCharsets.ISO_8859_1);
      if (named.startsWith(OPEN_DOCUMENT)) {
        throw new Unreadable("It is an OpenDocument file, not .docx. Save it as .docx.");
      } else if (named.startsWith("application/epub")) {
        throw new Unreadable("It is an EPUB, not a Word document.");
      } else if (!parts.containsKey("/[Content_Types].xml")) {
        throw new Unreadable("It is a zip, but no Word document (.docx).");
      }
    }

    private static boolean contains(byte[] bytes, String wanted) {
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(wanted);
    }
  }
}
