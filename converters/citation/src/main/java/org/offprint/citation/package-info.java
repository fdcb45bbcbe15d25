/** Writes references to articles for reference managers: CSL-JSON, BibTeX and RIS. */
package org.offprint.citation;
