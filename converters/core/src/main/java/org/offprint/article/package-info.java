/**
 * The article: what a newspaper article, a wire story or a blog post is once it has been understood.
 *
 * <p>Everything here is immutable and says what was printed; how it is shown is left to the writers. Each hierarchy
 * is sealed and has a nested visitor, so that a writer that forgets a kind does not compile. Every string passed
 * {@link org.offprint.article.Words}, every link target passed {@link org.offprint.article.Target}: nothing behind the
 * model sanitises.
 */
package org.offprint.article;
