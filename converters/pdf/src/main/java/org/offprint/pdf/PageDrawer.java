package org.offprint.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSObject;
import org.offprint.typeset.Artifact;
import org.offprint.typeset.Content;
import org.offprint.typeset.Destination;
import org.offprint.typeset.Ink;
import org.offprint.typeset.Mark;
import org.offprint.typeset.Owner;
import org.offprint.typeset.Page;
import org.offprint.typeset.Role;

/** Draws the marks of one page, each as content of its element or as an artifact (ISO 32000-1, 14.8.2.2). */
final class PageDrawer implements Mark.Visitor<Void> {
  /** Stands in the place of a picture that cannot be read. */
  private static final Ink PLACEHOLDER = Ink.of(0xDDDDDD);

  private final CosFile file;
  private final FontSet fonts;
  private final Pictures pictures;
  private final TagTree tree;
  private final COSObject page;
  private final PageContent content;
  private final COSArray parents = new COSArray();
  private final List<COSObject> annotations = new ArrayList<>();
  private Optional<Owner> open = Optional.empty();
  private boolean inAddress;

  /**
   * Starts a page.
   *
   * @param file gives the object numbers
   * @param fonts the fonts of the file
   * @param pictures the pictures of the file
   * @param tree the elements that the marks belong to
   * @param page the object that the page will be
   * @param height of the sheet, in points
   */
  PageDrawer(
      CosFile file, FontSet fonts, Pictures pictures, TagTree tree, COSObject page, double height) {
    this.file = file;
    this.fonts = fonts;
    this.pictures = pictures;
    this.tree = tree;
    this.page = page;
    content = new PageContent(height);
  }

  void draw(Page typeset) throws IOException {
    try {
      var marks = typeset.marks();
      for (int i = 0; i < marks.size(); i++) {
        var mark = marks.get(i);
        if (open.isEmpty() || open.get() != mark.owner()) {
          close();
          begin(mark.owner());
          var address = BrokenAddress.at(marks, i).filter(Clip::isWhole);
          inAddress = address.isPresent();
          address.ifPresent(content::beginActualText);
        }
        mark.accept(this);
      }
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
    close();
  }

  /** The content stream. */
  Bytes content() {
    return content.bytes();
  }

  /** The elements of the marked-content sequences, by number. */
  COSArray parents() {
    return parents;
  }

  /** The link annotations of the page, which are saved when it is known where they lead. */
  List<COSObject> annotations() {
    return annotations;
  }

  private void close() {
    if (open.isPresent()) {
      if (inAddress) {
        content.end();
      }
      content.end();
    }
    inAddress = false;
    open = Optional.empty();
  }

  private void begin(Owner owner) {
    open = Optional.of(owner);
    if (owner instanceof Artifact artifact) {
      content.beginArtifact(properties(artifact));
    } else if (owner instanceof Content shown) {
      var leaf = tree.leaf(shown);
      int mcid = parents.size();
      leaf.sequences().add(new Leaf.Sequence(page, mcid));
      parents.add(leaf.tag().reference());
      content.beginTagged(RoleName.of(leaf.tag().element().role()), mcid);
    }
  }

  private static String properties(Artifact artifact) {
    return switch (artifact) {
      case HEADER -> "<</Type/Pagination/Subtype/Header/Attached[/Top]>>";
      case FOOTER -> "<</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>";
      case REPEATED -> "<</Type/Pagination>>";
      case LAYOUT -> "<</Type/Layout>>";
    };
  }

  @Override
  public Void glyphs(Mark.Glyphs glyphs) {
    place(glyphs);
    new RunPrinter(content, fonts, glyphs).print();
    return null;
  }

  @Override
  public Void bar(Mark.Bar bar) {
    place(bar);
    content.ink(bar.ink());
    content.fill(bar.extent());
    return null;
  }

  @Override
  public Void picture(Mark.Picture picture) {
    place(picture);
    var name = resource(picture);
    if (name.isPresent()) {
      content.picture(name.get(), picture.extent());
    } else {
      content.ink(PLACEHOLDER);
      content.fill(picture.extent());
    }
    return null;
  }

  private Optional<String> resource(Mark.Picture picture) {
    try {
      return pictures.resource(picture);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Tells the elements that a mark belongs to where it is. */
  private void place(Mark mark) {
    if (mark.owner() instanceof Content shown) {
      var tag = tree.leaf(shown).tag();
      var box = mark.extent();
      tag.begin(new Spot(page, box.y()));
      tag.figure().ifPresent(figure -> figure.extend(page, box));
      tag.link().filter(PageDrawer::isLive).ifPresent(link -> click(link, mark));
    }
  }

  /** Addresses that no PDF string can hold stay text. */
  private static boolean isLive(Tag link) {
    return link.element().role() == Role.LINK
        && link.element().destination().isPresent()
        && (!(link.element().destination().get() instanceof Destination.Address address)
            || Clip.fits(address.uri()));
  }

  private void click(Tag link, Mark mark) {
    var fragments = link.fragments();
    int last = fragments.size() - 1;
    var box = mark.extent();
    if (last >= 0 && fragments.get(last).isOnLineOf(page, box)) {
      fragments.set(last, fragments.get(last).with(box));
    } else {
      var annotation = file.reserve();
      annotations.add(annotation);
      fragments.add(new LinkFragment(annotation, page, box));
    }
  }
}
