package org.offprint.docx;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * Rules over a finished package that no schema and no validator holds, most of them those of Word's own accessibility
 * checker. Each says what breaks it.
 */
final class DocumentRules {

  private static final Map<String, Function<WrittenPackage, List<String>>> RULES =
      new LinkedHashMap<>();

  static {
    RULES.put("each style exists", DocumentRules::styles);
    RULES.put("each style is based on one that exists", DocumentRules::bases);
    RULES.put("each list exists", DocumentRules::lists);
    RULES.put("ids are unique", DocumentRules::ids);
    RULES.put("bookmarks are well named, and once", DocumentRules::bookmarks);
    RULES.put("internal links lead to bookmarks", DocumentRules::anchors);
    RULES.put("relationships resolve", DocumentRules::relationships);
    RULES.put("language tags are well-formed", DocumentRules::languages);
    RULES.put("the document has a language", DocumentRules::documentLanguage);
    RULES.put("pictures have a text or are decorative", DocumentRules::pictures);
    RULES.put("pictures stand in line", DocumentRules::floating);
    RULES.put("heading levels do not skip", DocumentRules::headings);
    RULES.put("header rows are marked", DocumentRules::headerRows);
    RULES.put("no paragraph is blank", DocumentRules::blanks);
    RULES.put("links have a text", DocumentRules::linkTexts);
    RULES.put("the title is set", DocumentRules::title);
    RULES.put("core dates are W3CDTF", DocumentRules::dates);
    RULES.put("the compatibility mode is 15", DocumentRules::compatibility);
    RULES.put("fields are not updated on opening", DocumentRules::updates);
    RULES.put("footnotes are called once each", DocumentRules::footnotes);
    RULES.put("complex text has complex properties", DocumentRules::complex);
    RULES.put("table rows fill their grids", DocumentRules::grids);
  }

  private DocumentRules() {}

  static Set<String> names() {
    return RULES.keySet();
  }

  static List<String> breaches(WrittenPackage written) {
    return RULES.keySet().stream()
        .flatMap(rule -> breaches(rule, written).stream())
        .toList();
  }

  static List<String> breaches(String rule, WrittenPackage written) {
    return RULES.get(rule).apply(written).stream()
        .map(what -> rule + ": " + what)
        .toList();
  }

  private static List<String> missing(List<String> used, Set<String> known) {
    return used.stream().filter(one -> !known.contains(one)).distinct().toList();
  }

  private static Set<String> styleIds(WrittenPackage written) {
    return written.all("word/styles.xml", "w:style").stream()
        .map(style -> style.getAttribute("w:styleId"))
        .collect(Collectors.toSet());
  }

  private static List<String> styles(WrittenPackage written) {
    var used = new ArrayList<String>();
    for (var name : List.of("w:pStyle", "w:rStyle", "w:tblStyle")) {
      written.inStories(name).forEach(one -> used.add(one.getAttribute("w:val")));
      written.all("word/numbering.xml", name).forEach(one -> used.add(one.getAttribute("w:val")));
    }
    return missing(used, styleIds(written));
  }

  private static List<String> bases(WrittenPackage written) {
    var used = new ArrayList<String>();
    for (var name : List.of("w:basedOn", "w:next", "w:link")) {
      written.all("word/styles.xml", name).forEach(one -> used.add(one.getAttribute("w:val")));
    }
    return missing(used, styleIds(written));
  }

  private static List<String> lists(WrittenPackage written) {
    var known = written.all("word/numbering.xml", "w:num").stream()
        .map(one -> one.getAttribute("w:numId"))
        .collect(Collectors.toSet());
    var used = new ArrayList<String>();
    written.inStories("w:numId").forEach(one -> used.add(one.getAttribute("w:val")));
    written.all("word/styles.xml", "w:numId").forEach(one -> used.add(one.getAttribute("w:val")));
    return missing(used, known);
  }

  private static List<String> twice(List<String> all) {
    var seen = new HashSet<String>();
    return all.stream().filter(one -> !seen.add(one)).toList();
  }

  private static List<String> ids(WrittenPackage written) {
    var twice = new ArrayList<String>();
    twice.addAll(twice(attributes(written.inStories("w:bookmarkStart"), "w:id")));
    twice.addAll(twice(attributes(written.inStories("wp:docPr"), "id")));
    twice.addAll(twice(attributes(written.all("word/footnotes.xml", "w:footnote"), "w:id")));
    twice.addAll(twice(attributes(written.all("word/styles.xml", "w:style"), "w:styleId")));
    twice.addAll(twice(attributes(written.all("word/numbering.xml", "w:num"), "w:numId")));
    twice.addAll(twice(attributes(written.all("docProps/custom.xml", "property"), "name")));
    return twice;
  }

