/** Reads finished books back, for the proof. It knows nothing of how they were bound. */
package org.offprint.epub.proof;
