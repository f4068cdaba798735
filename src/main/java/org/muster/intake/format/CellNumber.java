package org.muster.intake.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes the number in a cell as a text file would have it. */
final class CellNumber {
  private static final MathContext SHOWN = new MathContext(15);

  private CellNumber() {}

  /**
   * A number without an exponent, and without the noise behind the fifteenth digit that comes of
   * binary fractions: 330 and not 330.00000000000006, as spreadsheets show it and save it as CSV. A
   * whole number keeps its digits, because it may be an id.
   *
   * @param stored as it stands in the sheet; given back as it is if it is no number
   */
  static String plain(String stored) {
    if (stored.matches("-?\\d{1,15}")) {
      return stored;
    }
    try {
      double value = Double.parseDouble(stored.strip());
      return Double.isFinite(value) && Math.abs(value) < 1e100
          ? digits(value).stripTrailingZeros().toPlainString()
          : stored;
    } catch (NumberFormatException e) {
      return stored;
    }
  }

  private static BigDecimal digits(double value) {
    BigDecimal exact = new BigDecimal(Double.toString(value));
    return value == Math.rint(value) ? exact : exact.round(SHOWN);
  }

  /**
   * A day, or a day and a time to the second, by ISO 8601. Excel counts days from 1900 (with a 29
   * February 1900 that never was) or from 1904; a number below 1 is a time of day.
   *
   * @param stored as it stands in the sheet; written as a number if it is no day
   */
  static String date(String stored, boolean from1904) {
    try {
      double days = Double.parseDouble(stored.strip());
      if (!DateUtil.isValidExcelDate(days)) {
        return plain(stored);
      }
      LocalDateTime moment = DateUtil.getLocalDateTime(days, from1904, true);
      if (days < 1 && !from1904) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
      }
      return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
          ? moment.toLocalDate().toString()
          : DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment.truncatedTo(ChronoUnit.SECONDS));
    } catch (NumberFormatException | DateTimeException e) {
      return plain(stored);
    }
  }
}
