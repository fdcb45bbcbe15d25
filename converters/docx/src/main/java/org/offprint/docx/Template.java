package org.offprint.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * What is taken from a document of the user's own. Safe for several threads.
 *
 * @param name its file name
 * @param main the part with its text, of which only the last section counts
 * @param parts all its parts that the main one leads to, by their names
 */
record Template(String name, TemplatePart main, Map<String, TemplatePart> parts) {

  private static final long LARGEST = 64L << 20;
  private static final String WANTED = " Give a document (.docx or .dotx) that Word has saved.";

  /** Keeps its own copy. */
  Template {
    parts = Map.copyOf(parts);
  }

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException if it cannot be read as a Word document; the message says why
   */
  static Template read(String path) {
    var file = path;
    try {
      var at = Path.of(path);
      file = String.valueOf(at.getFileName());
      if (Files.size(at) > LARGEST) {
        throw refused(path, "is larger than 64 MiB.", null);
      }
      return of(file, Files.readAllBytes(at));
    } catch (NoSuchFileException missing) {
      throw refused(path, "is not there.", missing);
    } catch (IOException | InvalidFormatException | RuntimeException bad) {
      if (bad instanceof Refused refused) {
        throw refused;
      }
      throw refused(path, "cannot be read as a Word document: " + bad.getMessage() + ".", bad);
    }
  }

  /** What is wrong with a template. */
  private static final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Refused(String message, Throwable cause) {
      super(message, cause);
    }
  }

  private static Refused refused(String path, String why, Throwable cause) {
    return new Refused("The template " + path + " " + why + WANTED, cause);
  }

  private static Template of(String name, byte[] bytes) throws IOException, InvalidFormatException {
    try (var pack = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      var mains = pack.getPartsByRelationshipType(Relation.DOCUMENT);
      if (mains.isEmpty()) {
        var strict = !pack.getPartsByRelationshipType(Relation.STRICT_DOCUMENT).isEmpty();
        throw refused(
            name,
            strict
                ? "is a Strict Open XML document; save it as an ordinary Word document."
                : "has no text part of Word.",
            null);
      }
      var parts = new TreeMap<String, TemplatePart>();
      for (PackagePart part : pack.getParts()) {
        if (!part.isRelationshipPart() && !part.getContentType().equals(Relation.CORE_TYPE)) {
          parts.put(part.getPartName().getName(), TemplatePart.of(part));
        }
      }
      var main = parts.get(mains.get(0).getPartName().getName());
      var template = new Template(name, main, parts);
      if (template.related(main, Relation.STYLES).isEmpty()) {
        throw refused(name, "has no styles.", null);
      }
      new TemplateStyles(template);
      TemplatePage.of(template);
      new TemplateNumbering(template);
      pack.revert();
      return template;
    }
  }

  /** The part that another leads to by a relationship of this type. */
  Optional<TemplatePart> related(TemplatePart from, String type) {
    return from.relations().stream()
        .filter(one -> one.type().equals(type) && !one.external())
        .map(one -> parts.get(one.target()))
        .filter(one -> one != null)
        .findFirst();
  }
}
