/** Reads finished Word documents back, for the proof. It knows nothing of how they were written. */
package org.offprint.docx.proof;
