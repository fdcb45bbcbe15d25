package org.offprint.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Picture;
import org.offprint.article.Resources;
import org.offprint.convert.Limits;

/** Puts the pictures that a book holds in the place of those that its pages only name. */
final class HeldPictures {

  private final ZipFiles files;
  private final ReadPackage book;
  private final Map<String, Optional<Picture.Held>> byName = new LinkedHashMap<>();
  private final Map<String, String> bySha256 = new LinkedHashMap<>();

  HeldPictures(ZipFiles files, ReadPackage book) {
    this.files = files;
    this.book = book;
  }

  /** A block of a page with the pictures in it, however deep: pages nest no deeper than the limits allow. */
  Block in(String page, Block block) {
    if (block instanceof Block.Figure figure) {
      return held(page, figure);
    } else if (block instanceof Block.Quote quote) {
      return new Block.Quote(all(page, quote.blocks()), quote.attribution());
    } else if (block instanceof Block.ItemList list) {
      var items = list.items().stream()
          .map(item -> new Block.Item(all(page, item.blocks())))
          .toList();
      return new Block.ItemList(list.ordered(), list.start(), items);
    }
    return block;
  }

  private List<Block> all(String page, List<Block> blocks) {
    return blocks.stream().map(block -> in(page, block)).toList();
  }

  private Block held(String page, Block.Figure figure) {
    if (!(figure.picture() instanceof Picture.Missing missing)) {
      return figure;
    }
    return Address.file(page, missing.printed().toString())
        .flatMap(files::find)
        .flatMap(name -> byName.computeIfAbsent(name, this::held))
        .<Block>map(
            held -> new Block.Figure(held, figure.alternative(), figure.caption(), figure.credit()))
        .orElse(figure);
  }

  private Optional<Picture.Held> held(String name) {
    var type = book.type(name);
    if (!type.startsWith("image/")) {
      return Optional.empty();
    }
    return files.read(name).map(bytes -> {
      var held = Picture.Held.of(bytes, type);
      bySha256.putIfAbsent(held.sha256(), name);
      return held;
    });
  }

  /** The bytes of the pictures, read again from the book when they are asked for. */
  Resources resources(byte[] zip, Limits limits) {
    return bySha256.isEmpty() ? Resources.NONE : new Again(Map.copyOf(bySha256), zip, limits);
  }

  private record Again(Map<String, String> names, byte[] zip, Limits limits) implements Resources {
    @Override
    public InputStream open(String sha256) throws IOException {
      var name = names.get(sha256);
      if (name == null) {
        throw new IOException("No picture with SHA-256 " + sha256 + " is in this book.");
      }
      var bytes = new ZipFiles(zip, limits).read(name);
      return new ByteArrayInputStream(bytes.orElseThrow());
    }
  }
}
