package org.offprint.docx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Direction;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.convert.Furniture;

/** Writes running text as runs. */
final class InlineView implements Inline.Visitor<Void> {

  private static final String IN_MAIL = "-._~@!$'*+=";
  private static final char SOFT_HYPHEN = '\u00ad';

  private final Setting setting;
  private final Story story;
  private final boolean inNotes;
  private RunFormat format;
  private boolean inLink;

  /**
   * Begins.
   *
   * @param inNotes whether the text is itself a note, and so cannot call footnotes of Word
   */
  InlineView(Setting setting, Story story, boolean inNotes) {
    this.setting = setting;
    this.story = story;
    this.inNotes = inNotes;
    this.format = RunFormat.plain(setting.ownLanguage(), setting.direction());
  }

  /** Writes the text of a paragraph of this direction. */
  void run(List<Inline> content, Direction direction) {
    format = RunFormat.plain(setting.ownLanguage(), direction);
    content.forEach(inline -> inline.accept(this));
  }

  /** Writes printed text in a character style. */
  void styled(Style style, List<Inline> content, Direction direction) {
    format = RunFormat.plain(setting.ownLanguage(), direction).styled(style);
    content.forEach(inline -> inline.accept(this));
  }

  /** Writes words of ours: they have a character style of their own, by which they can be told from printed ones. */
  void ours(String words, Direction direction) {
    ours(Style.ADDED, words, direction);
  }

  /** Writes words of ours in a character style. */
  void ours(Style style, String words, Direction direction) {
    if (!words.isEmpty()) {
      write(words, RunFormat.plain(setting.labelLanguage(), direction).styled(style));
    }
  }

  /** Writes a printed text with our words around it. */
  void labelled(Furniture.Labelled labelled, Optional<Style> style, Direction direction) {
    ours(labelled.before(), direction);
    if (style.isPresent()) {
      styled(style.get(), labelled.content(), direction);
    } else {
      run(labelled.content(), direction);
    }
    ours(labelled.after(), direction);
  }

