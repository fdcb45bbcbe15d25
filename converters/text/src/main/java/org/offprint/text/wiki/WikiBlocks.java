package org.offprint.text.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Draft;
import org.offprint.convert.Limits;

/**
 * The blocks of a page of Wikinews: paragraphs, headings, lists, pictures, quotes, its sources one by one. Templates
 * without words of the article, such as that of publishing, are not seen.
 */
final class WikiBlocks {

  private static final int SENTENCE = 6;

  private final String text;
  private final Limits limits;
  private final List<Draft.Piece> pieces = new ArrayList<>();
  private final List<Draft.Field> fields = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<Block.Item> items = new ArrayList<>();
  private boolean ordered;
  private int begin = 1;
  private int first = 1;
  private int last = 1;

  WikiBlocks(String text, Limits limits) {
    this.text = text;
    this.limits = limits;
    for (var from = 0; from < text.length(); ) {
      limits.goOn();
      var end = end(from);
      var line = text.substring(from, end);
      last = first + (int) line.chars().filter(c -> c == '\n').count();
      line(line.replace('\n', ' ').strip());
      first = last + 1;
      from = end + 1;
    }
    flush();
  }

  List<Draft.Piece> pieces() {
    return pieces;
  }

  List<Draft.Field> fields() {
    return fields;
  }

  /** The end of a line, that of the template included that it opens. */
  private int end(int from) {
    var end = lineEnd(from);
    for (var open = opening(from, end); open >= 0; ) {
      var call = WikiTemplate.at(text, open);
      var next = call.map(WikiTemplate::end).orElse(open + 2);
      end = Math.max(end, next > end ? lineEnd(next) : end);
      open = opening(next, end);
    }
    return end;
  }

  /** The first two braces before an end; -1 where there are none. */
  private int opening(int from, int end) {
    for (var i = from; i + 1 < end; i++) {
      if (text.charAt(i) == '{' && text.charAt(i + 1) == '{') {
        return i;
      }
    }
    return -1;
  }

