package org.offprint.convert;

import java.nio.file.Path;
import java.util.List;

/**
 * What a conversion did.
 *
 * @param outputs the files that were written, in order
 * @param findings doubts about inputs and outputs
 * @param ledgers what became of each input block, one ledger for each article
 */
public record Conversion(List<Path> outputs, List<Finding> findings, List<Ledger> ledgers) {

  /** Keeps its own copies. */
  public Conversion {
    outputs = List.copyOf(outputs);
    findings = List.copyOf(findings);
    ledgers = List.copyOf(ledgers);
  }

  /**
   * The ledger of the only article.
   *
   * @return the first ledger
   */
  public Ledger ledger() {
    return ledgers.get(0);
  }
}
