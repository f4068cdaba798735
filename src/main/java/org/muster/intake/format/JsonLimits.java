package org.muster.intake.format;

import java.io.Serial;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;

/** The limits of a JSON text, by the names of the settings; the parser asks for each. */
final class JsonLimits extends StreamReadConstraints {
  @Serial private static final long serialVersionUID = 1;

  /** A limit was hit. */
  static final class Hit extends StreamConstraintsException {
    @Serial private static final long serialVersionUID = 1;

    private final String why;
    private final String setting;
    private final long limit;

    private Hit(String why, String setting, long limit) {
      super(why);
      this.why = why;
      this.setting = setting;
      this.limit = limit;
    }

    RefusedException refusal() {
      return RefusedException.limit(why, setting, limit);
    }
  }

  /** Its length and the number of its parts are limited by that of the file. */
  JsonLimits(Limits limits) {
    super(limits.depth(), -1, -1, limits.digits(), limits.record(), limits.name());
  }

  private static void check(long value, String why, String setting, long limit) {
    if (value > limit) {
      throw new Hit(why, setting, limit);
    }
  }

  @Override
  public void validateNestingDepth(int depth) {
    check(
        depth,
        "it has more lists and objects within each other",
        "max-json-depth",
        _maxNestingDepth);
  }

  @Override
  public void validateFPLength(int length) {
    check(length, "a number in it has more digits", "max-json-digits", _maxNumLen);
  }

  @Override
  public void validateIntegerLength(int length) {
    check(length, "a number in it has more digits", "max-json-digits", _maxNumLen);
  }

  @Override
  public void validateStringLength(int length) {
    check(length, "a value in it has more characters ", "max-row-length", _maxStringLen);
  }

  @Override
  public void validateStringLengthLong(long length) {
    check(length, "a value in it has more characters ", "max-row-length", _maxStringLen);
  }

  @Override
  public void validateNameLength(int length) {
    check(
        length,
        "the name of a field in it has more characters",
        "max-json-name-length",
        _maxNameLen);
  }
}
