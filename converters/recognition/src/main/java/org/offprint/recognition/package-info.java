/**
 * Meaning: what each piece of a draft is to a newsroom reader, and the repairs of what archives do to text. One small
 * class for each judgement, with its data in tables.
 */
package org.offprint.recognition;
