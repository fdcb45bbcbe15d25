/** Many articles at once: which files there are, what each becomes, and how it went. */
package org.offprint.batch;
