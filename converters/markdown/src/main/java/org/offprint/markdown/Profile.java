package org.offprint.markdown;

/** Whose names the front matter uses, and which characters have to be escaped for them. */
public enum Profile {
  /** The names of {@code docs/markdown.md}. */
  PLAIN,
  /** Obsidian and its Web Clipper: {@code description} for the standfirst; every {@code #} in the text is escaped. */
  OBSIDIAN,
  /** Hugo: {@code description}, {@code lastmod}, other facts under {@code params}. */
  HUGO,
  /** Jekyll: {@code description}, {@code last_modified_at}; Liquid is off for the page. */
  JEKYLL,
  /** Pandoc and Zettlr: {@code keywords} for the tags, {@code abstract} for the description. */
  PANDOC
}
