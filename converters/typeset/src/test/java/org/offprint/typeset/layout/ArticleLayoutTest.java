package org.offprint.typeset.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Resources;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.testkit.Articles;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Content;
import org.offprint.typeset.Destination;
import org.offprint.typeset.Element;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Owner;
import org.offprint.typeset.Paper;
import org.offprint.typeset.Role;
import org.offprint.typeset.Typeset;

class ArticleLayoutTest {
  private static final int SEEDS = Math.max(20, Integer.getInteger("offprint.seeds", 300) / 3);

  private static Typeset set(Article article) {
    return new ArticleLayout(Paper.A4).set(Entry.of(article), Resources.NONE);
  }

  /** The text of each content, from its marks. */
  private static Map<Owner, StringBuilder> texts(Typeset typeset) {
    var texts = new IdentityHashMap<Owner, StringBuilder>();
    for (var page : typeset.pages()) {
      for (var mark : page.marks()) {
        if (mark instanceof Mark.Glyphs glyphs && glyphs.owner() instanceof Content) {
          texts
              .computeIfAbsent(glyphs.owner(), owner -> new StringBuilder())
              .append(glyphs.run().text());
        }
      }
    }
    return texts;
  }

  private static void walk(Element element, List<Element> elements, List<Content> contents) {
    elements.add(element);
    for (var child : element.children()) {
      if (child instanceof Element inside) {
        walk(inside, elements, contents);
      } else {
        contents.add((Content) child);
      }
    }
  }

  /** The words of a document in the order of its tree. */
  private static String text(Typeset typeset) {
    var texts = texts(typeset);
    var contents = new ArrayList<Content>();
    walk(typeset.root(), new ArrayList<>(), contents);
    var text = new StringBuilder();
    for (var content : contents) {
      text.append(texts.getOrDefault(content, new StringBuilder()));
    }
    return text.toString();
  }

