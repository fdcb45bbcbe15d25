package org.offprint.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/** Takes over an article that its file holds as data, with its anchors and repairs: nothing is recognised again. */
final class Given implements Judgement {

  private static final String RULE = "given";

  /** The roles of pieces that are no block of the body. */
  private static final Set<Role> HEAD = Set.of(
      Role.HEADLINE, Role.KICKER, Role.STANDFIRST, Role.BYLINE, Role.PUBLISHED, Role.UPDATED);

  @Override
  public void judge(Manuscript manuscript) {
    var entry = manuscript.given().orElseThrow();
    manuscript.facts().take(entry);
    body(manuscript, entry.anchors().ids());
    entry.repairs().forEach(manuscript::repaired);
    for (var i = 0; i < manuscript.fields().size(); i++) {
      var row = new FieldRow(manuscript.fieldId(i), manuscript.fields().get(i), Words.NONE);
      row.keepLabel();
      row.move(Role.DETAIL, row.field().label().toString());
      manuscript.row(row.row());
    }
  }

  private static void body(Manuscript manuscript, List<List<String>> anchors) {
    var next = anchors.iterator();
    for (var part : manuscript.parts()) {
      if (HEAD.contains(part.marked())) {
        part.decide(part.marked(), RULE, 1);
        part.move(part.marked().name().toLowerCase(Locale.ROOT));
      } else if (next.hasNext()) {
        part.anchor(next.next());
      }
    }
  }
}
