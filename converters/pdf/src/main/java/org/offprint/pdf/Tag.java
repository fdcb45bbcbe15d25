package org.offprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSObject;
import org.offprint.typeset.Box;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;

/** A structure element in the making: an element of the logical tree and what drawing finds out about it. */
final class Tag implements Kid {
  private final Element element;
  private final Optional<Tag> parent;
  private final Optional<Tag> link;
  private final Optional<Tag> figure;
  private final COSObject reference;
  private final List<Kid> kids = new ArrayList<>(2);
  private final List<LinkFragment> fragments = new ArrayList<>(0);
  private Optional<Spot> spot = Optional.empty();
  private Optional<COSObject> page = Optional.empty();
  private Optional<Box> extent = Optional.empty();

  /**
   * Starts an element.
   *
   * @param element what it is
   * @param parent the element that it stands in; none if that is the root of the tree
   * @param reference the object that it will be
   */
  Tag(Element element, Optional<Tag> parent, COSObject reference) {
    this.element = element;
    this.parent = parent;
    this.reference = reference;
    link = nearest(Role.LINK, parent.flatMap(Tag::link));
    figure = nearest(Role.FIGURE, parent.flatMap(Tag::figure));
  }

  private Optional<Tag> nearest(Role role, Optional<Tag> above) {
    return element.role() == role ? Optional.of(this) : above;
  }

  Element element() {
    return element;
  }

  Optional<Tag> parent() {
    return parent;
  }

  COSObject reference() {
    return reference;
  }

  /** The link that this is or stands in. */
  Optional<Tag> link() {
    return link;
  }

  /** The figure that this is or stands in. */
  Optional<Tag> figure() {
    return figure;
  }

  List<Kid> kids() {
    return kids;
  }

  /** What can be clicked on, where this is a link. */
  List<LinkFragment> fragments() {
    return fragments;
  }

  /** Where it begins; nothing while none of it is drawn. */
  Optional<Spot> spot() {
    return spot;
  }

  /** Where a figure is on its first page. */
  Optional<Box> extent() {
    return extent;
  }

  /** Notes that something of it is drawn at a place, which begins it and what it stands in if nothing did before. */
  void begin(Spot place) {
    var tag = Optional.of(this);
    while (tag.isPresent() && tag.get().spot.isEmpty()) {
      tag.get().spot = Optional.of(place);
      tag = tag.get().parent;
    }
  }

  /** Notes that a part of a figure is drawn in a rectangle. */
  void extend(COSObject on, Box box) {
    if (extent.isEmpty()) {
      page = Optional.of(on);
      extent = Optional.of(box);
    } else if (page.get() == on) {
      extent = Optional.of(extent.get().union(box));
    }
  }
}
