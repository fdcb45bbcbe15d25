package org.offprint.docx;

import java.util.ArrayList;
import java.util.List;
import org.offprint.article.Language;
import org.offprint.convert.Codes;
import org.offprint.convert.Finding;
import org.offprint.convert.Limits;

/** What all parts of one document share. For one thread. */
final class Document {

  private static final int FIRST_NOTE = 1;

  private final Parcel parcel;
  private final StyleSheet styles;
  private final ListNumbers lists;
  private final PageGeometry page;
  private final Language language;
  private final Limits limits;
  private final Pictures pictures;
  private final Bookmarks bookmarks = new Bookmarks();
  private final List<Finding> findings = new ArrayList<>();
  private int notes = FIRST_NOTE;
  private int drawings = 1;

  Document(Parcel parcel, Look look, Language language, Pictures pictures, Limits limits) {
    this.parcel = parcel;
    this.styles = look.styles();
    this.lists = look.lists();
    this.page = look.page();
    this.language = language;
    this.pictures = pictures;
    this.limits = limits;
  }

  Parcel parcel() {
    return parcel;
  }

  StyleSheet styles() {
    return styles;
  }

  ListNumbers lists() {
    return lists;
  }

  PageGeometry page() {
    return page;
  }

  /** The language of the document: runs in another say so. */
  Language language() {
    return language;
  }

  Limits limits() {
    return limits;
  }

  Pictures pictures() {
    return pictures;
  }

  Bookmarks bookmarks() {
    return bookmarks;
  }

  List<Finding> findings() {
    return findings;
  }

  /** Notes that the format says something in another way. */
  void limit(String message) {
    findings.add(Finding.of(Codes.FORMAT_LIMIT, message));
  }

  int nextNote() {
    return notes++;
  }

  int nextDrawing() {
    return drawings++;
  }
}
