/** The wikitext of news pages: templates, links and marks of MediaWiki, as blocks and labelled values. */
package org.offprint.text.wiki;
