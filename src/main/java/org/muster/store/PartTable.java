package org.muster.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of packed parts. */
final class PartTable {
  private final JdbcTemplate jdbc;

  PartTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** A part as it lies in the table. */
  static final class Packed {
    private final PartKey key;
    private final byte[] framed;

    private Packed(PartKey key, byte[] framed) {
      this.key = key;
      this.framed = framed;
    }

    static Packed of(PartKey key, byte[] content) {
      return new Packed(key, Frame.pack(key, content));
    }

    static Packed of(PartKey key, ByteSink content) {
      return new Packed(key, Frame.pack(key, content));
    }
  }

  void insert(PartKey key, byte[] content) {
    insert(Packed.of(key, content));
  }

  void insert(Packed part) {
    jdbc.update(
        "INSERT INTO packed_part (part, owner_no, piece, content) VALUES (?, ?, ?, ?)",
        part.key.part().code(),
        part.key.owner(),
        part.key.piece(),
        part.framed);
  }

  /**
   * The part's content.
   *
   * @throws StoreException if it is not there or damaged
   */
  byte[] read(PartKey key) {
    List<byte[]> found =
        jdbc.query(
            "SELECT content FROM packed_part WHERE part = ? AND owner_no = ? AND piece = ?",
            (row, n) -> row.getBytes(1),
            key.part().code(),
            key.owner(),
            key.piece());
    if (found.isEmpty()) {
      throw missing(key);
    }
    return Frame.unpack(key, found.getFirst());
  }

  static StoreException missing(PartKey key) {
    return StoreException.damaged("The " + key + " are missing");
  }

  /**
   * The first pieces of a part of several owners, whose numbers follow each other: of many, asking
   * for each would take longer than reading it.
   *
   * @param last inclusive
   * @return by owner; those that have none are missing
   * @throws StoreException if one is damaged
   */
  Map<Long, byte[]> read(Part part, long first, long last) {
    Map<Long, byte[]> found = new HashMap<>();
    jdbc.query(
        "SELECT owner_no, content FROM packed_part"
            + " WHERE part = ? AND owner_no BETWEEN ? AND ? AND piece = 0",
        row -> {
          PartKey key = PartKey.of(part, row.getLong(1));
          found.put(key.owner(), Frame.unpack(key, row.getBytes(2)));
        },
        part.code(),
        first,
        last);
    return found;
  }

  /** Of how many pieces an owner's part consists. */
  int count(Part part, long owner) {
    Integer count =
        jdbc.queryForObject(
            "SELECT COUNT(*) FROM packed_part WHERE part = ? AND owner_no = ?",
            Integer.class,
            part.code(),
            owner);
    return count == null ? 0 : count;
  }

  /** Hands on the pieces of an owner's part in their order; none if it has none. */
  void forEachPiece(Part part, long owner, Consumer<byte[]> reader) {
    int count = count(part, owner);
    for (int piece = 0; piece < count; piece++) {
      reader.accept(read(new PartKey(part, owner, piece)));
    }
  }

  /** Removes all parts of an owner's and of owners with greater numbers. */
  void deleteFrom(List<Part> parts, long owner) {
    parts.forEach(
        part ->
            jdbc.update(
                "DELETE FROM packed_part WHERE part = ? AND owner_no >= ?", part.code(), owner));
  }

  /** Removes these parts of an owner's. */
  void delete(List<Part> parts, long owner) {
    parts.forEach(
        part ->
            jdbc.update(
                "DELETE FROM packed_part WHERE part = ? AND owner_no = ?", part.code(), owner));
  }
}
