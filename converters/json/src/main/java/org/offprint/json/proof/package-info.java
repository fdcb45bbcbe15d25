/** Reads finished JSON back, for the proof. It knows nothing of how it was written. */
package org.offprint.json.proof;
