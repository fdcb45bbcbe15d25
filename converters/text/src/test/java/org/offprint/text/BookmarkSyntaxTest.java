package org.offprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.offprint.convert.Codes;
import org.offprint.convert.Input;
import org.offprint.convert.Limits;
import org.offprint.convert.Match;
import org.offprint.convert.Sample;

class BookmarkSyntaxTest {

  private static final BookmarkSyntax SYNTAX = new BookmarkSyntax();

  private static byte[] bytes(String text) {
    return text.replace('¶', '\n').getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '^', quoteCharacter = '`', textBlock = """
          part.csv ^ title,url,time_added,tags,status¶A,https://a.org/1,1,x|y,unread¶B,https://a.org/2,2,,archive¶ ^ 2 links
          old.csv ^ title,url,time_added,cursor,tags,status¶A,https://a.org/1,1,1,,unread¶ ^ one link
          bom.csv ^ \uFEFFtitle,url,time_added,tags,status¶A,https://a.org/?u=https://b.org,1,,unread¶ ^ one link
          instapaper.csv ^ URL,Title,Selection,Folder,Timestamp¶https://a.org/1,A,,Unread,1¶ ^ one link
          tags.csv ^ URL,Title,Selection,Folder,Timestamp,Tags¶https://a.org/1,A,,Unread,1,[]¶ ^ one link
          ril_export.html ^ <!DOCTYPE html><html><head><title>Pocket Export</title></head><ul><li><a href="https://a.org/1" time_added="1" tags="">A</a></li></ul> ^ one link
          bookmarks.html ^ <!DOCTYPE NETSCAPE-Bookmark-file-1>¶<DL><p><DT><A HREF="https://a.org/1">A</A>¶<DT><A HREF="https://a.org/2">B</A></DL> ^ 2 links
          """)
  void refusesListsOfLinksAndSaysWhatToDo(String name, String text, String count) {
    var match = SYNTAX.looksLike(Sample.of(name, bytes(text)));
    assertThat(match.strength()).isEqualTo(Match.Strength.SURE);
    var draft = SYNTAX.parse(Input.of(name, bytes(text)), Limits.STANDARD);
    assertThat(draft.pieces()).isEmpty();
    var finding = draft.findings().get(0);
    assertThat(finding.code()).isEqualTo(Codes.NOT_READABLE);
    assertThat(finding.message()).contains(" with " + count + " and no text");
    assertThat(finding.hint()).contains("Save the pages themselves");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Harbour reopens\nurl: https://a.org/1\n\nThe harbour reopened.",
        "Title,URL and time_added are the columns of such a list.",
        "<html><head><title>My export from Pocket</title></head><p>The harbour reopened.</p>",
        "title,author,text\nHarbour,Ann,It reopened.\n"
      })
  void takesNoTextForAListOfLinks(String text) {
    assertThat(SYNTAX.looksLike(Sample.of("a.txt", bytes(text)))).isEqualTo(Match.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x, a PDF, export",
    "\u00D0\u00CF\u0011\u00E0\u00A1, an old Office file, DOCX",
    "GIF89a x, a GIF picture, text"
  })
  void refusesFilesThatNobodyReads(String start, String kind, String hint) {
    var bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    var syntax = new UnreadableSyntax();
    assertThat(syntax.looksLike(Sample.of("a.doc", bytes)).strength())
        .isEqualTo(Match.Strength.FALLBACK);
    var draft = syntax.parse(Input.of("a.doc", bytes), Limits.STANDARD);
    assertThat(draft.pieces()).isEmpty();
    assertThat(draft.findings().get(0).message()).contains(kind);
    assertThat(draft.findings().get(0).hint()).contains(hint);
    assertThat(syntax.looksLike(Sample.of("a.txt", "A text.".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Match.NONE);
  }
}
