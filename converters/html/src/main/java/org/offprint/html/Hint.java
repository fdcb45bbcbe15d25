package org.offprint.html;

import java.util.Locale;

/** What the names that a page gives its parts say of them. */
enum Hint {
  HEADLINE,
  KICKER,
  STANDFIRST,
  BYLINE,
  DATE,
  CAPTION,
  CREDIT,
  BODY,
  NAVIGATION,
  PAGE_FOOTER,
  SHARE,
  NEWSLETTER,
  COOKIE_NOTICE,
  COMMENTS,
  RELATED,
  AUTHOR_BIOGRAPHY,
  ADVERTISEMENT,
  TAGS,
  PAGE_TOOLS,
  PAYWALL,
  HIDDEN_TEXT,
  POP_UP;

  /** Whether such a part is beside the article. */
  boolean isBeside() {
    return compareTo(BODY) > 0;
  }

  /** Its name in tables and in the ledger. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Hint of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