  /** Without blanks, hyphens of ours, and the brackets of ruby, which no Latin font has as the model writes them. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00A0\\u00AD]+", "").replace('（', '(').replace('）', ')');
  }

  @Test
  void showsEachWordOfEachRunInReadingOrder() {
    for (long seed = 0; seed < SEEDS; seed++) {
      var entry = Articles.any(seed);
      var typeset = new ArticleLayout(Paper.A4).set(entry, Resources.NONE);
      var shown = bare(text(typeset));
      int from = 0;
      var notes = new HashSet<>(notes(entry.article()));
      for (var block : entry.article().body()) {
        if (block instanceof Block.Paragraph paragraph
            && !notes.contains(block)
            && noCalls(paragraph)) {
          var words = bare(Inlines.plain(paragraph.content()));
          int at = shown.indexOf(words, from);
          assertThat(at).as("seed %d: %s", seed, words).isGreaterThanOrEqualTo(from);
          from = at + words.length();
        }
      }
      for (var run : (Iterable<List<Inline>>) entry.article().runs()::iterator) {
        if (Inlines.noteRefs(run).isEmpty()) {
          // The label of a related link stands on a line of its own, without its colon.
          var words = bare(Inlines.plain(run)).replaceAll(":$", "");
          assertThat(shown).as("seed %d", seed).contains(words);
        }
      }
    }
  }

  private static List<Block> notes(Article article) {
    var blocks = new ArrayList<Block>();
    for (var note : article.footnotes()) {
      blocks.addAll(note.blocks());
    }
    return blocks;
  }

  private static boolean noCalls(Block.Paragraph paragraph) {
    return Inlines.noteRefs(paragraph.content()).isEmpty();
  }

  @Test
  void keepsThePromisesOfTheTree() {
    for (long seed = 0; seed < SEEDS; seed++) {
      var typeset = new ArticleLayout(Paper.LETTER).set(Articles.any(seed), Resources.NONE);
      var elements = new ArrayList<Element>();
      var contents = new ArrayList<Content>();
      walk(typeset.root(), elements, contents);
      Set<Content> unique = Collections.newSetFromMap(new IdentityHashMap<>());
      assertThat(contents).as("seed %d", seed).allMatch(unique::add);
      checkIds(seed, elements);
      checkHeadings(seed, elements);
      checkMarks(seed, typeset, unique);
    }
  }

  private static void checkIds(long seed, List<Element> elements) {
    var ids = new HashSet<String>();
    for (var element : elements) {
      assertThat(element.id().isEmpty() || ids.add(element.id()))
          .as("seed %d %s", seed, element)
          .isTrue();
    }
    for (var element : elements) {
      if (element.destination().isPresent()
          && element.destination().get() instanceof Destination.Inside inside) {
        assertThat(ids).as("seed %d", seed).contains(inside.id());
      }
    }
  }

  private static void checkHeadings(long seed, List<Element> elements) {
    int before = 0;
    for (var element : elements) {
      int level = element.role().level();
      if (level > 0) {
        assertThat(level).as("seed %d", seed).isLessThanOrEqualTo(before + 1);
        before = level;
      }
    }
  }

  private static void checkMarks(long seed, Typeset typeset, Set<Content> contents) {
    for (var page : typeset.pages()) {
      var seen = new HashSet<Owner>();
      Owner last = Artifact.LAYOUT;
      for (var mark : page.marks()) {
        var box = mark.extent();
        assertThat(box.x()).as("seed %d page %d", seed, page.number()).isGreaterThan(100);
        assertThat(box.right())
            .as("seed %d page %d", seed, page.number())
            .isLessThan(typeset.paper().width() - 100);
        assertThat(box.bottom()).isLessThan(typeset.paper().height() - 30);
        if (mark.owner() instanceof Content content) {
          assertThat(contents).contains(content);
          assertThat(content == last || seen.add(content))
              .as("seed %d: torn content", seed)
              .isTrue();
          last = content;
        }
      }
    }
  }

  @Test
  void setsTheSameOnEachThreadAndEachTime() throws Exception {
    Callable<String> task = () -> {
      var all = new StringBuilder();
      for (long seed = 0; seed < 20; seed++) {
        all.append(describe(new ArticleLayout(Paper.A4).set(Articles.any(seed), Resources.NONE)));
      }
      return all.toString();
    };
    var pool = Executors.newFixedThreadPool(4);
    try {
      var expected = task.call();
      for (var result : pool.invokeAll(Collections.nCopies(6, task))) {
        assertThat(result.get()).isEqualTo(expected);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static String describe(Typeset typeset) {
    var all = new StringBuilder();
    for (var page : typeset.pages()) {
      for (var mark : page.marks()) {
        all.append(mark.extent());
        if (mark instanceof Mark.Glyphs glyphs) {
          all.append(glyphs.face()).append(glyphs.run().text());
        }
      }
    }
    return all.toString();
  }

  @Test
  void leadsToHeadingsByTheOutline() {
    var article = Article.builder()
        .headline("Head")
        .language("en")
        .heading(2, "First")
        .paragraph("Text.")
        .heading(3, "Second")
        .paragraph("Text.")
        .build();
    var marks = set(article).bookmarks();
    assertThat(marks)
        .extracting(mark -> mark.level() + mark.title())
        .containsExactly("1Head", "2First", "3Second");
    assertThat(marks).allMatch(mark -> mark.page() == 1 && mark.y() > 70);
  }

  @Test
  void startsTheHeadingsAtTheFirstLevelWithoutAHeadline() {
    var article = Article.builder()
        .language("en")
        .paragraph("Text.")
        .heading(2, "First")
        .paragraph("Text.")
        .build();
    var elements = new ArrayList<Element>();
    walk(set(article).root(), elements, new ArrayList<>());
    assertThat(elements.stream().map(Element::role)).contains(Role.H1).doesNotContain(Role.H2);
  }

  @Test
  void makesOnlyLivingLinks() {
    var content = List.<Inline>of(
        new Inline.Link(Target.of("#"), Inlines.text("dead")),
        new Inline.Text(Words.of(" and ")),
        new Inline.Link(Target.of("https://example.org/a b"), Inlines.text("live")));
    var article =
        Article.builder().headline("Links").block(new Block.Paragraph(content)).build();
    var elements = new ArrayList<Element>();
    walk(set(article).root(), elements, new ArrayList<>());
    var links = elements.stream().filter(element -> element.role() == Role.LINK).toList();
    assertThat(links).hasSize(1);
    assertThat(links.get(0).destination())
        .contains(new Destination.Address("https://example.org/a%20b"));
    assertThat(links.get(0).alt()).isEqualTo("live");
  }

  @Test
  void leadsFromCallsToNotesAndBack() {
    var call = List.<Inline>of(new Inline.Text(Words.of("Word")), new Inline.NoteRef("n"));
    var article = Article.builder()
        .headline("Notes")
        .block(new Block.Paragraph(call))
        .block(new Block.Footnote("n", List.of(new Block.Paragraph(Inlines.text("The note.")))))
        .build();
    var elements = new ArrayList<Element>();
    walk(set(article).root(), elements, new ArrayList<>());
    assertThat(elements.stream().filter(element -> element.role() == Role.NOTE).map(Element::id))
        .containsExactly("note-n");
    assertThat(elements.stream().flatMap(element -> element.destination().stream()))
        .contains(new Destination.Inside("note-n"), new Destination.Inside("call-n"));
  }

  @Test
  void setsBlocksThatNestDeeply() {
    Block block = new Block.Paragraph(Inlines.text("At the bottom."));
    for (int depth = 0; depth < 200; depth++) {
      block = depth % 2 == 0
          ? new Block.Quote(List.of(block), List.of())
          : new Block.ItemList(true, 1, List.of(new Block.Item(List.of(block))));
    }
    var article = Article.builder().headline("Deep").language("en").block(block).build();
    var typeset = set(article);
    assertThat(text(typeset)).contains("At the bottom.");
    for (var mark : typeset.pages().get(0).marks()) {
      assertThat(mark.extent().right()).isLessThan(500);
    }
  }
}
