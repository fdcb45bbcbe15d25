package org.offprint.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.offprint.article.Edition;
import org.offprint.article.Entry;
import org.offprint.article.Language;
import org.offprint.article.Supplied;
import org.offprint.convert.Embed;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;
import org.offprint.convert.Writer;

/** One document: its text, its footnotes and all that goes with them. For one thread. */
final class DocumentFile {

  private final Look look;
  private final Carried carried;
  private final Writer.Material material;
  private final Limits limits;
  private final Parcel parcel = new Parcel();
  private final Part main;
  private Optional<Text> text = Optional.empty();

  /** The stories, once the language of the document is known. */
  private record Text(Document document, Story body, Footnotes footnotes) {}

  DocumentFile(Look look, Embed embed, Writer.Material material, Limits limits) {
    this.look = look;
    this.carried = new Carried(embed);
    this.material = material;
    this.limits = limits;
    this.main = parcel.part("/word/document.xml", Relation.wordType("document.main"));
    parcel.root(main, Relation.DOCUMENT);
  }

  private Text begin(Language language) {
    var pictures = new Pictures(parcel, material.pictures());
    var document = new Document(parcel, look, language, pictures, limits);
    var body = new Story(document, main, "w:document");
    body.out().open("w:body");
    var begun = new Text(document, body, new Footnotes(document));
    text = Optional.of(begun);
    return begun;
  }

  /** Writes the only article. */
  void article(Entry entry) throws IOException {
    var facts = Facts.of(entry);
    var begun = begin(facts.language());
    DocumentProperties.add(parcel, facts);
    var setting = write(begun, entry, "");
    look.section(begun.body().out(), begun.document(), main, heading(setting, 0), false);
  }

  /** Writes the articles of a book, each in a section of its own. */
  void book(Edition.Anthology book) throws IOException {
    var first = Supplied.language(book.entries().open(0).article());
    var language = book.facts().language().orElse(first.value());
    var begun = begin(language);
    DocumentProperties.add(parcel, Facts.of(book, language));
    for (int i = 0; i < book.size(); i++) {
      limits.goOn();
      var setting = write(begun, book.entries().open(i), "a" + (i + 1) + "-");
      var heading = heading(setting, i + 1);
      if (i == book.size() - 1) {
        look.section(begun.body().out(), begun.document(), main, heading, true);
      } else {
        var section = new Xml();
        look.section(section, begun.document(), main, heading, true);
        begun.body().endTable();
        begun.body().section(section);
      }
    }
  }

  private Setting write(Text begun, Entry entry, String prefix) throws IOException {
    carried.add(entry);
    var setting = Setting.of(begun.document(), entry, prefix);
    new ArticleView(setting, begun.body()).write();
    begun.footnotes().add(setting);
    return setting;
  }

  private static Look.Heading heading(Setting setting, int number) {
    var article = setting.entry().article();
    return new Look.Heading(
        Supplied.title(article).value(),
        article.published().map(date -> date.printed().toString().strip()).orElse(""),
        setting.language(),
        setting.direction(),
        number);
  }

  /** Writes the package. */
  List<Finding> finish(OutputStream out) throws IOException {
    var begun = text.orElseThrow();
    main.fill(begun.body().out().bytes());
    boolean notes = begun.footnotes().finish(main);
    carried.finish(parcel, main, material.input());
    var findings = new ArrayList<>(begun.document().findings());
    findings.addAll(look.finish(parcel, main, begun.document().language(), notes));
    parcel.write(out);
    return List.copyOf(findings);
  }
}
