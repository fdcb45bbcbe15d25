/** The command line: what a person types becomes a conversion, and what happened becomes a message and an exit code. */
package org.offprint.cli;
