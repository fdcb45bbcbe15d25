package org.offprint.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.offprint.article.Contributor;
import org.offprint.article.Edition;
import org.offprint.article.Language;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Writer;

/** Writes an article, or a book of articles one after the other, as one file of Markdown in UTF-8. */
final class MarkdownWriter implements Writer {

  private final MarkdownOptions options;

  MarkdownWriter(MarkdownOptions options) {
    this.options = options;
  }

  @Override
  public List<Finding> write(Edition edition, Material material, OutputStream out, Limits limits)
      throws IOException {
    var appendix = new Appendix(options.pictures(), material.pictures());
    var losses = EnumSet.noneOf(Loss.class);
    if (edition instanceof Edition.Single single) {
      limits.goOn();
      var facts = Profiles.named(Facts.of(single.entry()), options.profile());
      print(YamlPrinter.print(facts) + "\n", out);
      var written = Written.of(single.entry());
      losses.addAll(written.losses());
      blocks(written.blocks(), appendix, out);
    } else if (edition instanceof Edition.Anthology book) {
      anthology(book, appendix, losses, out, limits);
    }
    var definitions = appendix.definitions();
    print(definitions.isEmpty() ? "" : "\n" + definitions, out);
    if (appendix.isIncomplete()) {
      losses.add(Loss.PICTURE_BYTES);
    }
    return losses.stream()
        .map(loss -> Finding.of(Codes.FORMAT_LIMIT, loss.message()))
        .toList();
  }

  private void anthology(
      Edition.Anthology book, Appendix appendix, Set<Loss> losses, OutputStream out, Limits limits)
      throws IOException {
    print(YamlPrinter.print(Profiles.named(facts(book), options.profile())), out);
    for (var i = 0; i < book.size(); i++) {
      limits.goOn();
      var entry = book.entries().open(i);
      var written = Written.of(Prefixed.of(entry, "e" + (i + 1) + "-"));
      losses.addAll(written.losses());
      print(i == 0 ? "\n" : "\n***\n\n", out);
      blocks(written.blocks(), appendix, out);
    }
  }

  private static LinkedHashMap<String, Object> facts(Edition.Anthology book) {
    var facts = new LinkedHashMap<String, Object>();
    facts.put("generator", OwnOutput.GENERATOR);
    var title = Facts.line(book.facts().title());
    if (!title.isEmpty()) {
      facts.put("title", title);
    }
    if (!book.facts().editors().isEmpty()) {
      facts.put("editor", book.facts().editors().stream().map(Contributor::name).toList());
    }
    book.facts().language().map(Language::tag).ifPresent(tag -> facts.put("lang", tag));
    book.facts().rights().ifPresent(rights -> facts.put("rights", rights));
    facts.put("articles", (long) book.size());
    return facts;
  }

  private void blocks(List<Md> blocks, Appendix appendix, OutputStream out) throws IOException {
    var lines = new ArrayList<>(new BlockPrinter(options.profile(), appendix).lines(blocks));
    lines.add("");
    print(String.join("\n", lines), out);
  }

  private static void print(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
