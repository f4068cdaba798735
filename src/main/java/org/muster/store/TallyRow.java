package org.muster.store;

/** What the records of one tally add up to, or what is to be added to it. */
final class TallyRow {
  private final TallyKey key;
  private final long[] numbers;

  /**
   * A row.
   *
   * @param numbers as {@link TallySums} lays them out
   */
  TallyRow(TallyKey key, long[] numbers) {
    this.key = key;
    this.numbers = numbers;
  }

  TallyKey key() {
    return key;
  }

  /** As {@link TallySums} lays them out; not to be changed. */
  long[] numbers() {
    return numbers;
  }

  /** Whether nothing is left of it. */
  boolean empty() {
    long any = 0;
    for (long number : numbers) {
      any |= number;
    }
    return any == 0;
  }

  /** Both together; they must have the same key. */
  TallyRow plus(TallyRow other) {
    long[] sum = numbers.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other.numbers[i];
    }
    return new TallyRow(key, sum);
  }

  /** The key, which numbers are not 0, and those. */
  void write(ByteSink sink) {
    key.write(sink);
    int present = 0;
    for (int i = 0; i < numbers.length; i++) {
      present |= numbers[i] == 0 ? 0 : 1 << i;
    }
    sink.number(present);
    for (long number : numbers) {
      if (number != 0) {
        sink.signed(number);
      }
    }
  }

  static TallyRow read(ByteSource source) {
    TallyKey key = TallyKey.read(source);
    long[] numbers = new long[TallySums.NUMBERS];
    int present = source.smallNumber();
    for (int i = 0; i < numbers.length; i++) {
      if ((present & (1 << i)) != 0) {
        numbers[i] = source.signed();
      }
    }
    return new TallyRow(key, numbers);
  }
}
