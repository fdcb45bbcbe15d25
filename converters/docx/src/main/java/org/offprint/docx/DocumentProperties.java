package org.offprint.docx;

import java.io.IOException;
import org.offprint.convert.OwnOutput;

/** Writes what the document says of itself: core, extended and custom properties (ISO/IEC 29500-1, clause 22). */
final class DocumentProperties {

  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

  /** The format of custom properties; their numbers begin at 2. */
  private static final String CUSTOM = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  private static final int FIRST_ID = 2;

  private DocumentProperties() {}

  static void add(Parcel parcel, Facts facts) throws IOException {
    var core = parcel.properties();
    core.setTitleProperty(facts.title());
    core.setCreatorProperty(facts.creators());
    core.setDescriptionProperty(facts.description());
    core.setKeywordsProperty(facts.keywords());
    core.setCategoryProperty(facts.category());
    core.setIdentifierProperty(facts.identifier());
    core.setLanguageProperty(facts.language().tag());
    var extended = parcel.part("/docProps/app.xml", Relation.EXTENDED_TYPE);
    extended.fill(extended());
    parcel.root(extended, Relation.EXTENDED);
    var custom = parcel.part("/docProps/custom.xml", Relation.CUSTOM_TYPE);
    custom.fill(custom(facts));
    parcel.root(custom, Relation.CUSTOM);
  }

  private static byte[] extended() {
    return Xml.document("Properties", "xmlns", OFFICE + "extended-properties")
        .leaf("Application", OwnOutput.GENERATOR)
        .bytes();
  }

  private static byte[] custom(Facts facts) {
    var out = Xml.document(
        "Properties", "xmlns", OFFICE + "custom-properties", "xmlns:vt", OFFICE + "docPropsVTypes");
    int id = FIRST_ID;
    for (var fact : facts.custom().entrySet()) {
      out.open("property", "fmtid", CUSTOM, "pid", Integer.toString(id++), "name", fact.getKey());
      out.leaf("vt:lpwstr", fact.getValue()).close();
    }
    return out.bytes();
  }
}
