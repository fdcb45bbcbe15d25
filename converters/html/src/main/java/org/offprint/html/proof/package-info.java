/** Reads finished pages back, for the proof. It knows nothing of how they were written. */
package org.offprint.html.proof;
