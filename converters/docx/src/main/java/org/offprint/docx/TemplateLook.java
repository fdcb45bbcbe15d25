package org.offprint.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.article.Language;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.w3c.dom.Element;

/** The look of a template: its styles, fonts, page, headers and footers. */
final class TemplateLook implements Look {

  private final Template template;
  private final TemplateStyles styles;
  private final TemplateNumbering numbering;
  private final TemplatePage page;
  private final ListNumbers lists;
  private final PageGeometry geometry;
  private final Map<String, Part> copied = new LinkedHashMap<>();
  private boolean headed;

  TemplateLook(Template template, PageSize otherwise) throws IOException {
    this.template = template;
    styles = new TemplateStyles(template);
    numbering = new TemplateNumbering(template);
    page = TemplatePage.of(template);
    lists = numbering.lists();
    geometry = page.geometry(otherwise.geometry());
  }

  @Override
  public StyleSheet styles() {
    return styles;
  }

  @Override
  public ListNumbers lists() {
    return lists;
  }

  @Override
  public PageGeometry page() {
    return geometry;
  }

  /** Headers and footers go on from section to section. */
  @Override
  public void section(Xml out, Document document, Part main, Heading heading, boolean restart)
      throws IOException {
    out.open("w:sectPr");
    if (!headed) {
      headed = true;
      for (var reference : page.references()) {
        reference(out, document.parcel(), main, reference);
      }
    }
    if (restart) {
      SectionProperties.restart(out);
    }
    if (page.section().isPresent()) {
      page.write(out, heading.direction());
    } else {
      SectionProperties.write(out, geometry, heading.direction(), false);
    }
    out.close();
  }

  private void reference(Xml out, Parcel parcel, Part main, Element reference) throws IOException {
    var id = reference.getAttributeNS(Namespaces.RELATIONSHIPS, "id");
    for (var to : template.main().relations()) {
      if (to.id().equals(id) && template.parts().containsKey(to.target())) {
        var part = copy(parcel, template.parts().get(to.target()));
        out.empty(
            "w:" + reference.getLocalName(),
            "w:type",
            Dom.attribute(reference, "type"),
            "r:id",
            main.relate(part, to.type()));
      }
    }
  }

  /** A part with all that it leads to, under names that ours do not have. */
  private Part copy(Parcel parcel, TemplatePart from) throws IOException {
    var before = copied.get(from.name());
    if (before != null) {
      return before;
    }
    var part = parcel.part("/word/template" + from.name(), from.type());
    copied.put(from.name(), part);
    part.fill(from.content());
    for (var to : from.relations()) {
      if (to.external()) {
        part.link(to.id(), to.type(), to.target());
      } else if (template.parts().containsKey(to.target())) {
        part.relate(to.id(), to.type(), copy(parcel, template.parts().get(to.target())));
      }
    }
    return part;
  }

  @Override
  public List<Finding> finish(Parcel parcel, Part main, Language language, boolean notes)
      throws IOException {
    var sheet = parcel.part("/word/styles.xml", Relation.wordType("styles"));
    // The lists name styles too, so they come first.
    var listed = parcel.part("/word/numbering.xml", Relation.wordType("numbering"));
    listed.fill(numbering.bytes(lists, styles));
    sheet.fill(styles.bytes(language, lists));
    main.relate(sheet, Relation.STYLES);
    main.relate(listed, Relation.NUMBERING);
    var settings = parcel.part("/word/settings.xml", Relation.wordType("settings"));
    settings.fill(Settings.bytes(language, notes, evenAndOdd()));
    main.relate(settings, Relation.SETTINGS);
    for (var type : List.of(Relation.FONT_TABLE, Relation.THEME)) {
      var theirs = template.related(template.main(), type);
      if (theirs.isPresent()) {
        main.relate(copy(parcel, theirs.get()), type);
      }
    }
    return findings();
  }

  private String evenAndOdd() throws IOException {
    var settings = template.related(template.main(), Relation.SETTINGS);
    if (settings.isEmpty()) {
      return "";
    }
    var root = Dom.parse(settings.get().content()).getDocumentElement();
    var flag = Dom.child(root, "evenAndOddHeaders").map(one -> Dom.attribute(one, "val"));
    return flag.isPresent() && !List.of("0", "false", "off").contains(flag.get())
        ? "w:evenAndOddHeaders"
        : "";
  }

  private List<Finding> findings() {
    var findings = new ArrayList<Finding>();
    for (var style : styles.lacking()) {
      findings.add(Finding.of(
          Codes.TEMPLATE_STYLE,
          "The template " + template.name() + " has no style \"" + style.title()
              + "\", so ours is used."));
    }
    return List.copyOf(findings);
  }
}
