package org.offprint.article;

import java.util.Objects;

/**
 * Where a link leads. Only four kinds exist, so no other scheme can become live in any output: whatever is neither a
 * web address, a mail address nor a place in the same article is {@link Dead}, with its printed form kept.
 */
public sealed interface Target {

  /**
   * What the archive printed as the target, byte for byte.
   *
   * @return the printed form
   */
  Words printed();

  /**
   * Reads a printed target: {@code http} and {@code https} addresses with a host become {@link Web}, {@code mailto:}
   * becomes {@link Mail}, all else, {@code #} included, is {@link Dead}.
   *
   * @param printed the target as archived
   * @return the target
   */
  static Target of(CharSequence printed) {
    return TargetReader.read(Words.of(printed));
  }

  /**
   * Calls the method of the visitor for this kind.
   *
   * @param visitor what to do for each kind
   * @param <R> the result of the visit
   * @return what the visitor returned
   */
  <R> R accept(Visitor<R> visitor);

  /**
   * A web address.
   *
   * @param printed the address as archived
   * @param href the same address as a valid URI reference (RFC 3986), with the characters percent-encoded that were
   *     not allowed; ASCII only
   */
  record Web(Words printed, String href) implements Target {
    /**
     * Accepts only what the gate itself would make.
     *
     * @throws IllegalArgumentException if the address is not an http or https URI
     */
    public Web {
      Objects.requireNonNull(printed, "printed");
      if (!TargetReader.isWebHref(href)) {
        throw new IllegalArgumentException("Not an http or https URI: " + href
            + ". Use Target.of, which repairs printed addresses.");
      }
    }

    /**
     * The host without a leading {@code www.}, lower case, as a reader knows the publication by it.
     *
     * @return the host, in ASCII
     */
    public String host() {
      return TargetReader.host(href);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.web(this);
    }
  }

  /**
   * A mail address.
   *
   * @param printed the target as archived
   * @param address the bare address (RFC 6068 {@code to}), ASCII only
   */
  record Mail(Words printed, String address) implements Target {
    /**
     * Accepts only a plain address.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public Mail {
      Objects.requireNonNull(printed, "printed");
      if (!TargetReader.isMailAddress(address)) {
        throw new IllegalArgumentException("Not a plain mail address: " + address);
      }
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mail(this);
    }
  }

  /**
   * A place in the same article; {@link Article} refuses one that does not resolve.
   *
   * @param name the id of a {@link Block.Footnote} or the name of a heading as {@link Fragments} makes it
   */
  record Fragment(String name) implements Target {
    /** Refuses an empty name. */
    public Fragment {
      if (name.isEmpty()) {
        throw new IllegalArgumentException(
            "A fragment needs a name; an empty one is a dead target.");
      }
    }

    @Override
    public Words printed() {
      return Words.of("#" + name);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.fragment(this);
    }
  }

  /**
   * A target that leads nowhere: {@code #}, an empty one, or a scheme that no output carries.
   *
   * @param printed the target as archived
   */
  record Dead(Words printed) implements Target {
    /** Refuses null. */
    public Dead {
      Objects.requireNonNull(printed, "printed");
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.dead(this);
    }
  }

  /**
   * One method for each kind of target.
   *
   * @param <R> the result of the visit
   */
  interface Visitor<R> {
    /**
     * Visits a web address.
     *
     * @param target the target
     * @return the result
     */
    R web(Web target);

    /**
     * Visits a mail address.
     *
     * @param target the target
     * @return the result
     */
    R mail(Mail target);

    /**
     * Visits a place in the same article.
     *
     * @param target the target
     * @return the result
     */
    R fragment(Fragment target);

    /**
     * Visits a dead target.
     *
     * @param target the target
     * @return the result
     */
    R dead(Dead target);
  }
}
