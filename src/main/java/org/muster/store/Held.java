package org.muster.store;

/**
 * What the store holds in memory while it loads.
 *
 * @param upTo number of the newest accepted load that it knows of
 */
record Held(KeyIndex keys, Dictionary texts, long upTo) {
  static Held load(Tables tables, Dictionary texts) {
    return new Held(KeyIndexLoader.load(tables), texts, tables.loads().newestAccepted());
  }
}
