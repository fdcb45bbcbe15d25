package org.offprint.convert;

/** How much a finding matters. */
public enum Severity {
  /** Something a careful archivist wants to know. */
  NOTE,
  /** Something may be wrong: a person should look. */
  WARNING
}
