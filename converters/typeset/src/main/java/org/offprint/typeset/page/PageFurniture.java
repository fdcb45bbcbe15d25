package org.offprint.typeset.page;

import java.util.List;
import org.offprint.typeset.Mark;

/** What stands around the text block of each page: running head and foot. */
@FunctionalInterface
public interface PageFurniture {
  /**
   * The marks of one page; their owners are artifacts.
   *
   * @param page the number of the page, from 1
   * @param pages how many pages there are
   */
  List<Mark> marks(int page, int pages);
}
