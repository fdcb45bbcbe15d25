package org.offprint.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** What a faulty writer might do to an article, planted to see whether the proof finds it. */
public enum Fault {
  /** One word is missing. */
  DROPPED_WORD(text -> edited(text, Fault::drop)),
  /** One word stands twice. */
  DOUBLED_WORD(text -> edited(text, (words, at) -> words.add(at, words.get(at)))),
  /** Two neighbours have changed places. */
  SWAPPED_WORDS(text -> edited(text, Fault::swap)),
  /** The last word of a block stands at the beginning of the next. */
  MOVED_WORD(null),
  /** A link leads elsewhere. */
  RETARGETED_LINK(null),
  /** A digit is another. */
  CHANGED_DIGIT(Fault::digit),
  /** A heading is of the next lower level. */
  DEMOTED_HEADING(null),
  /** A list has an item less. */
  LOST_ITEM(null);

  private final UnaryOperator<String> edit;

  Fault(UnaryOperator<String> edit) {
    this.edit = edit;
  }

  /** Changes a list of words at a place. */
  private interface Edit {
    void at(List<String> words, int at);
  }

  /**
   * Plants the fault.
   *
   * @param entry an article
   * @param seed decides where
   * @return the article with the fault; nothing where it has no place for it
   */
  public Optional<Entry> plant(Entry entry, long seed) {
    var dice = new Dice(seed);
    var article = switch (this) {
      case MOVED_WORD -> moved(entry.article(), dice);
      case RETARGETED_LINK -> retargeted(entry.article(), dice);
      case DEMOTED_HEADING -> demoted(entry.article(), dice);
      case LOST_ITEM -> withoutItem(entry.article(), dice);
      default -> reworded(entry.article(), dice);
    };
    return article.map(
        changed -> new Entry(changed, entry.source(), entry.anchors(), entry.repairs()));
  }

  private Optional<Article> reworded(Article article, Dice dice) {
    var places = new ArrayList<Integer>();
    var count = new int[1];
    new Rewriting(
            text -> {
              if (!edit.apply(text.toString()).equals(text.toString())) {
                places.add(count[0]);
              }
              count[0]++;
              return text;
            },
            target -> target)
        .article(article);
    while (!places.isEmpty()) {
      var chosen = places.remove(dice.between(0, places.size() - 1));
      count[0] = 0;
      var rewriting = new Rewriting(
          text -> count[0]++ == chosen ? Words.of(edit.apply(text.toString())) : text,
          target -> target);
      try {
        return Optional.of(rewriting.article(article));
      } catch (IllegalArgumentException noArticle) {
        // Links lead to a heading by its words, so those cannot change; another text may.
      }
    }
    return Optional.empty();
  }

  /** Edits a text in its middle, where its neighbours cannot matter; a text of fewer than five words stays. */
  private static String edited(String text, Edit edit) {
    var words = new ArrayList<>(List.of(text.split(" ", -1)));
    if (words.size() < 5) {
      return text;
    }
    for (var at = words.size() / 2 - 1; at < words.size() - 2; at++) {
      if (isPlain(words.get(at)) && isPlain(words.get(at + 1))) {
        edit.at(words, at);
        return String.join(" ", words);
      }
    }
    return text;
  }

  private static void drop(List<String> words, int at) {
    words.remove(at);
  }

  private static void swap(List<String> words, int at) {
    words.add(at, words.remove(at + 1));
  }

  private static boolean isPlain(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(Character::isLetter);
  }

  private static String digit(String text) {
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        return text.substring(0, i) + (char) ('0' + (c - '0' + 1) % 10) + text.substring(i + 1);
      }
    }
    return text;
  }

  private static Optional<Article> moved(Article article, Dice dice) {
    var choices = new ArrayList<List<Block>>();
    for (var i = 0; i + 1 < article.body().size(); i++) {
      if (article.body().get(i) instanceof Block.Paragraph from
          && article.body().get(i + 1) instanceof Block.Paragraph to) {
        moved(article.body(), i, from, to).ifPresent(choices::add);
      }
    }
    return built(article, choices, dice);
  }

  private static Optional<List<Block>> moved(
      List<Block> body, int at, Block.Paragraph from, Block.Paragraph to) {
    var last = from.content().get(from.content().size() - 1);
    if (!(last instanceof Inline.Text text) || text.words().toString().strip().indexOf(' ') < 0) {
      return Optional.empty();
    }
    var words = text.words().toString().stripTrailing();
    var cut = words.lastIndexOf(' ');
    if (words.substring(cut).codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.empty();
    }
    var kept = new ArrayList<>(from.content());
    kept.set(kept.size() - 1, new Inline.Text(Words.of(words.substring(0, cut))));
    var grown = new ArrayList<Inline>();
    grown.add(new Inline.Text(Words.of(words.substring(cut + 1) + " ")));
    grown.addAll(to.content());
    var changed = new ArrayList<>(body);
    changed.set(at, new Block.Paragraph(kept));
    changed.set(at + 1, new Block.Paragraph(grown));
    return Optional.of(changed);
  }

  private static Optional<Article> retargeted(Article article, Dice dice) {
    var web = (int) webLinks(article);
    if (web == 0) {
      return Optional.empty();
    }
    var chosen = dice.between(0, web - 1);
    var count = new int[1];
    return Optional.of(new Rewriting(
            text -> text,
            target -> target instanceof Target.Web && count[0]++ == chosen
                ? Target.of("https://elsewhere.example/another/page")
                : target)
        .article(article));
  }

  private static long webLinks(Article article) {
    return article.links().stream()
        .filter(link -> link.target() instanceof Target.Web)
        .count();
  }

  private static Optional<Article> demoted(Article article, Dice dice) {
    var choices = new ArrayList<List<Block>>();
    for (var i = 0; i < article.body().size(); i++) {
      if (article.body().get(i) instanceof Block.Heading heading && heading.level() < 6) {
        var changed = new ArrayList<>(article.body());
        changed.set(i, new Block.Heading(heading.level() + 1, heading.content()));
        choices.add(changed);
      }
    }
    return built(article, choices, dice);
  }

  private static Optional<Article> withoutItem(Article article, Dice dice) {
    var choices = new ArrayList<List<Block>>();
    for (var i = 0; i < article.body().size(); i++) {
      if (article.body().get(i) instanceof Block.ItemList list && list.items().size() > 1) {
        var items = new ArrayList<>(list.items());
        items.remove(dice.between(0, items.size() - 1));
        var changed = new ArrayList<>(article.body());
        changed.set(i, new Block.ItemList(list.ordered(), list.start(), items));
        choices.add(changed);
      }
    }
    return built(article, choices, dice);
  }

  /** One of these bodies that makes an article: a lost item may take a footnote's call or a target with it. */
  private static Optional<Article> built(Article article, List<List<Block>> bodies, Dice dice) {
    var left = new ArrayList<>(bodies);
    while (!left.isEmpty()) {
      try {
        return Optional.of(article.toBuilder()
            .body(left.remove(dice.between(0, left.size() - 1)))
            .build());
      } catch (IllegalArgumentException noArticle) {
        // The next may do.
      }
    }
    return Optional.empty();
  }
}
