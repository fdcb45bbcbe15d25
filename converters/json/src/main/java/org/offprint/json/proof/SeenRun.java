package org.offprint.json.proof;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Inline;
import org.offprint.article.Target;
import org.offprint.convert.Seen;

/** The characters and the live links of running text. */
final class SeenRun {

  private final StringBuilder text = new StringBuilder();
  private final List<Seen.Link> links = new ArrayList<>();

  SeenRun(List<Inline> content) {
    content.forEach(this::add);
  }

  String text() {
    return text.toString();
  }

  List<Seen.Link> links() {
    return links;
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Link link) {
      var start = text.length();
      var place = links.size();
      link.content().forEach(this::add);
      address(link.target())
          .forEach(to -> links.add(place, new Seen.Link(to, text.substring(start))));
    } else if (inline instanceof Inline.Container container) {
      container.content().forEach(this::add);
    } else if (inline instanceof Inline.Text plain) {
      text.append(plain.words());
    } else if (inline instanceof Inline.Code code) {
      text.append(code.words());
    } else if (inline instanceof Inline.Ruby ruby) {
      text.append(ruby.base()).append(' ').append(ruby.annotation()).append(' ');
    } else if (inline instanceof Inline.NoteRef call) {
      links.add(new Seen.Link("#" + call.note(), ""));
    } else {
      text.append('\n');
    }
  }

  /** Where a link leads; nowhere if it is dead. */
  private static List<String> address(Target target) {
    if (target instanceof Target.Web web) {
      return List.of(web.href());
    } else if (target instanceof Target.Mail mail) {
      return List.of("mailto:" + mail.address());
    }
    return target instanceof Target.Fragment inside ? List.of("#" + inside.name()) : List.of();
  }
}
