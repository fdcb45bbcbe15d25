package org.offprint.frames;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.offprint.convert.Draft;
import org.offprint.convert.Frame;
import org.offprint.convert.Role;

/** The frame of news agencies that send NITF: each element {@code nitf} of the file is an article. */
public final class NitfFrame implements Frame {

  private static final String NAME = "nitf";
  private static final String STYLE = "nitf ";

  /** Made by the service loader. */
  public NitfFrame() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "news of an agency as NITF";
  }

  @Override
  public int order() {
    return 14;
  }

  @Override
  public Optional<Fit> fit(Draft draft) {
    if (!draft.syntax().equals(NAME) || draft.pieces().isEmpty()) {
      return Optional.empty();
    }
    var articles = new LinkedHashMap<String, List<Draft.Piece>>();
    for (var piece : draft.pieces()) {
      articles.computeIfAbsent(number(piece.style()), key -> new ArrayList<>()).add(piece);
    }
    var fields = new LinkedHashMap<String, List<Draft.Field>>();
    for (var field : draft.fields()) {
      var rule = field.rule();
      var number = rule.equals(NAME) ? "1" : rule.substring(NAME.length() + 1);
      fields.computeIfAbsent(number, key -> new ArrayList<>()).add(field);
    }
    var framed = new ArrayList<Framed>();
    articles.forEach((number, pieces) ->
        framed.add(framed(draft, pieces, fields.getOrDefault(number, List.of()))));
    return Optional.of(new Fit("it is NITF", framed, OptionalInt.empty()));
  }

  private static String number(String style) {
    var from = style.startsWith(STYLE) ? STYLE.length() : style.length();
    var end = style.indexOf(' ', from);
    return style.substring(from, end < 0 ? style.length() : end);
  }

  private static Framed framed(Draft draft, List<Draft.Piece> pieces, List<Draft.Field> fields) {
    var marks = new LinkedHashMap<Integer, Mark>();
    for (var piece : pieces) {
      if (piece.style().endsWith(" headline")) {
        marks.put(piece.index(), new Mark(Role.HEADLINE, "nitf-headline"));
      }
    }
    return new Framed(NAME, draft, pieces, marks, fields);
  }
}
