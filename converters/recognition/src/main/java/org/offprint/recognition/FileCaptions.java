package org.offprint.recognition;

import java.util.List;
import org.offprint.article.Block;
import org.offprint.article.Picture;
import org.offprint.article.Words;
import org.offprint.convert.Role;

/** Captions whose picture did not come along, where the frame knows them: pictures that are missing. */
final class FileCaptions implements Judgement {

  @Override
  public void judge(Manuscript manuscript) {
    for (var part : manuscript.body()) {
      if (part.isMarkedBy("file-caption") && !part.isDecided()) {
        part.paragraph().ifPresent(caption -> {
          part.decide(Role.CAPTION, "file-caption", 0.95);
          part.replace(
              new Block.Figure(new Picture.Missing(Words.NONE), Words.NONE, caption, List.of()));
        });
      }
    }
  }
}
