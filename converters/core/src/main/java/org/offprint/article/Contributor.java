package org.offprint.article;

import java.util.Objects;

/** Who had a hand in the article: a person or an agency. */
public sealed interface Contributor {

  /**
   * The name as printed.
   *
   * @return the name
   */
  Words name();

  /**
   * What the contributor did.
   *
   * @return the role
   */
  Role role();

  /**
   * A human being.
   *
   * @param name the name as printed
   * @param role what the person did
   */
  record Person(Words name, Role role) implements Contributor {
    /**
     * Refuses a blank name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Person {
      requireName(name);
      Objects.requireNonNull(role, "role");
    }
  }

  /**
   * A news agency or another organisation.
   *
   * @param name the name as printed
   * @param role what it did
   */
  record Agency(Words name, Role role) implements Contributor {
    /**
     * Refuses a blank name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Agency {
      requireName(name);
      Objects.requireNonNull(role, "role");
    }
  }

  /** What a contributor did, with its MARC relator code. */
  enum Role {
    /** Wrote the article. */
    AUTHOR("aut"),
    /** Reported for it. */
    REPORTER("rpt"),
    /** Edited it. */
    EDITOR("edt"),
    /** Translated it. */
    TRANSLATOR("trl"),
    /** Took its photographs. */
    PHOTOGRAPHER("pht"),
    /** Drew for it. */
    ILLUSTRATOR("ill"),
    /** Had another part in it. */
    CONTRIBUTOR("ctb");

    private final String relator;

    Role(String relator) {
      this.relator = relator;
    }

    /**
     * The MARC relator code, as OPF 2.0 and EPUB 3 use it.
     *
     * @return three letters
     */
    public String relator() {
      return relator;
    }
  }

  private static void requireName(Words name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A contributor needs a name.");
    }
  }
}
