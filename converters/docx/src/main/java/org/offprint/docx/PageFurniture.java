package org.offprint.docx;

import java.io.IOException;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Language;
import org.offprint.convert.Label;
import org.offprint.convert.Labels;

/** Writes headers and footers: the headline and the date, and "n of m". */
final class PageFurniture {

  /** Longer headlines leave no room for the date beside them. */
  private static final int ROOM_FOR_DATE = 64;

  private final Document document;
  private final Part main;

  PageFurniture(Document document, Part main) {
    this.document = document;
    this.main = main;
  }

  /** Adds a header, and returns the id of its relationship. */
  String header(Look.Heading heading) throws IOException {
    int number = Math.max(1, heading.number());
    var part =
        document.parcel().part("/word/header" + number + ".xml", Relation.wordType("header"));
    var story = new Story(document, part, "w:hdr");
    boolean rightToLeft =
        Directions.of(heading.title()).orElse(heading.direction()) == Direction.RTL;
    story.open(ParagraphFormat.of(Style.HEADER, rightToLeft));
    var run = new FieldRun(story.out(), document, heading.language(), rightToLeft);
    if (heading.number() == 0) {
      run.field("TITLE", heading.title());
    } else {
      run.text(heading.title());
    }
    if (!heading.date().isEmpty() && heading.title().length() <= ROOM_FOR_DATE) {
      run.tab();
      run.text(heading.date());
    }
    story.close();
    part.fill(story.out().bytes());
    return main.relate(part, Relation.HEADER);
  }

  /** Adds a footer, and returns the id of its relationship. */
  String footer(Look.Heading heading, int number) throws IOException {
    var part =
        document.parcel().part("/word/footer" + number + ".xml", Relation.wordType("footer"));
    var story = new Story(document, part, "w:ftr");
    boolean rightToLeft = heading.direction() == Direction.RTL;
    story.open(ParagraphFormat.of(Style.FOOTER, rightToLeft));
    var labels = Labels.of(heading.language());
    var run = new FieldRun(story.out(), document, labels.language(), rightToLeft);
    pageOf(labels, run);
    story.close();
    part.fill(story.out().bytes());
    return main.relate(part, Relation.FOOTER);
  }

  /** The label with fields for its values; Word fills them in as it sets the pages. */
  private static void pageOf(Labels labels, FieldRun run) {
    var text = labels.get(Label.PAGE_OF, "{0}", "{1}");
    int start = 0;
    for (int i = 0; i + 2 < text.length(); i++) {
      if (text.charAt(i) == '{' && text.charAt(i + 2) == '}') {
        run.text(text.substring(start, i));
        run.field(text.charAt(i + 1) == '0' ? "PAGE" : "NUMPAGES", "1");
        start = i + 3;
      }
    }
    run.text(text.substring(start));
  }

  /** Runs and fields of a header or footer. */
  private record FieldRun(Xml out, Document document, Language language, boolean rightToLeft) {

    private void open() {
      out.open("w:r");
      var other =
          language.equals(document.language()) ? Optional.<Language>empty() : Optional.of(language);
      RunFormat.plain(other, rightToLeft ? Direction.RTL : Direction.LTR)
          .write(out, document.styles(), rightToLeft, false);
    }

    void text(String text) {
      if (!text.isEmpty()) {
        open();
        out.leaf("w:t", text, "xml:space", "preserve").close();
      }
    }

    void tab() {
      open();
      out.empty("w:tab").close();
    }

    void field(String instruction, String cached) {
      mark("begin");
      open();
      out.leaf("w:instrText", " " + instruction + " ", "xml:space", "preserve").close();
      mark("separate");
      text(cached);
      mark("end");
    }

    private void mark(String type) {
      open();
      out.empty("w:fldChar", "w:fldCharType", type).close();
    }
  }
}
