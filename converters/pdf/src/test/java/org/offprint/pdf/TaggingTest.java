package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inlines;
import org.offprint.article.Words;
import org.offprint.testkit.Articles;

/** What veraPDF does not see, and what a reader of tags relies on. */
class TaggingTest {
  private static final int SEEDS = Math.max(10, Integer.getInteger("offprint.seeds", 300) / 10);
  private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

  @Test
  void tiesEveryLinkToItsAnnotations() throws IOException {
    int links = 0;
    for (var seed = 0L; seed < SEEDS; seed++) {
      try (var pdf = ReadBack.of(Articles.any(seed))) {
        var tied = new HashSet<COSDictionary>();
        for (var link : ofType(pdf, "Link")) {
          assertThat(link.objects()).as("seed %d: %s", seed, link.text()).isNotEmpty();
          for (var reference : link.objects()) {
            assertThat(reference.getNameAsString(COSName.TYPE)).isEqualTo("OBJR");
            var annotation = reference.getCOSDictionary(COSName.OBJ);
            assertThat(annotation.getNameAsString(COSName.SUBTYPE)).isEqualTo("Link");
            assertThat(annotation.getString(COSName.CONTENTS)).isNotBlank();
            assertThat(annotation.getInt(COSName.F)).isEqualTo(4);
            assertThat(annotation.containsKey(COSName.A))
                .isNotEqualTo(annotation.containsKey(COSName.DEST));
            assertThat(parent(pdf, annotation.getInt(STRUCT_PARENT))).isSameAs(link.dictionary());
            tied.add(annotation);
          }
          links++;
        }
        for (var page : pdf.document().getPages()) {
          page.getAnnotations()
              .forEach(annotation -> assertThat(tied).contains(annotation.getCOSObject()));
        }
      }
    }
    assertThat(links).isGreaterThan(SEEDS);
  }

  private static Object parent(ReadBack pdf, int key) throws IOException {
    var value = (PDParentTreeValue) parentTree(pdf).getValue(key);
    return value.getCOSObject();
  }

  private static PDNumberTreeNode parentTree(ReadBack pdf) {
    return pdf.document().getDocumentCatalog().getStructureTreeRoot().getParentTree();
  }

  @Test
  void tiesEveryMarkedContentToItsElement() throws IOException {
    try (var pdf = ReadBack.of(Articles.any(12))) {
      var tree = parentTree(pdf);
      int contents = 0;
      for (var page : pdf.document().getPages()) {
        var parents =
            (COSArray) ((PDParentTreeValue) tree.getValue(page.getStructParents())).getCOSObject();
        for (int mcid = 0; mcid < parents.size(); mcid++) {
          assertThat(holds((COSDictionary) parents.getObject(mcid), page.getCOSObject(), mcid))
              .isTrue();
          contents++;
        }
        assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
      }
      assertThat(contents).isGreaterThan(10);
    }
  }

  private static boolean holds(COSDictionary element, COSDictionary page, int mcid) {
    var k = element.getDictionaryObject(COSName.K);
    for (var kid : k instanceof COSArray array ? array.toList() : List.of(k)) {
      if (kid instanceof COSInteger number
          && number.intValue() == mcid
          && element.getCOSDictionary(COSName.PG) == page) {
        return true;
      }
      if (kid instanceof COSDictionary dictionary
          && dictionary.getInt(COSName.MCID) == mcid
          && dictionary.getCOSDictionary(COSName.PG) == page) {
        return true;
      }
    }
    return false;
  }

  @Test
  void saysHowListsAreNumbered() throws IOException {
    var lists = new HashSet<String>();
    for (var seed = 0L; seed < SEEDS; seed++) {
      try (var pdf = ReadBack.of(Articles.any(seed))) {
        for (var list : ofType(pdf, "L")) {
          assertThat(list.attributes().getNameAsString("O")).isEqualTo("List");
          lists.add(list.attributes().getNameAsString("ListNumbering"));
          assertThat(list.nodes())
              .allMatch(item -> Set.of("LI", "Caption", "L").contains(item.type()));
        }
      }
    }
    assertThat(lists).isNotEmpty().isSubsetOf("Disc", "Decimal", "None");
    assertThat(numbering(list(false))).containsExactly("Disc");
    assertThat(numbering(list(true))).containsExactly("Decimal");
  }

