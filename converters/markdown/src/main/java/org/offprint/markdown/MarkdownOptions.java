package org.offprint.markdown;

import java.util.Objects;
import org.offprint.convert.About;

/**
 * The options of the format {@code md}.
 *
 * @param profile whose names the front matter uses
 * @param pictures what becomes of the bytes of pictures
 */
public record MarkdownOptions(
    @About("Whose names the front matter uses: plain, obsidian, hugo, jekyll or pandoc.")
    Profile profile,

    @About("Whether the bytes of pictures stand in the file (embed), or only their names (name).")
    Pictures pictures) {

  /** Plain names, pictures in the file. */
  public static final MarkdownOptions STANDARD = new MarkdownOptions(Profile.PLAIN, Pictures.EMBED);

  /** Refuses null. */
  public MarkdownOptions {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(pictures, "pictures");
  }
}
