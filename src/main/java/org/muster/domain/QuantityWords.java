package org.muster.domain;

import java.util.Map;
import org.muster.domain.Quantity.Reason;

/** The words that are read beside or in place of a number, in lower case. */
final class QuantityWords {
  /** What a word before a number makes of it. */
  enum Word {
    ABOUT,
    AT_MOST,
    BELOW,
    AT_LEAST,
    ABOVE
  }

  /** Texts that give no number, and why there is none. */
  static final Map<String, Reason> UNKNOWN =
      Map.ofEntries(
          Map.entry("", Reason.NOT_REPORTED),
          Map.entry("-", Reason.NOT_REPORTED),
          Map.entry("?", Reason.NOT_REPORTED),
          Map.entry("unknown", Reason.NOT_REPORTED),
          Map.entry("not known", Reason.NOT_REPORTED),
          Map.entry("not reported", Reason.NOT_REPORTED),
          Map.entry("not stated", Reason.NOT_REPORTED),
          Map.entry("not available", Reason.NOT_REPORTED),
          Map.entry("unspecified", Reason.NOT_REPORTED),
          Map.entry("withheld", Reason.WITHHELD),
          Map.entry("classified", Reason.WITHHELD),
          Map.entry("redacted", Reason.WITHHELD),
          Map.entry("undisclosed", Reason.WITHHELD),
          Map.entry("not disclosed", Reason.WITHHELD),
          Map.entry("n/a", Reason.NOT_APPLICABLE),
          Map.entry("na", Reason.NOT_APPLICABLE),
          Map.entry("not applicable", Reason.NOT_APPLICABLE),
          Map.entry("not collected", Reason.NOT_COLLECTED),
          Map.entry("not counted", Reason.NOT_COUNTED),
          Map.entry("several", Reason.NOT_COUNTED),
          Map.entry("some", Reason.NOT_COUNTED),
          Map.entry("few", Reason.NOT_COUNTED),
          Map.entry("a few", Reason.NOT_COUNTED),
          Map.entry("many", Reason.NOT_COUNTED),
          Map.entry("multiple", Reason.NOT_COUNTED),
          Map.entry("numerous", Reason.NOT_COUNTED),
          Map.entry("a number", Reason.NOT_COUNTED),
          Map.entry("tens", Reason.NOT_COUNTED),
          Map.entry("scores", Reason.NOT_COUNTED),
          Map.entry("dozens", Reason.NOT_COUNTED),
          Map.entry("hundreds", Reason.NOT_COUNTED),
          Map.entry("thousands", Reason.NOT_COUNTED));

  /** Words before a number. */
  static final Map<String, Word> BEFORE =
      Map.ofEntries(
          Map.entry("~", Word.ABOUT),
          Map.entry("≈", Word.ABOUT),
          Map.entry("ε", Word.ABOUT),
          Map.entry("est.", Word.ABOUT),
          Map.entry("estimated", Word.ABOUT),
          Map.entry("c.", Word.ABOUT),
          Map.entry("ca.", Word.ABOUT),
          Map.entry("ca", Word.ABOUT),
          Map.entry("circa", Word.ABOUT),
          Map.entry("about", Word.ABOUT),
          Map.entry("around", Word.ABOUT),
          Map.entry("some", Word.ABOUT),
          Map.entry("roughly", Word.ABOUT),
          Map.entry("approx.", Word.ABOUT),
          Map.entry("approx", Word.ABOUT),
          Map.entry("approximately", Word.ABOUT),
          Map.entry("nearly", Word.ABOUT),
          Map.entry("almost", Word.ABOUT),
          Map.entry("up to", Word.AT_MOST),
          Map.entry("at most", Word.AT_MOST),
          Map.entry("no more than", Word.AT_MOST),
          Map.entry("not more than", Word.AT_MOST),
          Map.entry("max.", Word.AT_MOST),
          Map.entry("max", Word.AT_MOST),
          Map.entry("maximum", Word.AT_MOST),
          Map.entry("op til", Word.AT_MOST),
          Map.entry("<=", Word.AT_MOST),
          Map.entry("≤", Word.AT_MOST),
          Map.entry("less than", Word.BELOW),
          Map.entry("fewer than", Word.BELOW),
          Map.entry("under", Word.BELOW),
          Map.entry("below", Word.BELOW),
          Map.entry("<", Word.BELOW),
          Map.entry("at least", Word.AT_LEAST),
          Map.entry("no fewer than", Word.AT_LEAST),
          Map.entry("no less than", Word.AT_LEAST),
          Map.entry("not less than", Word.AT_LEAST),
          Map.entry("min.", Word.AT_LEAST),
          Map.entry("min", Word.AT_LEAST),
          Map.entry("minimum", Word.AT_LEAST),
          Map.entry(">=", Word.AT_LEAST),
          Map.entry("≥", Word.AT_LEAST),
          Map.entry("more than", Word.ABOVE),
          Map.entry("over", Word.ABOVE),
          Map.entry("above", Word.ABOVE),
          Map.entry(">", Word.ABOVE));

  private QuantityWords() {}
}
