package org.offprint.html;

import org.offprint.convert.About;
import org.offprint.convert.Embed;

/**
 * How an article is written as a web page.
 *
 * @param embed what the page carries so that the article can be recovered from it
 */
public record HtmlOptions(
    @About("What the file carries so that the article can be recovered: none, facts, article,"
        + " or source (the input too)")
    Embed embed) {}
