package org.offprint.pdf;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.offprint.typeset.FontFace;

/** The font programs that a writer has needed so far. Safe for several threads. */
final class FontPrograms {
  private final ConcurrentMap<FontFace, FontProgram> programs = new ConcurrentHashMap<>();

  FontProgram of(FontFace face) {
    var program = programs.get(face);
    return program != null ? program : programs.computeIfAbsent(face, FontProgram::new);
  }
}
