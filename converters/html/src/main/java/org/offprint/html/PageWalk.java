package org.offprint.html;

import org.jsoup.nodes.Node;

/** A walk through the nodes of a page in the order of its text. It costs no stack, however deep the page nests. */
final class PageWalk {

  private PageWalk() {}

  /** What is done at each node. */
  interface Visitor {
    /** Enters a node; says whether to go into it. */
    boolean enter(Node node);

    /** Leaves a node that was entered, whether or not its children were walked. */
    void leave(Node node);
  }

  static void walk(Node root, Visitor visitor) {
    var node = root;
    while (true) {
      var into = visitor.enter(node);
      if (into && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      visitor.leave(node);
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
        visitor.leave(node);
      }
      if (node == root) {
        return;
      }
      node = node.nextSibling();
    }
  }
}
