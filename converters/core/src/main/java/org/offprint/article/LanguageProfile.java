package org.offprint.article;

import java.util.Set;

/**
 * What tells one language from others in the same script.
 *
 * @param language the language
 * @param letters its letters that not all languages of the script have
 * @param words its commonest words, in lower case
 */
record LanguageProfile(Language language, Set<Integer> letters, Set<String> words) {}
