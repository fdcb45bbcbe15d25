/** The article model and the way in and out: what every room of Offprint knows. */
module org.offprint.core {
  exports org.offprint.article;
  exports org.offprint.convert;

  uses org.offprint.convert.Container;
  uses org.offprint.convert.FormatProvider;
  uses org.offprint.convert.Frame;
  uses org.offprint.convert.Recogniser;
  uses org.offprint.convert.Syntax;
  uses org.offprint.convert.Witness;
}
