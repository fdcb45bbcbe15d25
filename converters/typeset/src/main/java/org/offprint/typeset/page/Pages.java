package org.offprint.typeset.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.offprint.typeset.Element;
import org.offprint.typeset.Page;
import org.offprint.typeset.line.MissingTally;

/**
 * A column of blocks, cut into pages.
 *
 * @param pages the pages, at least one
 * @param places where the elements are that blocks named
 */
public record Pages(List<Page> pages, Map<Element, Place> places) {
  /**
   * Where something is.
   *
   * @param page the number of the page, from 1
   * @param y its top, in points from the top of the sheet
   */
  public record Place(int page, double y) {}

  /**
   * Cuts a column into pages. Cost is linear in the length of the column.
   *
   * @param blocks the column
   * @param style the page
   * @param furniture what stands around the text block
   * @param missing counts what no font could show
   */
  public static Pages build(
      List<FlowBlock> blocks, PageStyle style, PageFurniture furniture, MissingTally missing) {
    var slabs = new SlabBuilder(style, missing).build(blocks);
    int[] ends = PageBreaks.choose(slabs, style);
    var pages = new ArrayList<Page>();
    var places = new IdentityHashMap<Element, Place>();
    int start = 0;
    int count = Math.max(1, ends.length);
    for (int i = 0; i < count; i++) {
      int end = ends.length == 0 ? 0 : ends[i];
      var assembly = new PageAssembly(style, i + 1, places);
      assembly.add(furniture.marks(i + 1, count));
      assembly.fill(slabs.subList(start, end));
      pages.add(new Page(i + 1, String.valueOf(i + 1), assembly.marks()));
      start = end;
    }
    return new Pages(pages, places);
  }
}
