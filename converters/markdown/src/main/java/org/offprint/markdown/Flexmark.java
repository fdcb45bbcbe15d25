package org.offprint.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The parser with the marks that archived Markdown has: CommonMark, and GFM's tables, strikethrough and footnotes. */
final class Flexmark {

  private static final Parser PARSER = parser();

  private Flexmark() {}

  static Document parse(String text) {
    return PARSER.parse(text);
  }

  private static Parser parser() {
    var options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_28);
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(
        Parser.EXTENSIONS,
        List.of(
            TablesExtension.create(), StrikethroughExtension.create(), FootnoteExtension.create()));
    return Parser.builder(options).build();
  }
}
