package org.offprint.typeset.layout;

import java.util.List;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.typeset.Element;
import org.offprint.typeset.Role;
import org.offprint.typeset.font.FontLibrary;
import org.offprint.typeset.line.Alignment;
import org.offprint.typeset.line.ParagraphStyle;
import org.offprint.typeset.line.TextSpan;
import org.offprint.typeset.line.Wrap;
import org.offprint.typeset.page.FlowBlock;
import org.offprint.typeset.page.Leading;

/** Sets text whose blanks and line ends count. */
final class PreformattedSetter {
  private static final double LEADING = 12;
  private static final int TAB = 8;

  private final Scope scope;
  private final Element.Builder parent;
  private final List<FlowBlock> flow;

  PreformattedSetter(Scope scope, Element.Builder parent, List<FlowBlock> flow) {
    this.scope = scope;
    this.parent = parent;
    this.flow = flow;
  }

  void set(Block.Preformatted block) {
    var voice =
        Voice.of(FontLibrary.bundled().mono(), 8.5, Look.BLACK, scope.look().tag());
    var style = voice.style().withWrap(Wrap.VERBATIM);
    var code = Element.of(Role.CODE);
    var lines = new ParagraphStyle(Look.WIDTH, 0, Alignment.START, false, false);
    int blank = 0;
    for (var line : block.text().toString().split("\n", -1)) {
      if (line.isBlank()) {
        blank++;
        continue;
      }
      if (blank > 0) {
        flow.add(new FlowBlock.Gap(blank * LEADING));
        blank = 0;
      }
      // The blank is not seen, but keeps the text of the line from running into the next.
      var span = new TextSpan(expand(line) + " ", style, code.content());
      flow.add(new FlowBlock.Text(Optional.empty(), List.of(span), lines, Leading.free(LEADING)));
    }
    parent.add(Element.of(Role.P).add(code.build()).build());
  }

  private static String expand(String line) {
    if (line.indexOf('\t') < 0) {
      return line;
    }
    var expanded = new StringBuilder(line.length() + TAB);
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '\t') {
        expanded.append(" ".repeat(TAB - expanded.length() % TAB));
      } else {
        expanded.append(line.charAt(i));
      }
    }
    return expanded.toString();
  }
}
