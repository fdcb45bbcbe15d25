/** Reads finished PDFs back, for the proof. It knows nothing of how they were written. */
package org.offprint.pdf.proof;
