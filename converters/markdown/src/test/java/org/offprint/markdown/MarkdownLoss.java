package org.offprint.markdown;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Article;
import org.offprint.article.Block;
import org.offprint.article.Inline;
import org.offprint.article.Inlines;
import org.offprint.article.Picture;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * What is left of an article once Markdown has carried it: each rule here is a line of the list of losses in {@code
 * docs/markdown.md}, and there are no others.
 */
final class MarkdownLoss {

  private final List<Block> hoisted = new ArrayList<>();

  private MarkdownLoss() {}

  static Article project(Article article) {
    var loss = new MarkdownLoss();
    return article.toBuilder()
        .headline(loss.text(article.headline()))
        .standfirst(loss.text(article.standfirst()))
        .body(loss.body(article.body()))
        .build();
  }

  /** A body in the order in which Markdown shows it. */
  static List<Block> order(List<Block> body) {
    return new MarkdownLoss().body(body);
  }

  /** Loss: a footnote inside another block stands behind it. */
  private List<Block> body(List<Block> body) {
    var out = new ArrayList<Block>();
    for (var block : body) {
      if (block instanceof Block.Footnote note) {
        out.add(note(note));
      } else {
        out.addAll(block(block));
      }
      out.addAll(hoisted);
      hoisted.clear();
    }
    return out;
  }

  private List<Block> blocks(List<Block> blocks) {
    var out = new ArrayList<Block>();
    blocks.forEach(block -> out.addAll(block(block)));
    return out;
  }

  private List<Inline> text(List<Inline> content) {
    return Inlines.normalise(inlines(content));
  }

  private List<Inline> inlines(List<Inline> content) {
    var out = new ArrayList<Inline>();
    for (var inline : content) {
      if (inline instanceof Inline.Link link) {
        out.addAll(link(link));
      } else if (inline instanceof Inline.Container container) {
        out.add(container.with(inlines(container.content())));
      } else if (inline instanceof Inline.Code code) {
        // Loss: a line end in code is a blank.
        out.add(new Inline.Code(Words.of(code.words().toString().replace("\n", " "))));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private List<Inline> link(Inline.Link link) {
    var content = inlines(link.content());
    // Loss: a dead link is its text.
    if (link.target() instanceof Target.Dead) {
      return content;
    }
    // Loss: a footnote call inside a link divides it.
    return around(new Inline.Link(target(link.target()), List.of()), content);
  }

  /** Each stretch without a call as a container of its own, those inside first. */
  private static List<Inline> around(Inline.Container container, List<Inline> content) {
    var out = new ArrayList<Inline>();
    var open = new ArrayList<Inline>();
    for (var inline : content) {
      var inner = inline instanceof Inline.Container one
              && !Inlines.noteRefs(List.of(one)).isEmpty()
          ? around(one, one.content())
          : List.of(inline);
      for (var part : inner) {
        if (part instanceof Inline.NoteRef) {
          out.addAll(open.isEmpty() ? List.of() : List.of(container.with(List.copyOf(open))));
          out.add(part);
          open.clear();
        } else {
          open.add(part);
        }
      }
    }
    out.addAll(open.isEmpty() ? List.of() : List.of(container.with(List.copyOf(open))));
    return out;
  }

  /** Loss: the printed form of an address that holds what Markdown could misread is its percent-encoded form. */
  private static Target target(Target target) {
    var printed = target.printed().toString();
    var plain = printed.chars().allMatch(c -> c > ' ' && "<>\\`|\"\u007f".indexOf(c) < 0);
    if (plain && Target.of(printed).equals(target)) {
      return target;
    }
    if (target instanceof Target.Web web) {
      return Target.of(web.href());
    }
    return target instanceof Target.Mail mail ? Target.of("mailto:" + mail.address()) : target;
  }

  private List<Block> block(Block block) {
    if (block instanceof Block.Quote quote) {
      var blocks = blocks(quote.blocks());
      var attribution = text(quote.attribution());
      if (!blocks.isEmpty()) {
        return List.of(new Block.Quote(blocks, attribution));
      }
      // Loss: a quote of nothing but footnotes quotes its attribution.
      return attribution.isEmpty()
          ? List.of()
          : List.of(new Block.Quote(List.of(new Block.Paragraph(attribution)), List.of()));
    } else if (block instanceof Block.Aside aside) {
      var blocks = blocks(aside.blocks());
      return blocks.isEmpty() ? List.of() : List.of(new Block.Aside(aside.kind(), blocks));
    } else if (block instanceof Block.ItemList list) {
      var items = list.items().stream()
          .map(item -> blocks(item.blocks()))
          .filter(blocks -> !blocks.isEmpty())
          .map(Block.Item::new)
          .toList();
      return items.isEmpty()
          ? List.of()
          : List.of(new Block.ItemList(list.ordered(), list.start(), items));
    } else if (block instanceof Block.Footnote note) {
      hoisted.add(note(note));
      return List.of();
    }
    return List.of(plain(block));
  }

  private Block.Footnote note(Block.Footnote note) {
    var blocks = blocks(note.blocks());
    // Loss: a footnote of nothing but footnotes holds a rule.
    return new Block.Footnote(note.id(), blocks.isEmpty() ? List.of(new Block.Rule()) : blocks);
  }

  private Block plain(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return new Block.Paragraph(text(paragraph.content()));
    } else if (block instanceof Block.Heading heading) {
      return new Block.Heading(heading.level(), text(heading.content()));
    } else if (block instanceof Block.PullQuote quote) {
      return new Block.PullQuote(text(quote.content()), text(quote.attribution()));
    } else if (block instanceof Block.Related related) {
      // Loss: blanks in the label of a related link collapse.
      return new Block.Related(collapsed(related.label()), text(related.content()));
    } else if (block instanceof Block.Figure figure) {
      // Loss: blanks in the alternative text of a picture collapse.
      return new Block.Figure(
          picture(figure.picture()),
          collapsed(figure.alternative()),
          text(figure.caption()),
          text(figure.credit()));
    } else if (block instanceof Block.Verse verse) {
      return new Block.Verse(verse.stanzas().stream().map(this::stanza).toList());
    } else if (block instanceof Block.Table table) {
      return new TableLoss(this::text).of(table);
    }
    return block;
  }

  private static Words collapsed(Words words) {
    return Words.of(Inlines.plain(Inlines.text(words)));
  }

  private static Picture picture(Picture picture) {
    if (!(picture instanceof Picture.Missing missing)) {
      return picture;
    }
    // Loss: the address of a missing picture that is longer than any title should be.
    var named = missing.printed().toString().matches("(?s)[^/?#]*:.*|[/\\\\]{2}.*");
    return named && missing.printed().length() > 300 ? new Picture.Missing(Words.NONE) : picture;
  }

  /** Loss: a line break within a line of verse makes two lines of it. */
  private Block.Stanza stanza(Block.Stanza stanza) {
    var lines = new ArrayList<List<Inline>>();
    for (var line : stanza.lines()) {
      var part = new ArrayList<Inline>();
      for (var inline : text(line)) {
        if (inline instanceof Inline.LineBreak) {
          lines.add(List.copyOf(part));
          part.clear();
        } else {
          part.add(inline);
        }
      }
      lines.add(List.copyOf(part));
    }
    lines.removeIf(List::isEmpty);
    return new Block.Stanza(lines);
  }
}
