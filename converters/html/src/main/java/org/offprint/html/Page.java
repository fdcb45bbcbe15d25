package org.offprint.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Entry;
import org.offprint.article.Picture;
import org.offprint.article.Source;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;
import org.offprint.json.ArticleJson;

/** One article as a standalone page: nothing it needs stands outside it, and nothing in it can run or call out. */
final class Page {

  private final Entry entry;
  private final Embed embed;
  private final Writer.Material material;
  private final Setting setting;
  private final Markup out = new Markup();

  Page(Entry entry, Embed embed, Writer.Material material, Limits limits) {
    this.entry = entry;
    this.embed = embed;
    this.material = material;
    this.setting = Setting.of(entry, "", new DataPictures(material.pictures()), limits);
  }

  byte[] bytes() {
    out.doctype();
    out.open("html", root(setting)).line();
    var data = data();
    head(data);
    out.open("body").line().open("main").line();
    new ArticleView(out, setting).show(Attributes.NONE);
    out.close().line();
    data.stream().skip(1).forEach(block -> out.data(block).line());
    out.close().line().close().line();
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** What turned out doubtful while the page was written. */
  List<Finding> findings() {
    return List.copyOf(setting.findings());
  }

  static Attributes root(Setting setting) {
    return Attributes.of("xmlns", "http://www.w3.org/1999/xhtml")
        .language(Optional.of(setting.language()))
        .direction(Optional.of(setting.direction()));
  }

  private void head(List<DataBlock> data) {
    var head = new HeadView(out);
    out.open("head").line();
    head.start(entry);
    head.policy(data.stream().map(DataBlock::hash).toList(), hasPictures(entry));
    head.facts(entry);
    out.data(data.get(0)).line();
    out.style(StyleSheets.ARTICLE + StyleSheets.PAGE).line();
    out.close().line();
  }

  static boolean hasPictures(Entry entry) {
    return entry.article().figures().stream()
        .anyMatch(figure -> figure.picture() instanceof Picture.Held);
  }

  private List<DataBlock> data() {
    var data = new ArrayList<DataBlock>();
    data.add(HeadView.newsArticle(entry));
    if (embed != Embed.NONE) {
      data.add(article(entry, embed).with("id", setting.places().unique("offprint-article")));
    }
    if (embed == Embed.SOURCE && material.input().length > 0) {
      data.add(input().with("id", setting.places().unique("offprint-source")));
    }
    return data;
  }

  /** The article for recovery. */
  static DataBlock article(Entry entry, Embed embed) {
    var json = new String(ArticleJson.bytes(entry, embed), StandardCharsets.UTF_8);
    return DataBlock.json("application/json", json);
  }

  private DataBlock input() {
    var input = entry.source().input();
    var base64 = Base64.getEncoder().encodeToString(material.input());
    return DataBlock.plain("application/octet-stream", base64)
        .with("data-encoding", "base64")
        .with("data-name", input.map(one -> one.name().toString()).orElse(""))
        .with("data-media-type", input.map(Source.Input::mediaType).orElse(""));
  }
}
