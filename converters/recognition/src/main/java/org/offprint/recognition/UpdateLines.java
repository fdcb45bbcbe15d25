package org.offprint.recognition;

import java.util.List;
import org.offprint.article.Inline;
import org.offprint.convert.Role;

/**
 * Lines below the head that say when the article was changed, and lines near its end that say when it was published: a
 * label, a date, and nothing else.
 */
final class UpdateLines implements Judgement {

  private static final int TAIL = 6;

  @Override
  public void judge(Manuscript manuscript) {
    var parts = manuscript.body();
    var dates = new DateLine(manuscript.language());
    for (var i = 0; i < parts.size(); i++) {
      var part = parts.get(i);
      var tail = i >= parts.size() - TAIL;
      part.paragraph()
          .filter(content -> !part.isDecided() && part.text().length() < 120)
          .ifPresent(content -> take(manuscript, part, content, dates, tail));
    }
  }

  private static void take(
      Manuscript manuscript, Part part, List<Inline> content, DateLine dates, boolean tail) {
    var text = part.text();
    var hits = dates.labelled(content, text, manuscript.facts());
    var whole = hits.size() == 1
        && hits.get(0).end() == text.length()
        && (hits.get(0).role() == Role.UPDATED || tail && hits.get(0).role() == Role.PUBLISHED)
        && text.indexOf(':') > 0;
    if (whole) {
      Moves.line(part, content, hits, manuscript.facts());
      part.move(hits.get(0).place());
    }
  }
}