  private static Block list(boolean ordered) {
    var item = new Block.Item(List.of(new Block.Paragraph(Inlines.text("Ferries"))));
    return new Block.ItemList(ordered, 1, List.of(item, item));
  }

  private static List<String> numbering(Block block) throws IOException {
    var article = Article.builder().headline("Lists").block(block).build();
    try (var pdf = ReadBack.of(Entry.of(article))) {
      return ofType(pdf, "L").stream()
          .map(list -> list.attributes().getNameAsString("ListNumbering"))
          .toList();
    }
  }

  @Test
  void saysWhatHeaderCellsHead() throws IOException {
    var table = new Block.Table(
        List.of(),
        List.of(new Block.Row(List.of(cell(true, 2, 1, "Year and sum"), cell(true, 1, 1, "Note")))),
        List.of(
            new Block.Row(
                List.of(cell(true, 1, 2, "2019"), cell(false, 1, 1, "7"), cell(false, 1, 1, "a"))),
            new Block.Row(List.of(cell(false, 1, 1, "8"), cell(false, 1, 1, "b")))));
    try (var pdf =
        ReadBack.of(Entry.of(Article.builder().headline("Sums").block(table).build()))) {
      var heads = ofType(pdf, "TH");
      assertThat(heads).hasSize(3);
      assertThat(heads).allMatch(head -> head.attributes().getNameAsString("O").equals("Table"));
      assertThat(heads.get(0).attributes().getInt("ColSpan")).isEqualTo(2);
      assertThat(heads.get(0).attributes().getNameAsString("Scope")).isEqualTo("Column");
      assertThat(heads.get(2).attributes().getInt("RowSpan")).isEqualTo(2);
      assertThat(heads.get(2).attributes().getNameAsString("Scope")).isEqualTo("Row");
      assertThat(ofType(pdf, "TD")).hasSize(4);
    }
  }

  private static Block.Cell cell(boolean header, int columns, int rows, String text) {
    return new Block.Cell(header, columns, rows, Inlines.text(Words.of(text)));
  }

  @Test
  void givesNotesUniqueNamesThatTheTreeKnows() throws IOException {
    int notes = 0;
    for (var seed = 0L; seed < SEEDS; seed++) {
      try (var pdf = ReadBack.of(Articles.any(seed))) {
        var ids = new HashSet<String>();
        for (var note : ofType(pdf, "Note")) {
          var id = (COSString) note.dictionary().getDictionaryObject(COSName.getPDFName("ID"));
          assertThat(ids.add(id.getString())).isTrue();
          notes++;
        }
        var names = ids.isEmpty()
            ? Set.<String>of()
            : pdf.document()
                .getDocumentCatalog()
                .getStructureTreeRoot()
                .getIDTree()
                .getNames()
                .keySet();
        assertThat(names).containsAll(ids);
      }
    }
    assertThat(notes).isPositive();
  }

  @Test
  void isMarkedTitledAndInItsLanguage() throws IOException {
    var entry = Entry.of(Article.builder()
        .headline("Заголовок")
        .language("ru")
        .paragraph("Текст.")
        .build());
    try (var pdf = ReadBack.of(entry)) {
      var catalog = pdf.document().getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("ru");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
      assertThat(pdf.tree().type()).isEqualTo("Document");
      assertThat(ofType(pdf, "H1"))
          .singleElement()
          .matches(h1 -> h1.text().strip().equals("Заголовок"));
    }
  }

  private static List<ReadBack.Node> ofType(ReadBack pdf, String type) throws IOException {
    return pdf.tree().all().stream().filter(node -> node.type().equals(type)).toList();
  }
}
