package org.offprint.recognition;

import java.util.ArrayList;
import java.util.List;

/** Times of day beside a date: 3:21 PM EET, 14h30, 13.30 น., 14:30 Uhr, 3 p.m. */
final class TimeOfDay {

  private TimeOfDay() {}

  /** The tokens without times of day and what belongs to them. */
  static List<DateToken> without(List<DateToken> tokens) {
    var rest = new ArrayList<DateToken>();
    for (var i = 0; i < tokens.size(); ) {
      var end = end(tokens, i);
      if (end == i) {
        rest.add(tokens.get(i));
        end++;
      }
      i = end;
    }
    return rest;
  }

  private static int end(List<DateToken> tokens, int i) {
    if (is(tokens, i, DateLexicon.Kind.ZONE) && !tokens.get(i).isMonth()) {
      return offset(tokens, i + 1);
    }
    if (is(tokens, i, DateLexicon.Kind.HALF)
        && isHour(tokens, i + 1)
        && isMark(tokens, i + 2, ':')) {
      return i + 1;
    }
    if (!isHour(tokens, i)) {
      return i;
    }
    var end = clock(tokens, i);
    while (is(tokens, end, DateLexicon.Kind.HALF) && end > i + 1
        || is(tokens, end, DateLexicon.Kind.ZONE) && end > i + 1
        || is(tokens, end, DateLexicon.Kind.TIME) && end > i + 1
        || isMark(tokens, end, '.') && end > i + 1 && isHalfBefore(tokens, end)) {
      end = is(tokens, end, DateLexicon.Kind.ZONE) ? offset(tokens, end + 1) : end + 1;
    }
    end = end > i + 1 ? offset(tokens, end) : end;
    return end > i + 1 ? end : i;
  }

  private static boolean isHalfBefore(List<DateToken> tokens, int end) {
    return is(tokens, end - 1, DateLexicon.Kind.HALF) || is(tokens, end - 1, DateLexicon.Kind.TIME);
  }

  /** The index after hour, minutes and seconds, or after an hour with its half of the day; the next index if neither. */
  private static int clock(List<DateToken> tokens, int i) {
    if (isMark(tokens, i + 1, ':') && isMinute(tokens, i + 2)) {
      return isMark(tokens, i + 3, ':') && isMinute(tokens, i + 4) ? i + 5 : i + 3;
    }
    if (isMark(tokens, i + 1, '.') && isMinute(tokens, i + 2)) {
      if (is(tokens, i + 3, DateLexicon.Kind.TIME) || is(tokens, i + 3, DateLexicon.Kind.HALF)) {
        return i + 4;
      } else if (isClockBefore(tokens, i)) {
        return i + 3;
      }
    }
    if (is(tokens, i + 1, DateLexicon.Kind.TIME) || is(tokens, i + 1, DateLexicon.Kind.HALF)) {
      return isMinute(tokens, i + 2)
              && tokens.get(i + 1).end() == tokens.get(i + 2).start()
          ? i + 3
          : i + 2;
    }
    return i + 1;
  }

  private static boolean isClockBefore(List<DateToken> tokens, int i) {
    var at = isMark(tokens, i - 1, '.') ? i - 2 : i - 1;
    return at >= 0 && is(tokens, at, DateLexicon.Kind.CLOCK);
  }

  /** The index after {@code +3}, {@code +03:00}, {@code +0300}. */
  private static int offset(List<DateToken> tokens, int i) {
    if (!isMark(tokens, i, '+') && !isMark(tokens, i, '-') && !isMark(tokens, i, '\u2212')) {
      return i;
    }
    var number = i + 1 < tokens.size()
        && tokens.get(i + 1).isNumber()
        && tokens.get(i).end() == tokens.get(i + 1).start();
    if (!number) {
      return i;
    }
    return isMark(tokens, i + 2, ':') && isMinute(tokens, i + 3) ? i + 4 : i + 2;
  }

  private static boolean isHour(List<DateToken> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).isNumber()
        && tokens.get(i).digits() <= 2
        && tokens.get(i).number() <= 24;
  }

  private static boolean isMinute(List<DateToken> tokens, int i) {
    return i < tokens.size()
        && tokens.get(i).digits() == 2
        && tokens.get(i).number() >= 0
        && tokens.get(i).number() < 60;
  }

  private static boolean isMark(List<DateToken> tokens, int i, char mark) {
    return i >= 0 && i < tokens.size() && tokens.get(i).mark() == mark;
  }

  private static boolean is(List<DateToken> tokens, int i, DateLexicon.Kind kind) {
    return i < tokens.size() && tokens.get(i).is(kind);
  }
}
