package org.offprint.recognition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.offprint.article.Moment;

/**
 * A date in the form of ISO 8601 with or without a time; a time without a zone is left out of the meaning, since it is
 * no point in time.
 */
final class IsoDate {

  private final String text;
  private int at;

  private IsoDate(String text) {
    this.text = text;
  }

  /** Reads a text that is a date of this form and nothing else; {@code +0100} and a space for the T are taken too. */
  static Optional<Moment> read(String text) {
    try {
      return new IsoDate(text.strip()).read();
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private Optional<Moment> read() {
    var year = number(4);
    var month = take('-') ? number(2) : -1;
    var day = take('-') ? number(2) : -1;
    if (!Calendars.isPrintable(year) || month < 0 || day < 0) {
      return Optional.empty();
    }
    var date = LocalDate.of(year, month, day);
    if (at == text.length()) {
      return Optional.of(new Moment.Day(date));
    }
    if (!take('T') && !take('t') && !take(' ')) {
      return Optional.empty();
    }
    var hour = number(2);
    var minute = take(':') ? number(2) : -1;
    if (hour < 0 || minute < 0) {
      return Optional.empty();
    }
    var second = take(':') ? number(2) : 0;
    fraction();
    var time = LocalTime.of(hour, minute, second);
    take(' ');
    if (at == text.length()) {
      return Optional.of(new Moment.Day(date));
    }
    return zone().map(offset -> new Moment.Instant(OffsetDateTime.of(date, time, offset)));
  }

  private void fraction() {
    if (take('.') || take(',')) {
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
    }
  }

  /** {@code Z}, {@code UTC}, {@code +03:00}, {@code +0300}, {@code (UTC +00:00)}, and nothing after it. */
  private Optional<ZoneOffset> zone() {
    var bracket = take('(');
    var utc = take("UTC") || take("GMT") || take("Z") || take("z");
    take(' ');
    var sign = take('+') ? 1 : take('-') || take('\u2212') ? -1 : 0;
    var seconds = 0;
    if (sign != 0) {
      var hours = number(2);
      take(':');
      var minutes = at < text.length() && Character.isDigit(text.charAt(at)) ? number(2) : 0;
      if (hours < 0 || minutes < 0) {
        return Optional.empty();
      }
      seconds = sign * (hours * 60 + minutes) * 60;
    }
    var closed = !bracket || take(')');
    return (utc || sign != 0) && closed && at == text.length()
        ? Optional.of(ZoneOffset.ofTotalSeconds(seconds))
        : Optional.empty();
  }

  private boolean take(char c) {
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private boolean take(String word) {
    if (text.startsWith(word, at)) {
      at += word.length();
      return true;
    }
    return false;
  }

  private int number(int digits) {
    var value = 0;
    for (var i = 0; i < digits; i++) {
      var digit = at < text.length() ? Character.digit(text.charAt(at), 10) : -1;
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
      at++;
    }
    return value;
  }
}
