package org.offprint.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;

/** Gathers running text from Markdown's own marks and from the HTML tags among them, which may be badly nested. */
final class InlineBuilder {

  /** An open container; {@code tag} is empty for one of Markdown's own, which no HTML tag can close. */
  private record Open(
      String tag, String raw, Function<List<Inline>, List<Inline>> wrap, List<Inline> content) {}

  private static final Function<List<Inline>, List<Inline>> NOTHING = content -> List.of();
  private static final String IMAGE = "image ";
  private static final int MAX_OPEN = 200;

  private final Deque<Open> open = new ArrayDeque<>();
  private final List<Run.Image> images = new ArrayList<>();

  InlineBuilder() {
    open.push(new Open("", "", content -> content, new ArrayList<>()));
  }

  void text(String text) {
    if (!text.isEmpty()) {
      add(new Inline.Text(Words.of(text)));
    }
  }

  void add(Inline inline) {
    open.element().content().add(inline);
  }

  /** Adds a picture. Running text has no kind for it; a note of a name that no note can have keeps its place. */
  void image(Run.Image image) {
    add(new Inline.NoteRef(IMAGE + images.size()));
    images.add(image);
  }

  /** The picture whose place a note keeps. */
  static Optional<Integer> image(Inline inline) {
    return inline instanceof Inline.NoteRef ref && ref.note().startsWith(IMAGE)
        ? Optional.of(Integer.valueOf(ref.note().substring(IMAGE.length())))
        : Optional.empty();
  }

  List<Run.Image> images() {
    return images;
  }

  /** Opens a container of Markdown's own. */
  void enter(Function<List<Inline>, List<Inline>> wrap) {
    open.push(new Open("", "", wrap, new ArrayList<>()));
  }

  /** Closes the innermost container of Markdown's own, and the HTML elements in it that are still open. */
  void leave() {
    closeElements();
    var done = open.pop();
    open.element().content().addAll(done.wrap().apply(done.content()));
  }

  private void closeElements() {
    while (!open.element().tag().isEmpty()) {
      close(false);
    }
  }

  /** Closes the innermost element; a script is only taken for one if it has its end. */
  private void close(boolean byTag) {
    var done = open.pop();
    var into = open.element().content();
    if (isSilent(done.tag()) && !byTag) {
      into.add(new Inline.Text(Words.of(done.raw())));
      into.addAll(done.content());
    } else if (done.tag().equals("rt")) {
      annotate(done, into);
    } else {
      into.addAll(done.wrap().apply(done.content()));
    }
  }

  private void annotate(Open annotation, List<Inline> into) {
    var from = 0;
    for (var i = 0; i < into.size(); i++) {
      from = into.get(i) instanceof Inline.Ruby ? i + 1 : from;
    }
    var base = into.subList(from, into.size());
    var ruby = new Inline.Ruby(
        Words.of(Inlines.plain(base)), Words.of(Inlines.plain(annotation.content())));
    base.clear();
    into.add(ruby);
  }

  /** All of the running text, in its normal form, and pictures as notes. */
  List<Inline> finish() {
    closeElements();
    return Inlines.normalise(open.element().content());
  }

  /**
   * Takes an HTML tag.
   *
   * @param raw its characters, which stay as text if HTML knows no such element
   */
  void tag(String raw) {
    var tag = HtmlTag.read(raw);
    if (!tag.isKnown()) {
      text(raw);
    } else if (tag.closing()) {
      end(tag.name());
    } else {
      start(tag, raw);
    }
  }

  private void end(String name) {
    var depth = 0;
    for (var element : open) {
      if (element.tag().isEmpty()) {
        return;
      }
      depth++;
      if (element.tag().equals(name)) {
        for (; depth > 1; depth--) {
          close(false);
        }
        close(true);
        return;
      }
    }
  }

  private void start(HtmlTag tag, String raw) {
    switch (tag.name()) {
      case "br" -> add(new Inline.LineBreak());
      case "img" ->
        image(new Run.Image(
            tag.attribute("alt"),
            new Picture.Missing(Words.of(tag.attribute("src"))),
            tag.attribute("title")));
      case "rt", "rtc", "rb", "rp" -> {
        if (open.element().tag().equals("rt")) {
          close(true);
        }
        if (open.element().tag().equals("ruby") && !tag.name().equals("rb")) {
          var annotates = !tag.name().equals("rp");
          push(annotates ? "rt" : "rp", raw, annotates ? content -> content : NOTHING);
        }
      }
      default -> container(tag, raw);
    }
  }

  private void container(HtmlTag tag, String raw) {
    Function<List<Inline>, List<Inline>> wrap = switch (tag.name()) {
      case "em", "i" -> one(Inline.Emphasis::new);
      case "strong", "b" -> one(Inline.Strong::new);
      case "del", "s", "strike" -> one(Inline.Deleted::new);
      case "ins", "u" -> one(Inline.Inserted::new);
      case "sup" -> one(Inline.Superscript::new);
      case "sub" -> one(Inline.Subscript::new);
      case "code", "kbd", "samp", "tt" ->
        one(content -> new Inline.Code(Words.of(Inlines.plain(content))));
      case "span", "bdo", "bdi" -> {
        var language = Language.parse(tag.attribute("lang"));
        var direction = direction(tag.attribute("dir"));
        yield one(content -> new Inline.Span(language, direction, content));
      }
      case "a" -> {
        var target = Target.of(tag.attribute("href"));
        yield tag.attributes().containsKey("href")
            ? one(content -> new Inline.Link(target, content))
            : content -> content;
      }
      default -> content -> content;
    };
    if (!isVoid(tag.name())) {
      push(tag.name(), raw, isSilent(tag.name()) ? NOTHING : wrap);
    }
  }

  private void push(String tag, String raw, Function<List<Inline>, List<Inline>> wrap) {
    if (open.size() < MAX_OPEN) {
      open.push(new Open(tag, raw, wrap, new ArrayList<>()));
    }
  }

  private static Function<List<Inline>, List<Inline>> one(Function<List<Inline>, Inline> kind) {
    return content -> content.isEmpty() ? List.of() : List.of(kind.apply(content));
  }

  private static Optional<Direction> direction(String dir) {
    return switch (dir.toLowerCase(Locale.ROOT)) {
      case "rtl" -> Optional.of(Direction.RTL);
      case "ltr" -> Optional.of(Direction.LTR);
      default -> Optional.empty();
    };
  }

  private static boolean isSilent(String tag) {
    return tag.equals("script") || tag.equals("style");
  }

  private static boolean isVoid(String tag) {
    return switch (tag) {
      case "area",
          "base",
          "basefont",
          "col",
          "embed",
          "frame",
          "hr",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr" -> true;
      default -> false;
    };
  }
}
