package org.offprint.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The styles of a template. A style of ours is the template's of the same kind and name; those that it lacks are added
 * as they are used. For one thread.
 */
final class TemplateStyles implements StyleSheet {

  private final Document theirs;
  private final Map<String, Element> ours = new LinkedHashMap<>();
  private final Map<String, String> idsByName = new LinkedHashMap<>();
  private final Set<String> takenIds = new HashSet<>();
  private final Set<String> takenNames = new HashSet<>();
  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Set<Style> added = EnumSet.noneOf(Style.class);

  TemplateStyles(Template template) throws IOException {
    var part = template.related(template.main(), Relation.STYLES);
    theirs =
        Dom.parse(part.orElseThrow(() -> new IOException("it has no styles")).content());
    for (var style : styles(theirs)) {
      var name = name(style);
      takenIds.add(Dom.attribute(style, "styleId"));
      takenNames.add(name);
      idsByName.putIfAbsent(kind(style) + name, Dom.attribute(style, "styleId"));
    }
    var own = Dom.parse(OwnParts.text("styles.xml").getBytes(StandardCharsets.UTF_8));
    styles(own).forEach(style -> ours.put(Dom.attribute(style, "styleId"), style));
  }

  private static List<Element> styles(Document document) {
    return Dom.children(document.getDocumentElement()).stream()
        .filter(element -> "style".equals(element.getLocalName()))
        .toList();
  }

  private static String kind(Element style) {
    return Dom.attribute(style, "type") + " ";
  }

  private static String name(Element style) {
    return Dom.value(style, "name").toLowerCase(Locale.ROOT);
  }

  @Override
  public String id(Style style) {
    var known = ids.get(style);
    if (known != null) {
      return known;
    }
    var element = ours.get(style.id());
    var same = idsByName.get(kind(element) + name(element));
    var id = same == null ? free(style.id()) : same;
    if (same == null) {
      added.add(style);
    }
    ids.put(style, id);
    return id;
  }

  private String free(String wanted) {
    var id = wanted;
    for (int i = 2; !takenIds.add(id); i++) {
      id = wanted + i;
    }
    return id;
  }

  @Override
  public boolean isOurs(Style style) {
    id(style);
    return added.contains(style);
  }

  /** The styles that were used and that the template lacks, once all is written. */
  List<Style> lacking() {
    return List.copyOf(added);
  }

  /** The style sheet: the template's, what it lacks, and the language of the document. */
  byte[] bytes(Language language, ListNumbers lists) throws IOException {
    var copied = EnumSet.noneOf(Style.class);
    for (var style : List.copyOf(added)) {
      copy(style, lists, copied);
    }
    setLanguage(language);
    return Dom.bytes(theirs);
  }

  private void copy(Style style, ListNumbers lists, Set<Style> copied) {
    if (!copied.add(style)) {
      return;
    }
    var element = (Element) theirs.importNode(ours.get(style.id()), true);
    theirs.getDocumentElement().appendChild(element);
    set(element, "styleId", id(style));
    if (!takenNames.add(name(element))) {
      Dom.child(element, "name").ifPresent(name -> set(name, "val", style.title() + " (Offprint)"));
    }
    if (theirsHasDefault(element)) {
      element.removeAttributeNS(Namespaces.WORD, "default");
    }
    Dom.child(element, "next").ifPresent(element::removeChild);
    Dom.child(element, "pPr")
        .flatMap(properties -> Dom.child(properties, "numPr"))
        .flatMap(number -> Dom.child(number, "numId"))
        .ifPresent(number -> set(
            number, "val", Integer.toString(lists.bullets() + Dom.number(number, "val", 1) - 1)));
    base(element, lists, copied);
  }

  private boolean theirsHasDefault(Element added) {
    return styles(theirs).stream()
        .anyMatch(one -> one != added
            && kind(one).equals(kind(added))
            && !Dom.attribute(one, "default").isEmpty());
  }

  /** The base is the template's of the same name, or is added too, or is left out where only Word has it. */
  private void base(Element element, ListNumbers lists, Set<Style> copied) {
    var base = Dom.child(element, "basedOn");
    if (base.isEmpty()) {
      return;
    }
    var original = ours.get(Dom.attribute(base.get(), "val"));
    var same = Optional.ofNullable(idsByName.get(kind(original) + name(original)));
    var style = Style.named(Dom.value(original, "name"));
    if (same.isPresent()) {
      set(base.get(), "val", same.get());
    } else if (style.isPresent()) {
      set(base.get(), "val", id(style.get()));
      copy(style.get(), lists, copied);
    } else {
      element.removeChild(base.get());
    }
  }

  private static void set(Element element, String name, String value) {
    element.setAttributeNS(Namespaces.WORD, "w:" + name, value);
  }

  /** The text has a language, whatever the template was written in. */
  private void setLanguage(Language language) {
    var root = theirs.getDocumentElement();
    var properties = first(first(first(root, "docDefaults"), "rPrDefault"), "rPr");
    Dom.child(properties, "lang").ifPresent(properties::removeChild);
    var tags = LanguageTags.of(language);
    var lang = theirs.createElementNS(Namespaces.WORD, "w:lang");
    set(lang, "val", tags.tag());
    if (!tags.eastAsian().isEmpty()) {
      set(lang, "eastAsia", tags.eastAsian());
    }
    if (!tags.complex().isEmpty()) {
      set(lang, "bidi", tags.complex());
    }
    // Only these may follow it (CT_RPr).
    var after = new ArrayList<Element>();
    Dom.children(properties).stream()
        .filter(
            one -> Set.of("eastAsianLayout", "specVanish", "oMath").contains(one.getLocalName()))
        .forEach(after::add);
    properties.insertBefore(lang, after.isEmpty() ? null : after.get(0));
  }

  /** A child, put at the start where there is none. */
  private Element first(Element parent, String name) {
    return Dom.child(parent, name).orElseGet(() -> {
      var made = theirs.createElementNS(Namespaces.WORD, "w:" + name);
      parent.insertBefore(made, parent.getFirstChild());
      return made;
    });
  }
}
