package org.offprint.docx;

import java.io.IOException;
import java.util.List;
import org.offprint.article.Direction;
import org.offprint.article.Language;
import org.offprint.convert.Finding;

/** Where a document's styles, page, headers and footers come from: ours, or a template. One for each document. */
interface Look {

  StyleSheet styles();

  ListNumbers lists();

  PageGeometry page();

  /** What one section is headed by. */
  record Heading(String title, String date, Language language, Direction direction, int number) {}

  /**
   * Adds what heads and foots the pages of a section, and writes its properties.
   *
   * @param restart whether notes are numbered anew in each section
   */
  void section(Xml out, Document document, Part main, Heading heading, boolean restart)
      throws IOException;

  /** Adds the styles, lists, fonts and settings, once all is written; what is doubtful is returned. */
  List<Finding> finish(Parcel parcel, Part main, Language language, boolean notes)
      throws IOException;
}