  private static List<String> attributes(List<Element> elements, String name) {
    return elements.stream().map(one -> one.getAttribute(name)).toList();
  }

  private static List<String> bookmarks(WrittenPackage written) {
    var names = attributes(written.inStories("w:bookmarkStart"), "w:name");
    var bad = new ArrayList<>(
        twice(names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList()));
    names.stream().filter(name -> !name.matches("\\p{L}[\\p{L}\\p{N}_]{0,39}")).forEach(bad::add);
    return bad;
  }

  private static List<String> anchors(WrittenPackage written) {
    var known = new TreeSet<>(attributes(written.inStories("w:bookmarkStart"), "w:name"));
    return missing(
        written.inStories("w:hyperlink").stream()
            .map(link -> link.getAttribute("w:anchor"))
            .filter(anchor -> !anchor.isEmpty())
            .toList(),
        known);
  }

  private static List<String> relationships(WrittenPackage written) {
    var bad = new ArrayList<String>();
    for (var name : written.parts().keySet()) {
      if (name.endsWith(".rels")) {
        var folder = name.substring(0, name.indexOf("_rels/"));
        for (var one : written.all(name, "Relationship")) {
          var target = URI.create("/" + folder)
              .resolve(one.getAttribute("Target").replace(' ', '+'))
              .getPath();
          if (one.getAttribute("TargetMode").isEmpty()
              && !written.parts().containsKey(target.substring(1))) {
            bad.add(name + " " + target);
          }
        }
      }
    }
    for (var story : written.stories()) {
      var rels = "word/_rels/" + story.substring(5) + ".rels";
      var known = new HashSet<>(attributes(written.all(rels, "Relationship"), "Id"));
      for (var element : written.all(story, "*")) {
        for (var attribute : List.of("r:id", "r:embed")) {
          if (element.hasAttribute(attribute) && !known.contains(element.getAttribute(attribute))) {
            bad.add(story + " " + element.getAttribute(attribute));
          }
        }
      }
    }
    return bad;
  }

  private static List<String> languages(WrittenPackage written) {
    var tags = new ArrayList<String>();
    var all = new ArrayList<>(written.inStories("w:lang"));
    all.addAll(written.all("word/styles.xml", "w:lang"));
    all.addAll(written.all("word/settings.xml", "w:themeFontLang"));
    for (var element : all) {
      for (var name : List.of("w:val", "w:eastAsia", "w:bidi")) {
        if (element.hasAttribute(name)) {
          tags.add(element.getAttribute(name));
        }
      }
    }
    written.inStories("w:lid").forEach(one -> tags.add(one.getAttribute("w:val")));
    written.all("docProps/core.xml", "dc:language").forEach(one -> tags.add(one.getTextContent()));
    return tags.stream().filter(tag -> !isTag(tag)).toList();
  }

