/**
 * How an article looks: the layout of its head, its body, its notes and its source block, as blocks of
 * a column, and the logical tree beside them.
 */
package org.offprint.typeset.layout;