  /** Writes preformatted text, its line ends and tabs as such. */
  void lines(String text, Direction direction) {
    var as = RunFormat.plain(setting.ownLanguage(), direction);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? '\n' : text.charAt(i);
      if (c == '\n' || c == '\t') {
        if (start < i) {
          write(text.substring(start, i), as);
        }
        if (i < text.length()) {
          story.out().open("w:r").empty(c == '\n' ? "w:br" : "w:tab").close();
        }
        start = i + 1;
      }
    }
  }

  private void write(String text, RunFormat as) {
    var plain = text.replace('\n', ' ').replace('\t', ' ');
    var styles = setting.document().styles();
    var language = as.language().orElse(setting.document().language());
    boolean eastAsian = LanguageTags.isEastAsian(language);
    for (var part : DirectedText.cut(plain, as.base())) {
      story.out().open("w:r");
      as.write(story.out(), styles, part.rightToLeft(), eastAsian && part.isEastAsian());
      characters(part.text());
      story.out().close();
    }
  }

  /** Word shows the character of a soft hyphen as a hyphen, and hides only its own element. */
  private void characters(String text) {
    int start = 0;
    for (int i = text.indexOf(SOFT_HYPHEN); i >= 0; i = text.indexOf(SOFT_HYPHEN, start)) {
      characters(text, start, i);
      story.out().empty("w:softHyphen");
      start = i + 1;
    }
    characters(text, start, text.length());
  }

  private void characters(String text, int start, int end) {
    if (start < end) {
      story.out().leaf("w:t", text.substring(start, end), "xml:space", "preserve");
    }
  }

  private Void marked(RunFormat.Mark mark, Inline.Container container) {
    return inside(format.with(mark), container);
  }

  private Void inside(RunFormat other, Inline.Container container) {
    var before = format;
    format = other;
    container.content().forEach(inline -> inline.accept(this));
    format = before;
    return null;
  }

  @Override
  public Void text(Inline.Text inline) {
    write(inline.words().toString(), format);
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis inline) {
    return marked(RunFormat.Mark.EMPHASIS, inline);
  }

  @Override
  public Void strong(Inline.Strong inline) {
    return marked(RunFormat.Mark.STRONG, inline);
  }

  @Override
  public Void link(Inline.Link inline) {
    var attributes = inLink ? Optional.<String[]>empty() : inline.target().accept(new Address());
    if (attributes.isEmpty()) {
      return inside(format, inline);
    }
    inLink = true;
    story.out().open("w:hyperlink", attributes.get());
    marked(RunFormat.Mark.LINK, inline);
    story.out().close();
    inLink = false;
    return null;
  }

  /** How a link says where it leads; nothing where it leads nowhere. */
  private final class Address implements Target.Visitor<Optional<String[]>> {

    @Override
    public Optional<String[]> web(Target.Web target) {
      return outside(target.href());
    }

    @Override
    public Optional<String[]> mail(Target.Mail target) {
      return outside("mailto:" + encode(target.address()));
    }

    private Optional<String[]> outside(String address) {
      var id = story.part().link(address);
      return Optional.of(new String[] {"r:id", id, "w:history", "1"});
    }

    @Override
    public Optional<String[]> fragment(Target.Fragment target) {
      return Optional.of(inside(setting.places().target(target.name())));
    }

    @Override
    public Optional<String[]> dead(Target.Dead target) {
      return Optional.empty();
    }
  }

  private static String[] inside(String bookmark) {
    return new String[] {"w:anchor", bookmark, "w:history", "1"};
  }

  /** RFC 6068, clause 2: what a mail address may hold and a URI may not. */
  private static String encode(String address) {
    var out = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || IN_MAIL.indexOf(c) >= 0)) {
        out.append(c);
      } else {
        out.append('%')
            .append("0123456789ABCDEF".charAt(c >> 4))
            .append("0123456789ABCDEF".charAt(c & 15));
      }
    }
    return out.toString();
  }

  @Override
  public Void code(Inline.Code inline) {
    write(inline.words().toString(), format.with(RunFormat.Mark.CODE));
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak inline) {
    story.out().open("w:r").empty("w:br").close();
    return null;
  }

  @Override
  public Void superscript(Inline.Superscript inline) {
    return marked(RunFormat.Mark.SUPERSCRIPT, inline);
  }

  @Override
  public Void subscript(Inline.Subscript inline) {
    return marked(RunFormat.Mark.SUBSCRIPT, inline);
  }

  @Override
  public Void deleted(Inline.Deleted inline) {
    return marked(RunFormat.Mark.DELETED, inline);
  }

  @Override
  public Void inserted(Inline.Inserted inline) {
    return marked(RunFormat.Mark.INSERTED, inline);
  }

  @Override
  public Void ruby(Inline.Ruby inline) {
    var language = format.language().orElse(setting.document().language());
    new RubyRun(story.out(), setting.document().styles()).write(inline, format, language);
    return null;
  }

  @Override
  public Void noteRef(Inline.NoteRef inline) {
    var notes = setting.notes();
    boolean first = !inNotes && !notes.isNumbered(inline.note());
    int id = first ? notes.call(inline.note()) : 0;
    boolean link = !first && !inLink;
    if (link) {
      story.out().open("w:hyperlink", inside(setting.places().target(inline.note())));
    }
    var out = story.out().open("w:r");
    var plain = RunFormat.plain(Optional.empty(), format.base());
    plain
        .styled(Style.FOOTNOTE_REFERENCE)
        .write(out, setting.document().styles(), format.base() == Direction.RTL, false);
    if (first) {
      out.empty("w:footnoteReference", "w:id", Integer.toString(id));
    } else {
      out.leaf("w:t", Integer.toString(notes.number(inline.note())));
    }
    out.close();
    if (link) {
      out.close();
    }
    return null;
  }

  @Override
  public Void span(Inline.Span inline) {
    return inside(format.in(inline.language(), inline.direction()), inline);
  }
}
