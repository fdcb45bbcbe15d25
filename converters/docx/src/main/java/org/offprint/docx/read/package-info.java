/**
 * Reads Word documents (ISO/IEC 29500-1, transitional and strict): the package through POI's package layer, its parts
 * through StAX, without schemas in memory.
 */
package org.offprint.docx.read;
