package org.offprint.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.typeset.Content;
import org.offprint.typeset.Element;

/** The structure elements of one typeset document, in reading order. */
final class TagTree {
  private final List<Tag> tags = new ArrayList<>();
  private final List<Tag> tops = new ArrayList<>();
  private final Map<Content, Leaf> leaves = new IdentityHashMap<>();
  private final Map<String, Tag> ids = new HashMap<>();

  /**
   * Makes the elements, without recursion since input decides how deep they nest.
   *
   * @param root the document, of which there is one in a file, so that only what stands in it is made here
   * @param file gives the object numbers
   */
  TagTree(Element root, CosFile file) {
    var stack = new ArrayDeque<Tag>();
    for (var child : root.children()) {
      if (child instanceof Element element) {
        tops.add(new Tag(element, Optional.empty(), file.reserve()));
      }
    }
    for (int i = tops.size() - 1; i >= 0; i--) {
      stack.push(tops.get(i));
    }
    while (!stack.isEmpty()) {
      var tag = stack.pop();
      tags.add(tag);
      if (!tag.element().id().isEmpty()) {
        ids.put(tag.element().id(), tag);
      }
      fill(tag, file);
      for (int i = tag.kids().size() - 1; i >= 0; i--) {
        if (tag.kids().get(i) instanceof Tag child) {
          stack.push(child);
        }
      }
    }
  }

  private void fill(Tag tag, CosFile file) {
    for (var child : tag.element().children()) {
      if (child instanceof Element element) {
        tag.kids().add(new Tag(element, Optional.of(tag), file.reserve()));
      } else if (child instanceof Content content) {
        var leaf = new Leaf(tag);
        tag.kids().add(leaf);
        leaves.put(content, leaf);
      }
    }
  }

  /** All elements; each stands before those in it. */
  List<Tag> tags() {
    return tags;
  }

  /** The elements that stand in the document itself. */
  List<Tag> tops() {
    return tops;
  }

  /**
   * The place of a content in the tree.
   *
   * @throws IllegalStateException if it has none
   */
  Leaf leaf(Content content) {
    var leaf = leaves.get(content);
    if (leaf == null) {
      throw new IllegalStateException("A mark belongs to content that is not in the tree.");
    }
    return leaf;
  }

  /** The element of a name. */
  Optional<Tag> id(String id) {
    return Optional.ofNullable(ids.get(id));
  }
}
