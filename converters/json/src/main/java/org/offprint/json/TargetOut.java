package org.offprint.json;

import org.offprint.article.Target;

/** Writes the members of a target; the printed form is left out where it follows from the rest. */
final class TargetOut implements Target.Visitor<Void> {

  private final JsonOut out;

  TargetOut(JsonOut out) {
    this.out = out;
  }

  @Override
  public Void web(Target.Web target) {
    out.string("kind", "web");
    out.string("href", target.href());
    return printed(target, target.href());
  }

  @Override
  public Void mail(Target.Mail target) {
    out.string("kind", "mail");
    out.string("address", target.address());
    return printed(target, "mailto:" + target.address());
  }

  private Void printed(Target target, String usual) {
    if (!target.printed().toString().equals(usual)) {
      out.string("printed", target.printed());
    }
    return null;
  }

  @Override
  public Void fragment(Target.Fragment target) {
    out.string("kind", "fragment");
    out.string("name", target.name());
    return null;
  }

  @Override
  public Void dead(Target.Dead target) {
    out.string("kind", "dead");
    out.string("printed", target.printed());
    return null;
  }
}
