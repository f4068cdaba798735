package org.muster.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.muster.domain.BusinessDate;
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
    return BusinessDate.find(typed)
        .orElseThrow(() -> new TypeConversionException("'" + typed + "' is no day YYYY-MM-DD"));
  }

  private static Instant instant(String typed) {
    String why = "'" + typed + "' is no instant such as 2026-11-23T02:00:00Z";
    try {
      Instant instant = Instant.parse(typed);
      if (!BusinessDate.canBeMeant(LocalDate.ofInstant(instant, ZoneOffset.UTC))) {
        throw new TypeConversionException(why);
      }
      return instant;
    } catch (DateTimeException e) {
      throw new TypeConversionException(why);
    }
  }
}
