package org.offprint.recognition;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Publication;
import org.offprint.article.Target;
import org.offprint.article.Words;
import org.offprint.convert.Ledger;
import org.offprint.convert.Role;

/**
 * The publication of an article that does not print it, told from the host of its address by {@code hosts.tsv}. It is
 * marked as derived, and the row of the address in the ledger says so; an unknown host says nothing.
 */
final class PublicationFromHost implements Judgement {

  /** Loaded with the first article that has an address and no publication. */
  private static final class Hosts {
    static final Map<String, String> NAMES = new HashMap<>();

    static {
      Tables.rows("hosts.tsv", 2).forEach(row -> NAMES.put(row.get(0), row.get(1)));
    }
  }

  @Override
  public void judge(Manuscript manuscript) {
    var facts = manuscript.facts();
    if (facts.publication.isEmpty()
        && manuscript.corrections().get("publication").isEmpty()
        && manuscript.mayRepair(RepairNames.PUBLICATION_FROM_HOST)) {
      facts.original.flatMap(PublicationFromHost::of).ifPresent(name -> {
        facts.publication = Optional.of(new Publication(Words.of(name), Publication.Basis.DERIVED));
        record(manuscript, name);
      });
    }
  }

  /** The name of what is published at a web address. */
  static Optional<String> of(Target target) {
    return target instanceof Target.Web web
        ? host(web.href()).flatMap(PublicationFromHost::name)
        : Optional.empty();
  }

  private static Optional<String> host(String address) {
    try {
      return Optional.ofNullable(new URI(address).getHost())
          .map(host -> host.toLowerCase(Locale.ROOT));
    } catch (URISyntaxException unusual) {
      return Optional.empty();
    }
  }

  private static Optional<String> name(String host) {
    for (var at = 0; at >= 0; ) {
      var name = Hosts.NAMES.get(host.substring(at));
      if (name != null) {
        return Optional.of(name);
      }
      var dot = host.indexOf('.', at);
      at = dot < 0 ? -1 : dot + 1;
    }
    return Optional.empty();
  }

  /** It stands nowhere in the input; the row of the address that tells it says that it was brought in. */
  private static void record(Manuscript manuscript, String name) {
    var part = manuscript.parts().stream().filter(p -> p.role() == Role.SOURCE).findFirst();
    part.ifPresent(source -> source.change(RepairNames.PUBLICATION_FROM_HOST, "", name));
    if (part.isPresent()) {
      return;
    }
    var rows = manuscript.fieldRows();
    for (var i = 0; i < rows.size(); i++) {
      if (rows.get(i).places().contains("source")) {
        rows.set(
            i,
            rows.get(i)
                .changed(List.of(new Ledger.Change(RepairNames.PUBLICATION_FROM_HOST, "", name))));
        return;
      }
    }
  }
}
