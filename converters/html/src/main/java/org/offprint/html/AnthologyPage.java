package org.offprint.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Edition;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** Several articles on one page, after a list of their titles; written one by one, so they need not fit in memory. */
final class AnthologyPage {

  private final Edition.Anthology anthology;
  private final Embed embed;
  private final Writer.Material material;
  private final Limits limits;
  private final List<Finding> findings = new ArrayList<>();
  private boolean pictures;

  AnthologyPage(Edition.Anthology anthology, Embed embed, Writer.Material material, Limits limits) {
    this.anthology = anthology;
    this.embed = embed;
    this.material = material;
    this.limits = limits;
  }

  List<Finding> write(OutputStream out) throws IOException {
    var language = anthology.facts().language().orElse(Language.UNDETERMINED);
    var contents = new Markup();
    var hashes = contents(contents);
    var start = new Markup();
    start.doctype().open("html", root(language)).line();
    head(start, hashes);
    start.open("body").line().open("main").line();
    // The elements stay open over all articles, so their ends are written by hand.
    write(start.unclosed(), out);
    write(contents.toString(), out);
    for (var i = 0; i < anthology.size(); i++) {
      limits.goOn();
      write(article(i, language), out);
    }
    write("</main>\n</body>\n</html>\n", out);
    return List.copyOf(findings);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Attributes root(Language language) {
    return Attributes.of("xmlns", "http://www.w3.org/1999/xhtml")
        .language(Optional.of(language))
        .direction(Optional.of(language.direction()));
  }

  private String title() {
    return Inlines.plain(anthology.facts().title()).replace('\n', ' ');
  }

  private void head(Markup out, List<String> hashes) {
    var head = new HeadView(out);
    out.open("head").line();
    head.start(title().isEmpty() ? "[" + anthology.size() + "]" : title());
    head.policy(hashes, pictures);
    out.style(StyleSheets.ARTICLE + StyleSheets.PAGE).line();
    out.close().line();
  }

  private static String prefix(int index) {
    return "a" + (index + 1) + "-";
  }

  /** Writes the list of titles, and returns the hashes of the data of all articles. */
  private List<String> contents(Markup out) throws IOException {
    var hashes = new ArrayList<String>();
    out.open("nav").line();
    if (!title().isEmpty()) {
      out.element("p", Attributes.of("class", "anthology"), title()).line();
    }
    out.open("ol").line();
    for (var i = 0; i < anthology.size(); i++) {
      limits.goOn();
      var entry = anthology.entries().open(i);
      var title = Supplied.title(entry.article()).value();
      out.open("li").element("a", Attributes.of("href", "#" + prefix(i) + "article"), title);
      out.close().line();
      pictures |= Page.hasPictures(entry);
      if (embed != Embed.NONE) {
        hashes.add(Page.article(entry, embed).hash());
      }
    }
    out.close().line().close().line();
    return hashes;
  }

  private String article(int index, Language around) throws IOException {
    var entry = anthology.entries().open(index);
    var pictures = new DataPictures(material.pictures());
    var setting = Setting.of(entry, prefix(index), pictures, limits);
    var out = new Markup();
    var attributes = Attributes.of("id", setting.places().unique("article"));
    if (!setting.language().equals(around)) {
      attributes = attributes.language(Optional.of(setting.language()));
    }
    if (setting.direction() != around.direction()) {
      attributes = attributes.direction(Optional.of(setting.direction()));
    }
    new ArticleView(out, setting).show(attributes);
    if (embed != Embed.NONE) {
      var id = setting.places().unique("offprint-article");
      out.data(Page.article(entry, embed).with("id", id)).line();
    }
    findings.addAll(setting.findings());
    return out.toString();
  }
}
