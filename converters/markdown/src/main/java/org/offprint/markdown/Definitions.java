package org.offprint.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The link definitions and footnotes of a document: who is called, and by which name. */
final class Definitions {

  private final Document document;
  private final Set<Reference> called = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, String> notes = new HashMap<>();
  private final Map<FootnoteBlock, String> names = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();

  Definitions(Document document) {
    this.document = document;
    var node = document.getFirstChild();
    while (node != null) {
      take(node);
      node = following(node);
    }
  }

  private static Node following(Node node) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    var up = node;
    while (up != null && up.getNext() == null) {
      up = up.getParent();
    }
    return up == null ? null : up.getNext();
  }

  private void take(Node node) {
    if (node instanceof RefNode ref) {
      of(ref).ifPresent(called::add);
    } else if (node instanceof FootnoteBlock note) {
      var label = note.getText().toString();
      var name = free(valid(label));
      names.put(note, name);
      notes.putIfAbsent(label, name);
    }
  }

  /** A label with the characters that names of footnotes have. */
  private static String valid(String label) {
    var name = new StringBuilder();
    label
        .codePoints()
        .limit(100)
        .forEach(cp -> name.appendCodePoint(Character.isLetterOrDigit(cp) || cp == '_' ? cp : '-'));
    return name.length() == 0 ? "note" : name.toString();
  }

  private String free(String name) {
    var free = name;
    while (!taken.add(free)) {
      free = name + "-" + counts.merge(name, 1, Integer::sum);
    }
    return free;
  }

  Optional<Reference> of(RefNode ref) {
    return Optional.ofNullable(ref.getReferenceNode(document));
  }

  /** Whether anything in the text calls the definition. */
  boolean isCalled(Reference definition) {
    return called.contains(definition);
  }

  /** The name of the footnote with a label. */
  String note(String label) {
    return notes.getOrDefault(label, label);
  }

  String name(FootnoteBlock note) {
    return names.get(note);
  }
}
