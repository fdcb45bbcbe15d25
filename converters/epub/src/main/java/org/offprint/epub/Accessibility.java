package org.offprint.epub;

import java.util.LinkedHashSet;
import java.util.Set;
import org.offprint.article.Block;
import org.offprint.article.Entry;
import org.offprint.article.Picture;

/**
 * How the book can be read, as far as its content tells (EPUB Accessibility 1.1, clause 2.2): counted from the pictures
 * that it really holds.
 */
final class Accessibility {

  /** Types that cannot move, so that they cannot flash. */
  private static final Set<String> STILL = Set.of("image/png", "image/jpeg");

  private int pictures;
  private int described;
  private boolean moving;

  /**
   * Counts the pictures of an article.
   *
   * @param entry the article
   * @param shown the SHA-256 of the pictures that the book holds
   */
  void see(Entry entry, Set<String> shown) {
    for (var figure : entry.article().figures()) {
      if (figure.picture() instanceof Picture.Held held && shown.contains(held.sha256())) {
        see(figure);
      }
    }
  }

  private void see(Block.Figure figure) {
    pictures++;
    if (!figure.alternative().isBlank()) {
      described++;
    }
  }

  /** A picture of this type is in the book. */
  void see(String mediaType) {
    moving |= !STILL.contains(mediaType);
  }

  private boolean isTextEnough() {
    return described == pictures;
  }

  void write(PackageMeta meta) {
    meta.property("schema:accessMode", "textual");
    if (pictures > 0) {
      meta.property("schema:accessMode", "visual");
      meta.property("schema:accessModeSufficient", "textual,visual");
    }
    if (isTextEnough()) {
      meta.property("schema:accessModeSufficient", "textual");
    }
    features().forEach(feature -> meta.property("schema:accessibilityFeature", feature));
    meta.property("schema:accessibilityHazard", moving ? "unknown" : "none");
    meta.english("schema:accessibilitySummary", summary());
  }

  private Set<String> features() {
    var features = new LinkedHashSet<String>();
    features.add("tableOfContents");
    features.add("readingOrder");
    features.add("structuralNavigation");
    if (pictures > 0 && isTextEnough()) {
      features.add("alternativeText");
    }
    return features;
  }

  private String summary() {
    var text = "The text is in reading order, with headings and a table of contents. ";
    if (pictures == 0) {
      return text + "There are no pictures.";
    }
    return text
        + (isTextEnough()
            ? "Every picture has a text alternative."
            : "Pictures with a text alternative: " + described + " of " + pictures + ".");
  }
}
