package org.offprint.convert;

import java.io.IOException;
import java.util.List;
import org.offprint.article.Edition;

/** Holds finished outputs against their articles before anybody gets them. */
final class Proving {

  private final Registry registry;
  private final Limits limits;

  Proving(Registry registry, Limits limits) {
    this.registry = registry;
    this.limits = limits;
  }

  /**
   * Proves an output.
   *
   * @param name what messages call it
   * @param format the name of its format
   * @return a finding where it cannot be proved
   * @throws ConversionException.Unproven if it says something else
   */
  List<Finding> prove(String name, String format, Edition edition, byte[] output) {
    limits.goOn();
    if (!(edition instanceof Edition.Single single)) {
      return cannot(name, "it holds several articles. Write each to a file of its own");
    }
    var witness = registry.witness(format);
    if (witness.isEmpty()) {
      return cannot(name, "nobody on the class path reads " + format + " back");
    }
    try {
      var differences = Proof.of(single.entry()).hold(witness.get().see(output, limits));
      if (!differences.isEmpty()) {
        throw new ConversionException.Unproven(message(name, differences));
      }
      return List.of();
    } catch (Witness.NoText facts) {
      return cannot(name, facts.getMessage());
    } catch (IOException broken) {
      throw new ConversionException.Unproven(
          name + ": is not written, since it cannot be read back: " + broken.getMessage()
              + ". This is a fault of this program: report it with the input.",
          broken);
    }
  }

  private static List<Finding> cannot(String name, String why) {
    return List.of(
        Finding.of(Codes.NOT_PROVED, name + " is written without proof, since " + why + "."));
  }

  private static String message(String name, List<Difference> differences) {
    var more = differences.size() == 1 ? "" : " (and " + (differences.size() - 1) + " more)";
    return name + ": is not written, since it does not say what the article says: "
        + differences.get(0) + more
        + ". This is a fault of this program: report it with the input.";
  }
}