  private int lineEnd(int from) {
    var end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private void line(String line) {
    if (line.isEmpty()) {
      flush();
    } else if (line.startsWith("==") && line.endsWith("==") && line.length() > 4) {
      heading(line);
    } else if (line.startsWith("----")) {
      flush();
      add(new Block.Rule());
    } else if ("*#".indexOf(line.charAt(0)) >= 0) {
      item(line);
    } else if (!alone(line) && !(line.startsWith("__") && line.endsWith("__"))) {
      endList();
      begin = paragraph.length() == 0 ? first : begin;
      paragraph.append(paragraph.length() == 0 ? "" : " ").append(bare(line));
    }
  }

  /** Without the marks of an indented line or a term. */
  private static String bare(String line) {
    var from = 0;
    while (from < line.length() && ":;".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    return line.substring(from).strip();
  }

  private void heading(String line) {
    flush();
    var level = 0;
    while (level < 6
        && level < line.length() / 2
        && line.charAt(level) == '='
        && line.charAt(line.length() - 1 - level) == '=') {
      level++;
    }
    var content = WikiInlines.of(line.substring(level, line.length() - level).strip());
    if (!content.isEmpty()) {
      add(new Block.Heading(level, content));
    }
  }

  private void item(String line) {
    endParagraph();
    var from = 0;
    while (from < line.length() && "*#:;".indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    var rest = line.substring(from).strip();
    if (rest.startsWith("{{") && alone(rest)) {
      return;
    }
    var content = WikiInlines.of(rest);
    if (!content.isEmpty()) {
      begin = items.isEmpty() ? first : begin;
      ordered = items.isEmpty() ? line.charAt(0) == '#' : ordered;
      items.add(new Block.Item(List.of(new Block.Paragraph(content))));
    }
  }

  /** Takes a line that is one template, picture or category and nothing else. */
  private boolean alone(String line) {
    var call = WikiTemplate.at(line, 0);
    if (call.isPresent() && line.substring(call.get().end()).isBlank()) {
      flush();
      template(call.get());
      return true;
    }
    return line.startsWith("[[") && line.indexOf("]]") > 0 && page(line);
  }

  private void template(WikiTemplate call) {
    if (WikiNames.DATE.contains(call.name())) {
      field("date", call.get("date", "datum", "fecha", "data", "дата"), call.get(0));
      field("location", call.get("location", "ort", "lieu", "lugar", "luogo", "место"), "");
    } else if (WikiNames.SOURCE.contains(call.name())) {
      source(call);
    } else if (WikiNames.QUOTE.contains(call.name())) {
      var quote = WikiInlines.of(first(call.get("quote", "text", "zitat", "cita"), call.get(0)));
      var by = WikiInlines.of(first(call.get("source", "author", "by", "autor"), call.get(1)));
      if (!quote.isEmpty()) {
        add(new Block.PullQuote(quote, by));
      }
    } else {
      for (var value : call.positional()) {
        if (call.name().equals("w") || value.split("\\s+").length >= SENTENCE) {
          Block.paragraph(Inlines.plain(WikiInlines.of(value))).ifPresent(this::add);
        }
      }
    }
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private void field(String label, String value, String other) {
    var said = Inlines.plain(WikiInlines.of(first(value, other)));
    if (!said.isBlank()) {
      fields.add(new Draft.Field(Words.of(label), Words.of(said), first));
    }
  }

  /** One source: who, the linked title, where and when. */
  private void source(WikiTemplate call) {
    var url = call.get("url", "адрес", "adres");
    var title = first(
        call.get("title", "titel", "titre", "título", "titolo", "tytuł", "titulo", "название"),
        url);
    var out = new ArrayList<Inline>();
    var author = call.get("author", "autor", "auteur", "autore", "автор");
    if (!author.isEmpty()) {
      out.addAll(WikiInlines.of(author));
      text(out, ". ");
    }
    var content = WikiInlines.of(first(title, call.get(0)));
    if (content.isEmpty()) {
      return;
    }
    if (url.isEmpty()) {
      out.addAll(content);
    } else {
      out.add(new Inline.Link(Target.of(url), content));
    }
    var before = " \u2014 ";
    for (var value : List.of(
        call.get("pub", "publisher", "verlag", "publication", "editor", "издатель"),
        call.get("date", "datum", "fecha", "data", "дата"))) {
      if (!value.isEmpty()) {
        text(out, before);
        out.addAll(WikiInlines.of(value));
        before = ", ";
      }
    }
    var archive = call.get("archiveurl");
    if (!archive.isEmpty()) {
      text(out, " ");
      out.add(new Inline.Link(Target.of(archive), Inlines.text(archive)));
    }
    add(new Block.Related(Words.NONE, Inlines.normalise(out)));
  }

  private static void text(List<Inline> out, String text) {
    out.add(new Inline.Text(Words.of(text)));
  }

  /** A picture, a category, or a page of another language. */
  private boolean page(String line) {
    var close = line.lastIndexOf("]]");
    var parts = WikiTemplate.parts(line.substring(2, close));
    var colon = parts.get(0).indexOf(':');
    var space = colon < 1 ? "" : parts.get(0).substring(0, colon).strip().toLowerCase(Locale.ROOT);
    var rest = line.substring(close + 2).isBlank() && line.indexOf("]]") <= close;
    var name = colon < 1 ? "" : parts.get(0).substring(colon + 1).strip();
    if (WikiNames.PICTURE.contains(space) && rest) {
      flush();
      picture(name, parts.subList(1, parts.size()));
      return true;
    } else if (WikiNames.CATEGORY.contains(space) && rest) {
      flush();
      field("category", name, "");
      return true;
    }
    return rest && parts.size() == 1 && isLanguage(space);
  }

  /** Whether a prefix names the Wikinews of another language. */
  private static boolean isLanguage(String space) {
    return (space.length() == 2 || space.length() == 3)
        && space.chars().allMatch(c -> c >= 'a' && c <= 'z')
        && !space.equals("com");
  }

  private void picture(String name, List<String> parts) {
    var caption = "";
    var alternative = "";
    for (var part : parts) {
      if (part.strip().toLowerCase(Locale.ROOT).startsWith("alt=")) {
        alternative = part.strip().substring(4);
      } else if (!WikiNames.isOption(part)) {
        caption = part.strip();
      }
    }
    add(new Block.Figure(
        new Picture.Missing(Words.of(name)),
        Words.of(alternative),
        WikiInlines.of(caption),
        List.of()));
  }

  private void flush() {
    endParagraph();
    endList();
  }

  private void endParagraph() {
    if (paragraph.length() > 0) {
      var content = WikiInlines.of(paragraph.toString());
      paragraph.setLength(0);
      if (!content.isEmpty()) {
        add(new Block.Paragraph(content), begin);
      }
    }
  }

  private void endList() {
    if (!items.isEmpty()) {
      add(new Block.ItemList(ordered, 1, List.copyOf(items)), begin);
      items.clear();
    }
  }

  private void add(Block block) {
    add(block, first);
  }

  private void add(Block block, int line) {
    var end = Math.max(line, line == first ? last : first - 1);
    pieces.add(new Draft.Piece(pieces.size(), line, end, shown(block), block));
  }

  /** What a reader sees of a block. */
  private static String shown(Block root) {
    var out = new StringBuilder();
    for (var block : Blocks.all(List.of(root))) {
      Blocks.runs(block).forEach(run -> out.append(Inlines.plain(run)).append('\n'));
    }
    return out.toString().strip();
  }
}
