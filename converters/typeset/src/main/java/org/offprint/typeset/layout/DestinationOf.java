package org.offprint.typeset.layout;

import java.util.Optional;
import org.offprint.article.Target;
import org.offprint.typeset.Destination;

/** Where a link of the article leads in the document; nowhere for a dead one. */
final class DestinationOf implements Target.Visitor<Optional<Destination>> {
  private final Scope scope;

  DestinationOf(Scope scope) {
    this.scope = scope;
  }

  @Override
  public Optional<Destination> web(Target.Web target) {
    return Optional.of(new Destination.Address(target.href()));
  }

  @Override
  public Optional<Destination> mail(Target.Mail target) {
    return Optional.of(new Destination.Address("mailto:".concat(target.address())));
  }

  @Override
  public Optional<Destination> fragment(Target.Fragment target) {
    return Optional.of(new Destination.Inside(scope.target(target.name())));
  }

  @Override
  public Optional<Destination> dead(Target.Dead target) {
    return Optional.empty();
  }
}
