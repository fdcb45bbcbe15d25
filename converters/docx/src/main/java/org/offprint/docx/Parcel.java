package org.offprint.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.offprint.pack.Deflated;
import org.offprint.pack.ZipWriter;

/**
 * The package in the making (ISO/IEC 29500-2). POI's package layer holds it and refuses what is not allowed; it is
 * written by {@link ZipWriter}, since POI would stamp the entries with the clock and compress with the platform's zlib.
 *
 * <p>For one thread.
 */
final class Parcel {

  private static final String CORE_NAME = "/docProps/core.xml";

  private final OPCPackage pack = OPCPackage.create(new ByteArrayOutputStream(0));
  private final Map<String, Deflated> ready = new LinkedHashMap<>();

  Part part(String name, String type) {
    try {
      return new Part(pack.createPart(PackagingURIHelper.createPartName(name), type));
    } catch (InvalidFormatException bad) {
      throw new IllegalArgumentException("Not a name for a part: " + name, bad);
    }
  }

  /** A part whose content was compressed before. */
  Part part(String name, String type, Deflated content) {
    ready.put(name.substring(1), content);
    return part(name, type);
  }

  void root(Part target, String type) {
    pack.addRelationship(target.opc().getPartName(), TargetMode.INTERNAL, type);
  }

  PackageProperties properties() {
    try {
      return pack.getPackageProperties();
    } catch (InvalidFormatException impossible) {
      throw new IllegalStateException("A new package has properties.", impossible);
    }
  }

  /**
   * Writes the package: first what tells the kind of file, then the part that tells the program, not compressed, so that
   * the first bytes tell both.
   */
  void write(OutputStream out) throws IOException {
    var parts = parts();
    var entries = new TreeMap<String, byte[]>();
    for (var part : parts) {
      relationships(part.getPartName().getURI().toString(), part, entries);
    }
    entries.put("docProps/core.xml", CoreProperties.bytes(properties()));
    entries.put("_rels/.rels", packageRelationships());
    var zip = new ZipWriter(out);
    zip.deflate("[Content_Types].xml", ContentTypes.bytes(parts, CORE_NAME));
    var first = List.of("docProps/app.xml", "word/document.xml");
    var content = new TreeMap<String, PackagePart>();
    parts.forEach(part -> content.put(part.getPartName().getName().substring(1), part));
    zip.store(first.get(0), bytes(content.remove(first.get(0))));
    write(zip, first.get(1), content.remove(first.get(1)));
    var names = new ArrayList<>(content.keySet());
    names.addAll(entries.keySet());
    names.sort(null);
    for (var name : names) {
      if (content.containsKey(name)) {
        write(zip, name, content.get(name));
      } else {
        zip.deflate(name, entries.get(name));
      }
    }
    zip.finish();
    pack.revert();
  }

  private void write(ZipWriter zip, String name, PackagePart part) throws IOException {
    var before = ready.get(name);
    if (before != null) {
      zip.copy(name, before);
    } else if (isCompressed(part.getContentType())) {
      zip.store(name, bytes(part));
    } else {
      zip.deflate(name, bytes(part));
    }
  }

  private static boolean isCompressed(String type) {
    return type.equals("image/png") || type.equals("image/jpeg") || type.equals("image/gif");
  }

  private static byte[] bytes(PackagePart part) throws IOException {
    try (var in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private List<PackagePart> parts() throws IOException {
    try {
      return pack.getParts().stream()
          .filter(part -> !part.isRelationshipPart())
          .filter(part -> !part.getContentType().equals(Relation.CORE_TYPE))
          .sorted()
          .toList();
    } catch (InvalidFormatException bad) {
      throw new IOException("The package is not whole: " + bad.getMessage(), bad);
    }
  }

  private void relationships(String source, PackagePart part, Map<String, byte[]> into)
      throws IOException {
    try {
      if (part.hasRelationships()) {
        int slash = source.lastIndexOf('/');
        into.put(
            source.substring(1, slash + 1) + "_rels" + source.substring(slash) + ".rels",
            Relationships.bytes(part.getPartName().getURI(), part.getRelationships()));
      }
    } catch (InvalidFormatException bad) {
      throw new IOException("The package is not whole: " + bad.getMessage(), bad);
    }
  }

  private byte[] packageRelationships() {
    PackageRelationshipCollection relationships = pack.getRelationships();
    return Relationships.ofPackage(relationships, CORE_NAME, Relation.CORE);
  }
}
