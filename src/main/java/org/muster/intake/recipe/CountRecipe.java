package org.muster.intake.recipe;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.muster.domain.Quantity;

/**
 * A count, of which a publisher gives a best estimate and perhaps its bounds: {@code 11 (11..12)}.
 * A mark for "no value" becomes the words for its reason, as {@code withheld}.
 */
public final class CountRecipe implements Recipe {
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,12}\\.\\d{1,20}");

  /** But for what can be thousands: {@code 1.000}. */
  private static final Pattern WHOLE = Pattern.compile("(?![1-9]\\d{0,2}\\.000$)\\d{1,12}\\.0+");

  private final @Nullable Value low;
  private final @Nullable Value best;
  private final @Nullable Value high;
  private final boolean rounded;
  private final Memo<String> numbers = new Memo<>(this::number);

  /**
   * A count; at least one of the three is given.
   *
   * @param rounded whether a fraction, as an average has one, becomes the nearest whole number
   */
  public CountRecipe(
      @Nullable Value low, @Nullable Value best, @Nullable Value high, boolean rounded) {
    this.low = low;
    this.best = best;
    this.high = high;
    this.rounded = rounded;
  }

  @Override
  public String text(Origin origin) {
    String middle = number(best, origin);
    if (low == null && high == null) {
      return middle.isEmpty() ? why(origin) : middle;
    }
    String least = number(low, origin);
    String most = number(high, origin);
    if (least.equals(middle) && middle.equals(most)) {
      return middle.isEmpty() ? why(origin) : middle;
    }
    return range(least, middle, most);
  }

  private static String range(String least, String middle, String most) {
    if (least.isEmpty() && most.isEmpty()) {
      return middle;
    }
    if (least.isEmpty() || most.isEmpty()) {
      String bound = least.isEmpty() ? "up to " + most : "at least " + least;
      // At least 0 says nothing, and at most 0 no more than a best estimate of 0.
      boolean idle = least.equals("0") || most.equals("0");
      return middle.isEmpty() ? bound : idle ? middle : middle + " (" + bound + ")";
    }
    if (middle.isEmpty()) {
      return least.equals(most) ? least : least + ".." + most;
    }
    return middle + " (" + least + ".." + most + ")";
  }

  private String number(@Nullable Value value, Origin origin) {
    String text = value == null ? "" : value.text(origin);
    if (value == null || text.indexOf('.') < 0) {
      return text;
    }
    return origin.stray(value) ? whole(text) : numbers.of(text);
  }

  private String number(String text) {
    return rounded && DECIMAL.matcher(text).matches()
        ? new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).toPlainString()
        : whole(text);
  }

  /** Spreadsheets and statistics programs write a whole number as 369.0. */
  static String whole(String text) {
    return WHOLE.matcher(text).matches()
        ? new BigDecimal(text).setScale(0, RoundingMode.HALF_UP).toPlainString()
        : text;
  }

  private String why(Origin origin) {
    return why(values(), origin);
  }

  /** Words for why there is no number, if the file says so of one of the values; else empty. */
  static String why(List<Value> values, Origin origin) {
    for (Value value : values) {
      Quantity.Reason reason = value.reason(origin);
      if (reason != null) {
        return Quantity.unknown(reason).text();
      }
    }
    return "";
  }

  @Override
  public List<Value> values() {
    return Stream.of(best, low, high).flatMap(Stream::ofNullable).toList();
  }
}
