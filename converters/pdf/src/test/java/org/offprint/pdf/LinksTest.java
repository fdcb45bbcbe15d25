package org.offprint.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Target;
import org.offprint.article.Words;

class LinksTest {

  @Test
  void linksEachLineOfALongAddressWhole() throws IOException {
    var address = "https://example.org/" + "a-long-way/to-go/".repeat(12) + "?q=1&r=(2)#end";
    try (var pdf = ReadBack.of(paragraph("See ", link(address, address), " for more."))) {
      var links = links(pdf);
      assertThat(links).hasSizeGreaterThanOrEqualTo(3);
      for (var link : links) {
        assertThat(((PDActionURI) link.getAction()).getURI()).isEqualTo(address);
        assertThat(link.getRectangle().getHeight()).isBetween(8f, 20f);
      }
      var tag =
          pdf.tree().all().stream().filter(node -> node.type().equals("Link")).toList();
      assertThat(tag).singleElement();
      assertThat(tag.get(0).objects()).hasSameSizeAs(links);
      assertThat(tag.get(0).text().replaceAll("\\s", "")).isEqualTo(address);
    }
  }

  @Test
  void keepsAnAddressThatNoStringHoldsAsText() throws IOException {
    var address = "https://example.org/" + "x".repeat(33_000);
    try (var pdf = ReadBack.of(paragraph("See ", link(address, "this"), " then."))) {
      assertThat(links(pdf))
          .noneMatch(link -> ((PDActionURI) link.getAction()).getURI().length() > 32_767);
      assertThat(pdf.tree().text()).contains("See this then.");
      assertThat(pdf.tree().all())
          .noneMatch(node -> node.type().equals("Link") && node.text().equals("this"));
    }
  }

  @Test
  void leadsFromACallToItsNoteAndBackByPlaceAndByElement() throws IOException {
    var note =
        new Block.Footnote("n1", List.of(new Block.Paragraph(Inlines.text(Words.of("The note.")))));
    var article = Article.builder()
        .headline("Notes")
        .block(new Block.Paragraph(
            List.of(new Inline.Text(Words.of("Text")), new Inline.NoteRef("n1"))))
        .block(note)
        .build();
    try (var pdf = ReadBack.of(Entry.of(article))) {
      var links = links(pdf);
      assertThat(links).isNotEmpty();
      var targets = new ArrayList<String>();
      for (var link : links) {
        var action = (PDActionGoTo) link.getAction();
        var spot = (PDPageXYZDestination) action.getDestination();
        assertThat(spot.getPage()).isNotNull();
        assertThat(spot.getTop()).isPositive();
        var element =
            action.getCOSObject().getCOSArray(COSName.getPDFName("SD")).getObject(0);
        targets.add(((COSDictionary) element).getNameAsString(COSName.S));
      }
      assertThat(targets).containsExactlyInAnyOrder("Note", "Reference");
    }
  }

  private static Inline.Link link(String address, String text) {
    return new Inline.Link(Target.of(address), Inlines.text(Words.of(text)));
  }

  private static Entry paragraph(String before, Inline link, String after) {
    return Entry.of(Article.builder()
        .headline("Links")
        .block(new Block.Paragraph(
            List.of(new Inline.Text(Words.of(before)), link, new Inline.Text(Words.of(after)))))
        .build());
  }

  private static List<PDAnnotationLink> links(ReadBack pdf) throws IOException {
    var links = new ArrayList<PDAnnotationLink>();
    for (var page : pdf.document().getPages()) {
      page.getAnnotations().forEach(annotation -> links.add((PDAnnotationLink) annotation));
    }
    return links;
  }
}
