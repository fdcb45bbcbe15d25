package org.offprint.frames;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.offprint.article.Block;
import org.offprint.article.Inlines;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of clips of MarkDownload: the moment of the clip and the source in front matter, the title of the window as the heading, and an excerpt that the text repeats. */
public final class MarkDownloadFrame implements Frame {

  private static final String NAME = "markdownload";
  private static final int HEAD = 4;
  private static final int START = 40;

  /** Made by the service loader. */
  public MarkDownloadFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "a clip of MarkDownload";
  }

  @Override
  public int order() {
    return 61;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    var fields = new ClipFields(draft);
    var moment = fields.first("created").contains("(UTC");
    var excerpt = excerpt(draft);
    if (!fields.has("created", "source") || !moment && excerpt < 0) {
      return Optional.empty();
    }
    var why = "its front matter has the moment of the clip and the source"
        + (excerpt < 0 ? "" : ", and an excerpt follows");
    return fields.fit(NAME, why, excerpt < 0 ? Map.of() : marks(draft, excerpt));
  }

  /** Where the quote with the heading "Excerpt" is; -1 where there is none. */
  private static int excerpt(Draft draft) {
    for (var i = 0; i < Math.min(HEAD, draft.pieces().size()); i++) {
      if (draft.pieces().get(i).block() instanceof Block.Quote quote
          && quote.blocks().get(0) instanceof Block.Heading heading
          && Inlines.plain(heading.content()).strip().equals("Excerpt")) {
        return i;
      }
    }
    return -1;
  }

  /** An excerpt goes where the text says the same; the rule after it always. */
  private static Map<Integer, Mark> marks(Draft draft, int excerpt) {
    var marks = new LinkedHashMap<Integer, Mark>();
    var after = excerpt + 1;
    if (after < draft.pieces().size() && draft.pieces().get(after).block() instanceof Block.Rule) {
      marks.put(after, new Mark(Role.JUNK, "rule of the template"));
      after++;
    }
    var quote = (Block.Quote) draft.pieces().get(excerpt).block();
    var said = new StringBuilder();
    quote.blocks().stream().skip(1).forEach(block -> said.append(Lines.text(block)));
    var body = new StringBuilder();
    for (var i = after; i < Math.min(after + HEAD, draft.pieces().size()); i++) {
      body.append(Lines.text(draft.pieces().get(i)));
    }
    if (said.length() > 0 && Lines.letters(body).contains(start(Lines.letters(said)))) {
      marks.put(excerpt, new Mark(Role.JUNK, "excerpt"));
    }
    return marks;
  }

  /** An excerpt ends anywhere, so its beginning has to do. */
  private static String start(String letters) {
    return letters.substring(0, Math.min(START, letters.length()));
  }
}
