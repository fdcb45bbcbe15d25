package org.offprint.docx;

import java.io.IOException;
import java.util.List;
import org.offprint.article.Language;
import org.offprint.convert.Finding;

/** Our own look. */
final class OwnLook implements Look {

  private final OwnParts parts;
  private final PageGeometry page;
  private final ListNumbers lists = new ListNumbers(0, 1);
  private boolean footed;

  OwnLook(OwnParts parts, PageSize size) {
    this.parts = parts;
    this.page = size.geometry();
  }

  @Override
  public StyleSheet styles() {
    return StyleSheet.OWN;
  }

  @Override
  public ListNumbers lists() {
    return lists;
  }

  @Override
  public PageGeometry page() {
    return page;
  }

  /** The first page of a section has its headline, so it has no header; the footers go on from section to section. */
  @Override
  public void section(Xml out, Document document, Part main, Heading heading, boolean restart)
      throws IOException {
    var furniture = new PageFurniture(document, main);
    out.open("w:sectPr");
    out.empty("w:headerReference", "w:type", "default", "r:id", furniture.header(heading));
    if (!footed) {
      footed = true;
      out.empty("w:footerReference", "w:type", "default", "r:id", furniture.footer(heading, 1));
      out.empty("w:footerReference", "w:type", "first", "r:id", furniture.footer(heading, 2));
    }
    SectionProperties.write(out, page, heading.direction(), restart);
    out.close();
  }

  @Override
  public List<Finding> finish(Parcel parcel, Part main, Language language, boolean notes)
      throws IOException {
    var styles =
        parcel.part("/word/styles.xml", Relation.wordType("styles"), parts.styles(language));
    main.relate(styles, Relation.STYLES);
    var numbering = parcel.part("/word/numbering.xml", Relation.wordType("numbering"));
    numbering.fill(numbering());
    main.relate(numbering, Relation.NUMBERING);
    var settings = parcel.part("/word/settings.xml", Relation.wordType("settings"));
    settings.fill(Settings.bytes(language, notes, ""));
    main.relate(settings, Relation.SETTINGS);
    var fonts = parcel.part("/word/fontTable.xml", Relation.wordType("fontTable"), OwnParts.FONTS);
    main.relate(fonts, Relation.FONT_TABLE);
    var theme = parcel.part("/word/theme/theme1.xml", Relation.THEME_TYPE, OwnParts.THEME);
    main.relate(theme, Relation.THEME);
    return List.of();
  }

  private byte[] numbering() {
    var out = Xml.document("w:numbering", "xmlns:w", Namespaces.WORD);
    lists.definitions(out, StyleSheet.OWN);
    lists.lists(out);
    return out.bytes();
  }
}
