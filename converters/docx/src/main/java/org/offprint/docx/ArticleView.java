package org.offprint.docx;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Article;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Supplied;
import org.offprint.article.Words;
import org.offprint.convert.Furniture;
import org.offprint.convert.Label;

/** Writes one article: its head, its body, the notes that are no footnotes of Word, and the source block. */
final class ArticleView {

  private final Setting setting;
  private final Story story;
  private final InlineView inlines;

  ArticleView(Setting setting, Story story) {
    this.setting = setting;
    this.story = story;
    this.inlines = new InlineView(setting, story, false);
  }

  void write() {
    var furniture = Furniture.of(setting.entry(), setting.labels());
    var article = setting.entry().article();
    head(article, furniture);
    new BlockView(setting, story, inlines, Surroundings.BODY).blocks(article.body(), 0);
    notes();
    source(furniture.facts());
  }

  private void paragraph(Style style, List<Inline> content) {
    if (!content.isEmpty()) {
      var direction = setting.directionOf(content);
      story.open(ParagraphFormat.of(style, direction == Direction.RTL));
      inlines.run(content, direction);
      story.close();
    }
  }

  private void open(Style style) {
    story.open(ParagraphFormat.of(style, setting.direction() == Direction.RTL));
  }

  private void head(Article article, Furniture furniture) {
    overline(article);
    if (article.headline().isEmpty()) {
      paragraph(Style.SUPPLIED_TITLE, Inlines.text(Supplied.title(article).value()));
    } else {
      paragraph(Style.TITLE, article.headline());
    }
    paragraph(Style.SUBTITLE, article.standfirst());
    furniture.byline().ifPresent(byline -> {
      open(Style.BYLINE);
      inlines.labelled(byline, Optional.of(Style.BYLINE_NAME), setting.direction());
      story.close();
    });
    sourceLine(furniture.sourceLine());
  }

  private void overline(Article article) {
    var publication = article.publication().map(one -> one.name());
    if (publication.isEmpty() && article.kicker().isEmpty()) {
      return;
    }
    open(Style.OVERLINE);
    publication.ifPresent(name -> styled(Style.PUBLICATION, name));
    if (publication.isPresent() && article.kicker().isPresent()) {
      inlines.ours(" · ", setting.direction());
    }
    article.kicker().ifPresent(kicker -> styled(Style.KICKER, kicker));
    story.close();
  }

  private void styled(Style style, Words words) {
    inlines.styled(style, Inlines.text(words), setting.direction());
  }

  private void sourceLine(List<Furniture.Labelled> parts) {
    if (parts.isEmpty()) {
      return;
    }
    open(Style.SOURCE_LINE);
    for (int i = 0; i < parts.size(); i++) {
      if (i > 0) {
        inlines.ours(" · ", setting.direction());
      }
      inlines.labelled(parts.get(i), Optional.empty(), setting.direction());
    }
    story.close();
  }

  private void heading(Style style, Label label) {
    open(style);
    inlines.ours(setting.labels().get(label), setting.direction());
    story.close();
  }

  private void notes() {
    var uncalled = setting.notes().uncalled();
    if (uncalled.isEmpty()) {
      return;
    }
    setting
        .document()
        .limit(
            "Footnotes of Word are called by the text, so notes that only notes call, or nothing,"
                + " stand after it: " + uncalled.size() + ".");
    heading(Style.NOTES_HEADING, Label.NOTES);
    uncalled.forEach(placed -> new NoteView(setting, story).atEnd(placed));
  }

  private void source(List<Furniture.Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    heading(Style.SOURCE_HEADING, Label.SOURCE);
    var dateline = setting.labels().get(Label.DATELINE);
    for (var fact : facts) {
      boolean place = !fact.printed() && fact.label().equals(dateline);
      open(place ? Style.DATELINE : Style.SOURCE);
      if (fact.printed()) {
        inlines.styled(Style.SOURCE_LABEL, Inlines.text(fact.label()), setting.direction());
      } else {
        inlines.ours(Style.SOURCE_LABEL, fact.label(), setting.direction());
      }
      story.out().open("w:r").empty("w:tab").close();
      inlines.run(fact.content(), setting.direction());
      story.close();
    }
  }
}
