package org.offprint.text;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.article.Words;

/**
 * A web or mail address in angle brackets (CommonMark clause 6.5).
 *
 * @param link the link
 * @param end the index after the closing bracket
 */
record AngleAddress(Inline.Link link, int end) {

  static Optional<AngleAddress> at(String text, int from) {
    var mail = false;
    for (var i = from + 1; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '>') {
        return of(text.substring(from + 1, i), mail, i + 1);
      } else if (c <= ' ' || c == '<' || c == Characters.LINE_BREAK) {
        return Optional.empty();
      }
      mail |= c == '@';
    }
    return Optional.empty();
  }

  private static Optional<AngleAddress> of(String inside, boolean mail, int end) {
    var printed = Escapes.resolve(inside);
    var words = Words.of(printed);
    var target = Target.of(words);
    if (mail && target instanceof Target.Dead) {
      target = Target.of("mailto:" + printed);
    }
    if (target instanceof Target.Dead && !isWeb(printed)) {
      return Optional.empty();
    }
    var link = new Inline.Link(target, List.of(new Inline.Text(words)));
    return Optional.of(new AngleAddress(link, end));
  }

  /** An address that the gate refuses is a dead link, not text in angle brackets. */
  private static boolean isWeb(String printed) {
    return BareAddress.scheme(printed, 0) > 0;
  }
}
