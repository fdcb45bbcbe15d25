package org.offprint.docx.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Blocks;
import org.offprint.article.Inlines;
import org.offprint.article.Language;
import org.offprint.article.Words;
import org.offprint.convert.Codes;
import org.offprint.convert.ConversionException;
import org.offprint.convert.Draft;
import org.offprint.convert.Finding;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.OwnOutput;
import org.offprint.convert.Tokens;

/** Reads one document: its body, then its notes, then what stands around them. */
final class DocumentReader {

  private final Input input;
  private final WordPackage word;
  private final Limits limits;
  private final Context context;
  private final Survey survey;
  private final BlockSink sink = new BlockSink();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Draft.Piece> pieces = new ArrayList<>();

  DocumentReader(Input input, WordPackage word, Limits limits) {
    this.input = input;
    this.word = word;
    this.limits = limits;
    var styles = Styles.of(part("styles"));
    var own = isOwn(word);
    survey = new Survey(styles, own);
    var notes = new Notes(word);
    notes.all().forEach(survey::note);
    survey.body(main(), limits);
    var language = Language.parse(word.core().getOrDefault("language", "und"));
    context = new Context(
        word,
        styles,
        Numbering.of(part("numbering")),
        new Pictures(word),
        notes,
        new LeftOut(),
        new OwnFurniture(styles, language.orElse(Language.UNDETERMINED)),
        own,
        survey.bookmarks(),
        survey.notes(),
        limits);
  }

  private static boolean isOwn(WordPackage word) {
    for (var part : word.rooted("extended-properties")) {
      var reader = new PartReader(word.part(part).orElseThrow(), Set.of());
      var properties = reader.next();
      if (properties.isPresent()
          && properties.get().children().stream()
              .anyMatch(node -> node.name().endsWith(":Application")
                  && node.text().toString().equals(OwnOutput.GENERATOR))) {
        return true;
      }
    }
    return false;
  }

  private Optional<byte[]> part(String type) {
    return word.related(type).stream().findFirst().flatMap(word::part);
  }

  private byte[] main() {
    return word.part(word.main()).orElseThrow();
  }

  Draft draft() {
    body();
    notes();
    pieces();
    margins();
    comments();
    findings.addAll(context.leftOut().findings());
    var clean = Words.clean(survey.text());
    if (!clean.changes().isEmpty()) {
      findings.add(Finding.of(
          Codes.REMOVED_CHARACTERS,
          clean.changes().size()
              + " characters that no output can carry were removed or balanced."));
    }
    var hasText = pieces.stream()
        .anyMatch(piece -> piece.block() instanceof Block.Figure
            || piece.raw().codePoints().anyMatch(Character::isLetterOrDigit));
    return new Draft(
        input,
        "docx",
        DocxSyntax.MEDIA_TYPE,
        clean.words().toString(),
        hasText ? pieces : List.of(),
        fields(),
        findings,
        context.pictures().resources());
  }

  private void body() {
    var reader = new PartReader(main(), Survey.BODY);
    var body = new BodyReader(context, word.main(), sink);
    for (var node = reader.next(); node.isPresent(); node = reader.next()) {
      body.read(node.get());
      requireRoom();
    }
    body.end();
    if (reader.isDamaged()) {
      findings.add(Finding.at(
          Codes.NOT_READABLE,
          Math.max(1, sink.position()),
          "The document is damaged after this paragraph; what stands before it was read."));
    }
  }

  private void requireRoom() {
    if (sink.blocks().size() > limits.blocks()) {
      throw new ConversionException.LimitExceeded(String.format(
          Locale.ROOT,
          "%s: the input has more blocks than the limit of %d. Raise the limit, or split the file.",
          input.name(),
          limits.blocks()));
    }
  }

  /** The notes in the order of their numbers; notes may call notes. */
  private void notes() {
    var done = 0;
    var rest = false;
    while (true) {
      var next = context.notes().from(done);
      if (next.isEmpty() && rest) {
        return;
      } else if (next.isEmpty()) {
        context.notes().callRest();
        rest = true;
      }
      for (var note : next) {
        note(note, ++done);
      }
    }
  }

