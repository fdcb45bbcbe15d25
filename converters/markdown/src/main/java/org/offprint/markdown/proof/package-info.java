/** Reads finished Markdown back by another parser, for the proof. It knows nothing of how the file was written. */
package org.offprint.markdown.proof;