  private static boolean isTag(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().toLanguageTag().isEmpty()
          && !tag.isEmpty();
    } catch (IllformedLocaleException bad) {
      return false;
    }
  }

  private static List<String> documentLanguage(WrittenPackage written) {
    var defaults = written.all("word/styles.xml", "w:rPrDefault");
    return !defaults.isEmpty()
            && !WrittenPackage.value(defaults.get(0), "w:lang").isEmpty()
        ? List.of()
        : List.of("none");
  }

  private static List<String> pictures(WrittenPackage written) {
    return written.inStories("wp:docPr").stream()
        .filter(one -> one.getAttribute("descr").isBlank()
            && WrittenPackage.all(one, "adec:decorative").isEmpty())
        .map(one -> one.getAttribute("name"))
        .toList();
  }

  private static List<String> floating(WrittenPackage written) {
    return attributes(written.inStories("wp:anchor"), "relativeHeight");
  }

  private static List<String> headings(WrittenPackage written) {
    var bad = new ArrayList<String>();
    int last = 0;
    for (var paragraph : written.all("word/document.xml", "w:p")) {
      var style = WrittenPackage.value(paragraph, "w:pStyle");
      if (style.matches("Title|SuppliedTitle")) {
        last = 0;
      } else if (style.matches("Heading\\d")) {
        int level = style.charAt(7) - '0';
        if (level > last + 1) {
          bad.add(last + " to " + level);
        }
        last = level;
      }
    }
    return bad;
  }

  private static List<String> headerRows(WrittenPackage written) {
    var bad = new ArrayList<String>();
    for (var table : written.inStories("w:tbl")) {
      var rows = WrittenPackage.all(table, "w:tr");
      boolean says = WrittenPackage.all(table, "w:tblLook")
          .get(0)
          .getAttribute("w:firstRow")
          .equals("1");
      boolean has = !WrittenPackage.all(rows.get(0), "w:tblHeader").isEmpty();
      boolean open = has;
      for (var row : rows) {
        boolean header = !WrittenPackage.all(row, "w:tblHeader").isEmpty();
        if (header && !open) {
          bad.add("not at the top");
        }
        open = header;
      }
      if (says != has) {
        bad.add("the first row");
      }
    }
    return bad;
  }

  /** A rule is a border, and a list item, a cell and what parts two tables may be empty. */
  private static List<String> blanks(WrittenPackage written) {
    var bad = new ArrayList<String>();
    for (var paragraph : written.inStories("w:p")) {
      var style = WrittenPackage.value(paragraph, "w:pStyle");
      boolean empty = paragraph.getTextContent().isBlank()
          && WrittenPackage.all(paragraph, "w:drawing").isEmpty()
          && WrittenPackage.all(paragraph, "w:footnoteRef").isEmpty()
          && WrittenPackage.all(paragraph, "w:separator").isEmpty()
          && WrittenPackage.all(paragraph, "w:continuationSeparator").isEmpty()
          && WrittenPackage.all(paragraph, "w:numPr").isEmpty();
      boolean cell = paragraph.getParentNode().getNodeName().equals("w:tc");
      boolean apart = style.equals("TableEnd")
          && paragraph.getPreviousSibling() != null
          && paragraph.getPreviousSibling().getNodeName().equals("w:tbl");
      if (empty && !cell && !apart && !style.equals("Rule")) {
        bad.add(style);
      }
    }
    return bad;
  }

  private static List<String> linkTexts(WrittenPackage written) {
    return written.inStories("w:hyperlink").stream()
        .filter(link -> link.getTextContent().isBlank()
            && WrittenPackage.all(link, "w:footnoteReference").isEmpty())
        .map(link -> link.getAttribute("r:id"))
        .toList();
  }

  private static List<String> title(WrittenPackage written) {
    var titles = written.all("docProps/core.xml", "dc:title");
    return titles.size() == 1 && !titles.get(0).getTextContent().isBlank()
        ? List.of()
        : List.of("none");
  }

  private static List<String> dates(WrittenPackage written) {
    var bad = new ArrayList<String>();
    for (var name : List.of("dcterms:created", "dcterms:modified", "cp:lastPrinted")) {
      written.all("docProps/core.xml", name).stream()
          .map(Element::getTextContent)
          .filter(date -> !date.matches(
              "\\d{4}(-\\d\\d(-\\d\\d(T\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d))?)?)?"))
          .forEach(bad::add);
    }
    return bad;
  }

  private static List<String> compatibility(WrittenPackage written) {
    return written.all("word/settings.xml", "w:compatSetting").stream()
            .anyMatch(one -> one.getAttribute("w:name").equals("compatibilityMode")
                && one.getAttribute("w:val").equals("15"))
        ? List.of()
        : List.of("none");
  }

  private static List<String> updates(WrittenPackage written) {
    var bad =
        new ArrayList<>(attributes(written.all("word/settings.xml", "w:updateFields"), "w:val"));
    written.inStories("w:fldChar").stream()
        .filter(one -> !one.getAttribute("w:dirty").isEmpty())
        .forEach(one -> bad.add("dirty"));
    return bad;
  }

  private static List<String> footnotes(WrittenPackage written) {
    var called = attributes(written.all("word/document.xml", "w:footnoteReference"), "w:id");
    var known = written.all("word/footnotes.xml", "w:footnote").stream()
        .filter(note -> note.getAttribute("w:type").isEmpty())
        .map(note -> note.getAttribute("w:id"))
        .toList();
    return called.equals(known) ? List.of() : List.of(called + " are not " + known);
  }

  /** Word takes {@code bCs}, {@code iCs} and {@code szCs} for runs that are {@code rtl}. */
  private static List<String> complex(WrittenPackage written) {
    var bad = new ArrayList<String>();
    var all = new ArrayList<>(written.inStories("w:rPr"));
    all.addAll(written.all("word/styles.xml", "w:rPr"));
    for (var properties : all) {
      for (var name : List.of("w:b", "w:i", "w:sz")) {
        if (WrittenPackage.all(properties, name).size()
            != WrittenPackage.all(properties, name + "Cs").size()) {
          bad.add(name);
        }
      }
    }
    return bad;
  }

  private static List<String> grids(WrittenPackage written) {
    var bad = new ArrayList<String>();
    for (var table : written.inStories("w:tbl")) {
      int columns = WrittenPackage.all(table, "w:gridCol").size();
      for (var row : WrittenPackage.all(table, "w:tr")) {
        int wide = WrittenPackage.all(row, "w:tc").stream()
            .map(cell -> WrittenPackage.value(cell, "w:gridSpan"))
            .mapToInt(span -> span.isEmpty() ? 1 : Integer.parseInt(span))
            .sum();
        if (wide != columns) {
          bad.add(wide + " of " + columns);
        }
      }
    }
    return bad;
  }
}
