/**
 * The conventions of archives, one small class each: how one archive marks headline, byline and source, and where its
 * articles begin and end. A frame marks what its convention says and leaves the rest to the recogniser.
 */
package org.offprint.frames;
