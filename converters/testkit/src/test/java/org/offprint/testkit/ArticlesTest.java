package org.offprint.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.offprint.article.Block;
import org.offprint.article.Inline;

class ArticlesTest {

  @Test
  void usesEveryKindOfBlockAndInlineWithinSixtySeeds() {
    Set<Class<?>> seen = new LinkedHashSet<>();
    for (var seed = 0L; seed < 60; seed++) {
      var article = Articles.any(seed).article();
      article.allBlocks().forEach(block -> seen.add(block.getClass()));
      article.runs().forEach(run -> collect(run, seen));
    }
    assertThat(seen).containsAll(leaves(Block.class)).containsAll(leaves(Inline.class));
  }

  private static void collect(List<Inline> run, Set<Class<?>> seen) {
    for (var inline : run) {
      seen.add(inline.getClass());
      if (inline instanceof Inline.Container container) {
        collect(container.content(), seen);
      }
    }
  }

  private static Set<Class<?>> leaves(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(kind -> kind.isSealed() ? leaves(kind).stream() : Stream.of(kind))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Test
  void makesTheSameArticleFromTheSameSeed() {
    for (var seed = 0L; seed < 20; seed++) {
      assertThat(Articles.any(seed)).isEqualTo(Articles.any(seed));
      assertThat(Articles.plain(seed)).isEqualTo(Articles.plain(seed));
    }
    assertThat(Articles.any(1)).isNotEqualTo(Articles.any(2));
  }

  @Test
  void makesTwoThousandArticlesThatPassTheGate() {
    for (var seed = 0L; seed < 2_000; seed++) {
      assertThat(Articles.any(seed).article().allBlocks()).as("seed %d", seed).isNotEmpty();
    }
  }
}
