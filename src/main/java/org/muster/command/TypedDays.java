package org.muster.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.muster.job.NightRequest;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Days and instants as a person types them. */
final class TypedDays {
  private TypedDays() {}

  /** Lets a command line say of a wrong one how it is written. */
  static CommandLine on(CommandLine line) {
    return line.registerConverter(LocalDate.class, TypedDays::day)
        .registerConverter(Instant.class, TypedDays::instant);
  }

  private static LocalDate day(String typed) {
    String why = "'" + typed + "' is no day YYYY-MM-DD";
    try {
      LocalDate day = LocalDate.parse(typed);
      if (!NightRequest.canBeMeant(day)) {
        throw new TypeConversionException(why);
      }
      return day;
    } catch (DateTimeException e) {
      throw new TypeConversionException(why);
    }
  }

  private static Instant instant(String typed) {
    try {
      return Instant.parse(typed);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + typed + "' is no instant such as 2026-11-23T02:00:00Z");
    }
  }
}
