package org.offprint.pdf;

import org.offprint.convert.OwnOutput;

/** The document information dictionary (ISO 32000-1, 14.3.3). It says what the XMP packet says, and no dates. */
final class DocumentInformation {

  private DocumentInformation() {}

  static Dict of(Facts facts) {
    var dictionary = new Dict().text("Title", Clip.string(facts.title()));
    put(dictionary, "Author", facts.author());
    put(dictionary, "Subject", facts.description());
    put(dictionary, "Keywords", facts.keywordLine());
    return dictionary.text("Creator", OwnOutput.GENERATOR).text("Producer", OwnOutput.GENERATOR);
  }

  private static void put(Dict dictionary, String key, String value) {
    if (!value.isEmpty()) {
      dictionary.text(key, Clip.string(value));
    }
  }
}
