package org.offprint.typeset.font;

/**
 * The lookups of a face that apply to a script and a language.
 *
 * @param substitutions offsets of GSUB lookups
 * @param digests for each of these a set of the glyphs it may start with
 * @param kerning offsets of GPOS lookups
 * @param marks offsets of GPOS lookups
 * @param formLigatures whether fi and fl come from the presentation forms, for want of a ligature
 *     feature
 */
record ShapingPlan(
    int[] substitutions, long[] digests, int[] kerning, int[] marks, boolean formLigatures) {
  static ShapingPlan of(Face face, int script, int language) {
    var substitution = face.substitution();
    var positioning = face.positioning();
    int[] lookups = substitution.lookups(script, language);
    return new ShapingPlan(
        lookups,
        substitution.digests(lookups),
        positioning.kernLookups(script, language),
        positioning.markLookups(script, language),
        script == Scripts.LATIN
            && !face.isFixedPitch()
            && !LanguageSystems.keepsDotOfI(language)
            && !substitution.hasLigatures(script, language));
  }
}
