package org.offprint.pdf.proof;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequenceWithProperties;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the content of a page in the order in which it is drawn. */
final class PageReader extends PDFStreamEngine {
  /** Stands for a glyph whose font does not say what it means. */
  private static final String UNKNOWN = "\uFFFD";

  /** A glyph may begin this far outside the page, in points, and still be seen. */
  private static final double MARGIN = 12;

  private final DrawnText text;
  private final Deque<COSBase> streams = new ArrayDeque<>();
  private final Deque<Sequence> open = new ArrayDeque<>();

  PageReader(DrawnText text) {
    this.text = text;
    List.of(
            new BeginMarkedContentSequence(this),
            new BeginMarkedContentSequenceWithProperties(this),
            new EndMarkedContentSequence(this),
            new DrawObject(this),
            new Concatenate(this),
            new Save(this),
            new Restore(this),
            new SetGraphicsStateParameters(this),
            new SetMatrix(this),
            new BeginText(this),
            new EndText(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new SetFontAndSize(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRenderingMode(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this))
        .forEach(this::addOperator);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    streams.push(page.getCOSObject());
    beginMarkedContentSequence(COSName.getPDFName("Page"), new COSDictionary());
    super.processPage(page);
    while (open.size() > 1) {
      endMarkedContentSequence();
    }
    text.addUnmarked(open.pop().drawn(page.getCOSObject()).text());
    streams.pop();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    streams.push(form.getCOSObject());
    super.showForm(form);
    streams.pop();
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    open.push(
        new Sequence(tag, properties == null ? new COSDictionary() : properties, streams.peek()));
  }

  @Override
  public void endMarkedContentSequence() {
    if (open.size() < 2) {
      return;
    }
    var ended = open.pop();
    if (ended.id() >= 0) {
      text.add(ended.stream(), ended.id(), ended.drawn(streams.peekLast()));
    } else if (!ended.isArtifact()) {
      open.peek().add(ended);
    }
  }

  @Override
  protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement)
      throws IOException {
    if (isSeen(place)) {
      var characters = font.toUnicode(code);
      open.peek().add(characters == null ? UNKNOWN : characters, place.getTranslateY());
    }
  }

  private boolean isSeen(Matrix place) {
    var mode = getGraphicsState().getTextState().getRenderingMode();
    var page = getCurrentPage().getCropBox();
    return (mode.isFill() || mode.isStroke())
        && place.getTranslateX() > page.getLowerLeftX() - MARGIN
        && place.getTranslateX() < page.getUpperRightX() + MARGIN
        && place.getTranslateY() > page.getLowerLeftY() - MARGIN
        && place.getTranslateY() < page.getUpperRightY();
  }
}
