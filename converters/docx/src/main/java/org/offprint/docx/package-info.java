/** Word documents (ISO/IEC 29500-1, transitional): written accessible and with the same bytes every time, and read. */
package org.offprint.docx;
