package org.offprint.epub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.epub.XmlElements.Element;

/** An archived book as its package document describes it: what is read in which order, and what is said of it. */
final class ReadPackage {

  private static final Set<String> PAGES =
      Set.of("application/xhtml+xml", "text/html", "text/x-oeb1-document", "application/html");

  /** Methods that hide fonts only (EPUB 3.3, clause 4.4; Adobe's older one). */
  private static final Set<String> FONT_METHODS =
      Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

  private final ZipFiles files;
  private final String path;
  private final List<Element> elements;
  private final Map<String, Element> items = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  ReadPackage(ZipFiles files) {
    this.files = files;
    this.path = path(files).orElse("");
    this.elements = files.read(path).map(XmlElements::of).orElse(List.of());
    for (var element : elements) {
      if (element.name().equals("item")) {
        items.putIfAbsent(element.attribute("id"), element);
        file(element)
            .ifPresent(name ->
                types.putIfAbsent(name, element.attribute("media-type").toLowerCase(Locale.ROOT)));
      }
    }
  }

  /** As the container file says; else the first that looks like one. */
  private static Optional<String> path(ZipFiles files) {
    var said = files.read("META-INF/container.xml").map(XmlElements::of).orElse(List.of()).stream()
        .filter(element -> element.name().equals("rootfile"))
        .flatMap(element -> Address.file("", element.attribute("full-path")).stream())
        .flatMap(name -> files.find(name).stream())
        .findFirst();
    return said.or(
        () -> files.names().stream().filter(name -> name.endsWith(".opf")).findFirst());
  }

  private Optional<String> file(Element item) {
    return Address.file(path, item.attribute("href")).flatMap(files::find);
  }

  /** Whether there is a package document that says what is read. */
  boolean isPresent() {
    return !pages().isEmpty();
  }

  /** The pages in the order of the spine, each once; the table of contents is no part of the text. */
  List<String> pages() {
    var pages = new LinkedHashSet<String>();
    var contents = new LinkedHashSet<String>();
    for (var element : elements) {
      if (element.name().equals("itemref") && items.containsKey(element.attribute("idref"))) {
        var item = items.get(element.attribute("idref"));
        var isContents = List.of(item.attribute("properties").split(" ")).contains("nav");
        file(item).filter(this::isPage).ifPresent(isContents ? contents::add : pages::add);
      }
    }
    return List.copyOf(pages.isEmpty() ? contents : pages);
  }

  /** All pages in the zip, for a book whose package document is lost. */
  List<String> anyPages() {
    return files.names().stream().filter(this::isPage).sorted().toList();
  }

  private boolean isPage(String name) {
    var type = types.getOrDefault(name, "");
    var lower = name.toLowerCase(Locale.ROOT);
    return PAGES.contains(type)
        || type.isEmpty() && (lower.endsWith("html") || lower.endsWith(".htm"));
  }

  /** The media type of a file, as the manifest says; empty where it does not. */
  String type(String name) {
    return types.getOrDefault(name, "");
  }

  /** The files whose content is encrypted. */
  Set<String> encrypted() {
    var encrypted = new LinkedHashSet<String>();
    var method = "";
    for (var element :
        files.read("META-INF/encryption.xml").map(XmlElements::of).orElse(List.of())) {
      switch (element.name()) {
        case "EncryptedData" -> method = "";
        case "EncryptionMethod" -> method = element.attribute("Algorithm");
        case "CipherReference" -> {
          if (!FONT_METHODS.contains(method)) {
            Address.file("", element.attribute("URI"))
                .flatMap(files::find)
                .ifPresent(encrypted::add);
          }
        }
        default -> {}
      }
    }
    files.names().stream().filter(files::isLocked).forEach(encrypted::add);
    return encrypted;
  }

  /** The statements of its metadata. */
  List<Element> metadata() {
    var metadata = new ArrayList<Element>();
    for (var element : elements) {
      if (element.name().equals("manifest")) {
        break;
      }
      metadata.add(element);
    }
    return metadata;
  }
}
