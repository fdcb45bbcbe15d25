package org.offprint.convert;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.article.Words;

/** What a container adds to the draft of a file inside it: address, moment of capture, pictures. */
final class MemberDraft {

  private final Container.Member member;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> held = new HashSet<>();
  private final Map<String, List<Ledger.Change>> changes = new LinkedHashMap<>();
  private String text = "";
  private String id = "";

  MemberDraft(Container.Member member) {
    this.member = member;
  }

  /**
   * What is added beside the draft itself.
   *
   * @param fields what the container says of the file
   * @param changes names of pictures that stood in the text and gave way to the pictures, by the id of their input block
   */
  record Added(List<Draft.Field> fields, Map<String, List<Ledger.Change>> changes) {
    /** A file that is in no container. */
    static final Added NONE = new Added(List.of(), Map.of());
  }

  Added added() {
    var fields = new ArrayList<Draft.Field>();
    field("source", member.address(), fields);
    field("captured", member.captured(), fields);
    return new Added(fields, changes);
  }

  Draft add(Draft draft) {
    text = draft.text();
    var pieces = draft.pieces().stream().map(this::piece).toList();
    findings.addAll(0, draft.findings());
    var resources =
        held.isEmpty() ? draft.resources() : new Both(held, member.pictures(), draft.resources());
    return new Draft(
        draft.input(),
        draft.syntax(),
        draft.mediaType(),
        draft.text(),
        pieces,
        draft.fields(),
        findings,
        resources);
  }

  private static void field(String label, String value, List<Draft.Field> fields) {
    if (!value.isBlank()) {
      fields.add(new Draft.Field(Words.of(label), Words.of(value.strip()), 0, "container"));
    }
  }

  private Draft.Piece piece(Draft.Piece piece) {
    id = piece.id();
    var block = block(piece.block());
    return block == piece.block()
        ? piece
        : new Draft.Piece(
            piece.index(), piece.firstLine(), piece.lastLine(), piece.raw(), block, piece.style());
  }

  /** The block with its pictures, however deep: syntaxes nest no deeper than the limits allow. */
  private Block block(Block block) {
    if (block instanceof Block.Figure figure) {
      return figure(figure);
    } else if (block instanceof Block.Quote quote) {
      return new Block.Quote(all(quote.blocks()), quote.attribution());
    } else if (block instanceof Block.Aside aside) {
      return new Block.Aside(aside.kind(), all(aside.blocks()));
    } else if (block instanceof Block.Footnote note) {
      return new Block.Footnote(note.id(), all(note.blocks()));
    } else if (block instanceof Block.ItemList list) {
      var items =
          list.items().stream().map(item -> new Block.Item(all(item.blocks()))).toList();
      return new Block.ItemList(list.ordered(), list.start(), items);
    }
    return block;
  }

  private List<Block> all(List<Block> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Block figure(Block.Figure figure) {
    if (!(figure.picture() instanceof Picture.Missing missing)
        || missing.printed().isBlank()) {
      return figure;
    }
    try {
      var found = member.pictures().find(missing.printed().toString());
      if (found.isPresent()) {
        held.add(found.get().sha256());
        named(missing.printed().toString());
        return new Block.Figure(
            found.get(), figure.alternative(), figure.caption(), figure.credit());
      }
    } catch (IOException unreadable) {
      findings.add(Finding.of(
          Codes.NOT_READABLE,
          "The picture " + missing.printed() + " cannot be read: " + unreadable.getMessage()
              + "."));
    }
    return figure;
  }

  private void named(String printed) {
    if (text.contains(printed)) {
      changes
          .computeIfAbsent(id, none -> new ArrayList<>())
          .add(new Ledger.Change("held-picture", printed, ""));
    }
  }

  private record Both(Set<String> held, Resources container, Resources own) implements Resources {
    @Override
    public InputStream open(String sha256) throws IOException {
      return (held.contains(sha256) ? container : own).open(sha256);
    }
  }
}
