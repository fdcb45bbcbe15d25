/**
 * What every syntax, frame and writer promises, as tests to inherit, and the seeded generators of articles and archived
 * texts that those tests run on. A test gives the same verdict on every machine: a seed decides all.
 */
package org.offprint.testkit;
