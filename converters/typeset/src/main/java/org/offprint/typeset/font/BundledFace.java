package org.offprint.typeset.font;

/** The faces that come with Offprint, by their file. */
enum BundledFace {
  SERIF("LiberationSerif-Regular"),
  SERIF_BOLD("LiberationSerif-Bold"),
  SERIF_ITALIC("LiberationSerif-Italic"),
  SERIF_BOLD_ITALIC("LiberationSerif-BoldItalic"),
  SANS("Lato-Regular"),
  SANS_BOLD("Lato-Bold"),
  SANS_ITALIC("Lato-Italic"),
  SANS_BOLD_ITALIC("Lato-BoldItalic"),
  MONO("LiberationMono-Regular");

  private final String file;

  BundledFace(String file) {
    this.file = file;
  }

  /** The absolute name of the resource that holds the file. */
  String resource() {
    return "/org/offprint/fonts/".concat(file).concat(".ttf");
  }
}