  private void note(Notes.Note note, int number) {
    var inside = new BlockSink();
    var reader = new BodyReader(context, note.part(), inside);
    note.node().children().forEach(reader::read);
    reader.end();
    var blocks = inside.blocks().stream().map(BlockSink.Placed::block).toList();
    if (!blocks.isEmpty()) {
      sink.next();
      sink.note(new Block.Footnote(Integer.toString(number), blocks));
    }
  }

  private void pieces() {
    var title = titled();
    for (var placed : sink.blocks()) {
      var from = Math.max(
          placed.first(), pieces.isEmpty() ? 1 : pieces.get(pieces.size() - 1).firstLine());
      var known = title.filter(one -> one == placed).isPresent();
      var block = known
          ? new Block.Heading(1, ((Block.Paragraph) placed.block()).content())
          : placed.block();
      pieces.add(new Draft.Piece(
          pieces.size(),
          from,
          Math.max(from, placed.last()),
          visible(block),
          block,
          known ? "Title" : placed.style()));
    }
  }

  /** A first paragraph without a style of its own that says what the property of the title says. */
  private Optional<BlockSink.Placed> titled() {
    var wanted = PropertyFields.key(word.core().getOrDefault("title", ""));
    var headed = sink.blocks().stream().anyMatch(placed -> placed.block() instanceof Block.Heading);
    return wanted.isEmpty() || headed
        ? Optional.empty()
        : sink.blocks().stream()
            .limit(8)
            .filter(placed -> placed.block() instanceof Block.Paragraph paragraph
                && PropertyFields.key(Inlines.plain(paragraph.content())).equals(wanted))
            .findFirst();
  }

  private static String visible(Block root) {
    var text = new StringBuilder();
    for (var block : Blocks.all(List.of(root))) {
      if (block instanceof Block.Figure figure && !figure.alternative().isBlank()) {
        text.append(figure.alternative()).append('\n');
      }
      Blocks.runs(block).forEach(run -> text.append(Inlines.plain(run)).append('\n'));
    }
    return text.toString().strip();
  }

  private List<Draft.Field> fields() {
    var fields = new ArrayList<>(context.furniture().fields());
    var properties = new PropertyFields(pieces.stream().map(Draft.Piece::raw).toList());
    if (context.own()) {
      return fields;
    }
    properties.core(word.core());
    word.rooted("custom-properties")
        .forEach(part -> properties.custom(word.part(part).orElseThrow()));
    fields.addAll(properties.fields());
    return fields;
  }

  /** Headers and footers whose words stand nowhere else are named. */
  private void margins() {
    if (context.own()) {
      return;
    }
    var known = new HashSet<>(Tokens.of(survey.text()));
    var said = new HashSet<String>();
    for (var type : List.of("header", "footer")) {
      for (var part : word.related(type)) {
        var reader = new PartReader(word.part(part).orElseThrow(), Set.of("w:hdr", "w:ftr"));
        var margin = new Survey(context.styles(), false);
        for (var node = reader.next(); node.isPresent(); node = reader.next()) {
          margin.block(node.get());
        }
        var text = margin.text().strip();
        var letters = Tokens.of(text).stream()
            .anyMatch(
                word -> !known.contains(word) && word.codePoints().anyMatch(Character::isLetter));
        if (letters && said.add(text)) {
          context.leftOut().add(LeftOut.What.MARGIN, text);
        }
      }
    }
  }

  private void comments() {
    for (var part : word.related("comments")) {
      var reader = new PartReader(word.part(part).orElseThrow(), Set.of("w:comments"));
      for (var node = reader.next(); node.isPresent(); node = reader.next()) {
        context.leftOut().add(LeftOut.What.COMMENT, Choices.text(node.get()));
      }
    }
  }
}
