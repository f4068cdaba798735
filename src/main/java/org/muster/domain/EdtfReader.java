package org.muster.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.muster.domain.EdtfInterval.Dated;
import org.muster.domain.EdtfInterval.End;
import org.muster.domain.EdtfInterval.Undated;

/** Takes an EDTF text apart; refusals say why, as the end of a sentence. */
final class EdtfReader {
  /** Longest text that is read, in characters; a list of a hundred days is shorter. */
  private static final int LENGTH = 1200;

  private static final Pattern TIME =
      Pattern.compile(
          "T([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(Z|[+-]([01]\\d|2[0-3])(:[0-5]\\d)?)?");

  private EdtfReader() {}

  static Edtf read(String text) {
    refuseOddCharacters(text);
    if (text.startsWith("[") && text.endsWith("]")) {
      return set(text.substring(1, text.length() - 1));
    }
    refuseLevelTwo(text);
    if (text.contains("/")) {
      return interval(text);
    }
    int time = text.indexOf('T');
    return time < 0 ? EdtfDateReader.read(text) : dayOf(text, time);
  }

  private static void refuseOddCharacters(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("it is blank");
    }
    if (text.length() > LENGTH) {
      throw new IllegalArgumentException("it has more than " + LENGTH + " characters");
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        String advice = EdtfAdvice.of(text);
        throw new IllegalArgumentException(advice.isEmpty() ? "it holds a space" : advice);
      }
    }
  }

  private static void refuseLevelTwo(String text) {
    if (text.startsWith("{")) {
      throw new IllegalArgumentException(
          "sets of all dates are level 2 of EDTF, which is not read");
    }
    if (text.contains("..") && !text.contains("/")) {
      throw new IllegalArgumentException(
          "a range is written in brackets if one of its dates is meant, and with / if all are");
    }
  }

  private static Edtf dayOf(String text, int time) {
    if (!TIME.matcher(text.substring(time)).matches()) {
      throw new IllegalArgumentException(
          "a time of day is written as T10:30:00, T10:30:00Z or T10:30:00+02:00");
    }
    EdtfDate date = EdtfDateReader.read(text.substring(0, time));
    if (date.precision() != EdtfDate.Precision.DAY || !date.plain()) {
      throw new IllegalArgumentException("a time of day needs a whole date");
    }
    return date;
  }

  private static Edtf interval(String text) {
    String advice = EdtfAdvice.of(text);
    if (!advice.isEmpty()) {
      throw new IllegalArgumentException(advice);
    }
    int slash = text.indexOf('/');
    if (slash != text.lastIndexOf('/')) {
      throw new IllegalArgumentException("an interval has one /; a day is written as 2020-07-01");
    }
    if (text.indexOf('T') >= 0) {
      throw new IllegalArgumentException("an interval has no times of day");
    }
    return new EdtfInterval(end(text.substring(0, slash)), end(text.substring(slash + 1)));
  }

  private static End end(String text) {
    if (text.isEmpty()) {
      return Undated.UNKNOWN;
    } else if (text.equals("..")) {
      return Undated.OPEN;
    }
    EdtfDate date = EdtfDateReader.read(text);
    if (date.unspecified()) {
      throw new IllegalArgumentException(
          "unspecified digits in an interval are level 2 of EDTF, which is not read");
    }
    return new Dated(date);
  }

  private static Edtf set(String inside) {
    List<EdtfSet.Choice> choices = new ArrayList<>();
    for (String one : inside.split(",", -1)) {
      int dots = one.indexOf("..");
      if (dots < 0) {
        EdtfDate date = member(one);
        choices.add(new EdtfSet.Choice(date, date));
      } else {
        choices.add(
            new EdtfSet.Choice(orOpen(one.substring(0, dots)), orOpen(one.substring(dots + 2))));
      }
    }
    return new EdtfSet(choices);
  }

  private static @Nullable EdtfDate orOpen(String text) {
    return text.isEmpty() ? null : member(text);
  }

  private static EdtfDate member(String text) {
    EdtfDate date = EdtfDateReader.read(text);
    if (!date.plain()) {
      throw new IllegalArgumentException(
          "qualified or unspecified dates in a set are level 2 of EDTF, which is not read");
    }
    return date;
  }
}
