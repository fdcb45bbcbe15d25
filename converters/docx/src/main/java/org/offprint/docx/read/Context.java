package org.offprint.docx.read;

import java.util.Map;
import org.offprint.convert.Limits;

/**
 * What all who read a document share.
 *
 * @param own whether this program wrote the document, so that words of ours are told from printed ones by their style
 * @param marked the notes at bookmarks
 * @param bookmarks the headings at bookmarks, by the names under which links lead to them
 */
record Context(
    WordPackage word,
    Styles styles,
    Numbering numbering,
    Pictures pictures,
    Notes notes,
    LeftOut leftOut,
    OwnFurniture furniture,
    boolean own,
    Map<String, String> bookmarks,
    Map<String, Notes.Note> marked,
    Limits limits) {

  /** Whether a run holds words of ours, not of the article. */
  boolean isAdded(Node run) {
    return isAdded(run, styles, own);
  }

  static boolean isAdded(Node run, Styles styles, boolean own) {
    return own
        && run.at("w:rPr", "w:rStyle")
            .filter(style -> styles.names(style.value()).contains("added"))
            .isPresent();
  }
}
