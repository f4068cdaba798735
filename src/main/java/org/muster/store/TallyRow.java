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

  void write(ByteSink sink) {
    sink.number(key.kind()).number(key.release()).number(key.operation());
    sink.number(key.hosts()).number(key.area()).signed(key.month());
    sink.number(key.type()).number(key.status());
    for (long number : numbers) {
      sink.signed(number);
    }
  }

  static TallyRow read(ByteSource source) {
    TallyKey key =
        new TallyKey(
            source.smallNumber(),
            source.smallNumber(),
            source.smallNumber(),
            source.smallNumber(),
            source.smallNumber(),
            (int) source.signed(),
            source.smallNumber(),
            source.smallNumber());
    long[] numbers = new long[TallySums.NUMBERS];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = source.signed();
    }
    return new TallyRow(key, numbers);
  }
}
