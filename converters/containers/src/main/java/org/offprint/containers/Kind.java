package org.offprint.containers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a file is that is no article. */
enum Kind {
  PICTURE(
      "picture",
      "pictures",
      List.of(
          "png", "jpg", "jpeg", "jpe", "jfif", "gif", "webp", "avif", "svg", "bmp", "ico", "cur",
          "tif", "tiff", "heic", "apng")),
  STYLE("style sheet", "style sheets", List.of("css", "less", "scss")),
  SCRIPT("script", "scripts", List.of("js", "mjs", "map", "wasm")),
  FONT("font", "fonts", List.of("woff", "woff2", "ttf", "otf", "eot")),
  MEDIA(
      "sound or film",
      "sounds and films",
      List.of("mp3", "mp4", "m4a", "m4v", "webm", "ogg", "ogv", "oga", "wav", "mov", "avi", "mkv")),
  FRAME("frame", "frames", List.of()),
  REDIRECT("redirect", "redirects", List.of()),
  ERROR("error page", "error pages", List.of()),
  REPEATED("repeated capture", "repeated captures", List.of()),
  UNLISTED("page that is not listed", "pages that are not listed", List.of()),
  HIDDEN("hidden file", "hidden files", List.of()),
  OTHER("other file", "other files", List.of());

  private final String one;
  private final String several;
  private final List<String> suffixes;

  Kind(String one, String several, List<String> suffixes) {
    this.one = one;
    this.several = several;
    this.suffixes = suffixes;
  }

  String one() {
    return one;
  }

  String several() {
    return several;
  }

  /** What a file name says; nothing if the file may be an article. */
  static Optional<Kind> ofName(String name) {
    var suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.suffixes.contains(suffix))
        .findFirst();
  }

  /** What a media type says. */
  static Kind ofType(String type) {
    if (type.startsWith("image/")) {
      return PICTURE;
    } else if (type.equals("text/css")) {
      return STYLE;
    } else if (type.contains("javascript") || type.contains("ecmascript")) {
      return SCRIPT;
    } else if (type.contains("font")) {
      return FONT;
    }
    return type.startsWith("audio/") || type.startsWith("video/") ? MEDIA : OTHER;
  }
}
