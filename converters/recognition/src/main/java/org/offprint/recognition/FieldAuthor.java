package org.offprint.recognition;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Contributor;
import org.offprint.article.Words;

/**
 * The author that a labelled value names: {@code Ann Reed}, {@code by Ann Reed}, {@code [[Ann Reed]]}, {@code Ann Reed
 * https://example.org/ann}.
 *
 * @param printed the name as printed
 * @param contributors whom it names
 * @param rest what stood beside the name and goes
 */
record FieldAuthor(String printed, List<Contributor> contributors, String rest) {

  static Optional<FieldAuthor> of(String value) {
    var name = value.replace("[[", "").replace("]]", "").strip();
    var rest = "";
    for (var scheme : List.of(" https://", " http://")) {
      var at = name.indexOf(scheme);
      if (at > 0) {
        rest = name.substring(at + 1);
        name = name.substring(0, at).strip();
      }
    }
    var label = PrintedLabels.at("byline", name, Optional.empty());
    if (label.isPresent() && label.get().end() < name.length()) {
      rest = (name.substring(0, label.get().end()) + rest).strip();
      name = name.substring(label.get().end());
    }
    if (!Shape.hasWord(name) || Shape.words(name).size() > 12) {
      return Optional.empty();
    }
    var text = name;
    var people = Names.read(name, Contributor.Role.AUTHOR)
        .orElseGet(() -> List.of(new Contributor.Person(Words.of(text), Contributor.Role.AUTHOR)));
    return Optional.of(new FieldAuthor(name, people, rest));
  }
}
