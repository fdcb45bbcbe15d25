package org.offprint.frames;

import java.util.Map;
import java.util.Optional;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;

/** The frame of clips of Obsidian's Web Clipper: title, source and day of the clip in front matter, authors as links to notes. */
public final class ObsidianClipperFrame implements Frame {

  private static final String NAME = "obsidian-clipper";

  /** Made by the service loader. */
  public ObsidianClipperFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a clip of Obsidian's Web Clipper";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ClipFields(draft);
    var notes = fields.any("author", author -> author.startsWith("[["));
    var tagged = fields.any("tags", "clippings"::equals);
    if (!fields.has("title", "source") || !notes && !tagged) {
      return Optional.empty();
    }
    var why = notes ? "authors as links to notes" : "the tag clippings";
    return fields.fit(NAME, "its front matter has title, source and " + why, Map.of());
  }
}
