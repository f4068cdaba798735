package org.muster.bench;

/** The hosts of made-up events; what lies far outside of its host would be remarked. */
enum MadeHost {
  IRQ(33, 43),
  SYR(35, 38),
  AFG(34, 66),
  MLI(17, -4),
  SOM(3, 45),
  LBN(33, 35),
  COD(-4, 23),
  SSD(7, 30),
  CAF(6, 20),
  YEM(15, 47);

  private static final MadeHost[] ALL = values();

  private final int parallel;
  private final int meridian;

  MadeHost(int parallel, int meridian) {
    this.parallel = parallel;
    this.meridian = meridian;
  }

  static int count() {
    return ALL.length;
  }

  /** One of them by number; numbers beyond begin anew. */
  static MadeHost of(int number) {
    return ALL[number % ALL.length];
  }

  /** Latitude and longitude of a point in it, as two fields; both below 1,000. */
  String position(int north, int east) {
    return parallel + "." + north + "," + meridian + "." + east;
  }
}
