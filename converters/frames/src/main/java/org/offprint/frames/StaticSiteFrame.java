package org.offprint.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of pages of static sites, as Hugo and Jekyll have them: front matter that says how the page is made. */
public final class StaticSiteFrame implements Frame {

  private static final String NAME = "static-site";

  private static final List<String> MAKING = List.of(
      "layout",
      "draft",
      "slug",
      "permalink",
      "aliases",
      "weight",
      "taxonomies.tags",
      "taxonomies.categories",
      "excerpt_separator",
      "redirect_from");

  /** Made by the service loader. */
  public StaticSiteFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a page of Hugo, Jekyll or another maker of static sites";
  }

  @Override
  public int order() {
    return 64;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ClipFields(draft);
    if (!fields.has("title") || fields.count(MAKING) == 0) {
      return Optional.empty();
    }
    var said = MAKING.stream().filter(label -> fields.has(label)).limit(3).toList();
    return fields.fit(
        NAME,
        "its front matter says how the page of a site is made: " + String.join(", ", said),
        Map.of());
  }
}
