/** Measures how long reading and writing take, by JMH. */
package org.offprint.bench;
