package org.offprint.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Printed;
import org.offprint.article.Source;
import org.offprint.article.Target;

/**
 * The words of texts, blocks and articles as the proof of reading counts them: maximal runs of letters, digits and
 * combining marks (Unicode general categories L, N and M), in the order of the text.
 */
public final class Tokens {

  private Tokens() {}

  /**
   * The words of a text.
   *
   * @param text any text
   * @return its words in order
   */
  public static List<String> of(CharSequence text) {
    var words = new ArrayList<String>();
    var start = -1;
    for (var i = 0; i < text.length(); ) {
      var cp = Character.codePointAt(text, i);
      if (isWordPart(cp)) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        words.add(text.subSequence(start, i).toString());
        start = -1;
      }
      i += Character.charCount(cp);
    }
    if (start >= 0) {
      words.add(text.subSequence(start, text.length()).toString());
    }
    return words;
  }

  /**
   * Tells whether a character is part of a word.
   *
   * @param codePoint the character
   * @return whether it is a letter, a digit or another number, or a combining mark
   */
  public static boolean isWordPart(int codePoint) {
    var type = Character.getType(codePoint);
    return Character.isLetter(codePoint)
        || type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * The words of a block and of all blocks in it: text, labels, alternatives, picture names, the numbers of list items,
   * names of footnotes and link targets as printed, a target that is its own text once.
   *
   * @param block the block
   * @return its words
   */
  public static List<String> of(Block block) {
    var words = new ArrayList<String>();
    add(block, words);
    return words;
  }

  /**
   * The words of running text, link targets as printed included.
   *
   * @param content running text
   * @return its words
   */
  public static List<String> of(List<Inline> content) {
    var words = new ArrayList<String>();
    add(content, words);
    return words;
  }

  /**
   * The words of an article: all its fields as printed and its body. A dateline that opens a paragraph of the body is
   * a reading of that paragraph and is not counted again.
   *
   * @param article the article
   * @param source where it came from
   * @return its words
   */
  public static List<String> of(Article article, Source source) {
    var words = new ArrayList<String>();
    add(article.headline(), words);
    article.kicker().ifPresent(text -> words.addAll(of(text)));
    add(article.standfirst(), words);
    article.byline().ifPresent(printed -> words.addAll(of(printed.printed())));
    article.published().ifPresent(printed -> words.addAll(of(printed.printed())));
    article.updated().ifPresent(printed -> words.addAll(of(printed.printed())));
    facts(article, words);
    article
        .dateline()
        .filter(printed -> !opensParagraph(printed, article.body()))
        .ifPresent(printed -> words.addAll(of(printed.printed())));
    source.original().ifPresent(target -> words.addAll(of(target.printed())));
    source.archive().ifPresent(target -> words.addAll(of(target.printed())));
    source.captured().ifPresent(printed -> words.addAll(of(printed.printed())));
    article.body().forEach(block -> add(block, words));
    return words;
  }

  private static void facts(Article article, List<String> words) {
    article.section().ifPresent(text -> words.addAll(of(text)));
    article.page().ifPresent(text -> words.addAll(of(text)));
    article.edition().ifPresent(text -> words.addAll(of(text)));
    article.keywords().forEach(text -> words.addAll(of(text)));
    article.publication().ifPresent(publication -> words.addAll(of(publication.name())));
    article.rights().ifPresent(text -> words.addAll(of(text)));
    article.language().ifPresent(language -> words.addAll(of(language.tag())));
    for (var identifier : article.identifiers()) {
      words.addAll(of(identifier.scheme()));
      words.addAll(of(identifier.value()));
    }
    for (var detail : article.details()) {
      words.addAll(of(detail.label()));
      words.addAll(of(detail.value()));
    }
  }

  private static boolean opensParagraph(Printed<?> dateline, List<Block> body) {
    return body.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> Inlines.plain(((Block.Paragraph) block).content()))
        .anyMatch(text -> text.startsWith(dateline.printed().toString()));
  }

  private static void add(Block root, List<String> words) {
    for (var block : Blocks.all(List.of(root))) {
      if (block instanceof Block.Figure figure) {
        words.addAll(of(figure.alternative()));
        if (figure.picture() instanceof Picture.Missing missing) {
          words.addAll(of(missing.printed()));
        }
      } else if (block instanceof Block.ItemList list && list.ordered()) {
        for (var i = 0; i < list.items().size(); i++) {
          words.add(Integer.toString(list.start() + i));
        }
      } else if (block instanceof Block.Footnote note) {
        words.addAll(of(note.id()));
      }
      Blocks.runs(block).forEach(run -> add(run, words));
    }
  }

  private static void add(List<Inline> content, List<String> words) {
    // Neighbours make one word where no mark of theirs parts them: *re*cord.
    words.addAll(of(Inlines.plain(content)));
    for (var link : Inlines.links(content)) {
      var target = printed(link.target());
      if (!target.equals(Inlines.plain(link.content()))) {
        words.addAll(of(target));
      }
    }
    Inlines.noteRefs(content).forEach(ref -> words.addAll(of(ref.note())));
  }

  private static String printed(Target target) {
    return target.printed().toString();
  }

  /**
   * The words that are left when others are taken away, each as often as it is more.
   *
   * @param words some words
   * @param taken the words to take away
   * @return what is left, in the order of the first list
   */
  public static List<String> minus(List<String> words, List<String> taken) {
    var counts = new LinkedHashMap<String, Integer>();
    taken.forEach(word -> counts.merge(word, 1, Integer::sum));
    var left = new ArrayList<String>();
    for (var word : words) {
      var count = counts.getOrDefault(word, 0);
      if (count == 0) {
        left.add(word);
      } else {
        counts.put(word, count - 1);
      }
    }
    return left;
  }
}
