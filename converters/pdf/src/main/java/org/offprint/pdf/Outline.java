package org.offprint.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSObject;

/** The outline of a file (ISO 32000-1, 12.3.3). */
final class Outline {
  /** Up to so many entries are all shown; of more, only the first level. */
  private static final int ALL_SHOWN = 40;

  private final CosFile file;
  private final List<Item> items = new ArrayList<>();
  private final List<Item> firstLevel = new ArrayList<>();
  private final ArrayDeque<Item> open = new ArrayDeque<>();

  Outline(CosFile file) {
    this.file = file;
  }

  private static final class Item {
    private final int level;
    private final String title;
    private final COSArray destination;
    private final COSObject reference;
    private final Optional<Item> parent;
    private final List<Item> items = new ArrayList<>(0);
    private int descendants;
    private Optional<COSObject> previous = Optional.empty();
    private Optional<COSObject> next = Optional.empty();

    Item(
        int level, String title, COSArray destination, COSObject reference, Optional<Item> parent) {
      this.level = level;
      this.title = title;
      this.destination = destination;
      this.reference = reference;
      this.parent = parent;
    }
  }

  /** Adds an entry under the nearest earlier one of a lower level. */
  void add(int level, String title, COSArray destination) {
    while (!open.isEmpty() && open.peek().level >= level) {
      close();
    }
    var parent = Optional.ofNullable(open.peek());
    var siblings = parent.map(above -> above.items).orElse(firstLevel);
    var item = new Item(level, title, destination, file.reserve(), parent);
    if (!siblings.isEmpty()) {
      var before = siblings.get(siblings.size() - 1);
      before.next = Optional.of(item.reference);
      item.previous = Optional.of(before.reference);
    }
    siblings.add(item);
    items.add(item);
    open.push(item);
  }

  private void close() {
    var item = open.pop();
    item.parent.ifPresent(parent -> parent.descendants += 1 + item.descendants);
  }

  /** Saves it; nothing where there is no entry. */
  Optional<COSObject> save() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    if (items.isEmpty()) {
      return Optional.empty();
    }
    boolean allShown = items.size() <= ALL_SHOWN;
    var root = file.reserve();
    for (var item : items) {
      file.put(item.reference, dictionary(item, root, allShown));
    }
    var dictionary = Dict.of("Outlines");
    ends(dictionary, firstLevel);
    file.put(root, dictionary.integer("Count", allShown ? items.size() : firstLevel.size()));
    return Optional.of(root);
  }

  private static Dict dictionary(Item item, COSObject root, boolean allShown) {
    var dictionary = new Dict()
        .text("Title", Clip.string(item.title))
        .put("Parent", item.parent.map(parent -> parent.reference).orElse(root))
        .put("Dest", item.destination);
    item.previous.ifPresent(previous -> dictionary.put("Prev", previous));
    item.next.ifPresent(next -> dictionary.put("Next", next));
    if (!item.items.isEmpty()) {
      ends(dictionary, item.items);
      dictionary.integer("Count", allShown ? item.descendants : -item.items.size());
    }
    return dictionary;
  }

  private static void ends(Dict dictionary, List<Item> items) {
    dictionary.put("First", items.get(0).reference);
    dictionary.put("Last", items.get(items.size() - 1).reference);
  }
}
