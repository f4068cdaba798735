package org.muster.render.excel;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the ids of the markup have come to stand. They wait in a file, so that a million rows with
 * an id each take no memory; only those that a link asks for are read back.
 */
final class Anchors implements Closeable {
  /** A cell in column A. */
  record Target(int sheet, int row) {}

  private final Path file;
  private final DataOutputStream out;
  private int declared;

  Anchors(Path file) throws IOException {
    this.file = file;
    this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  /**
   * Says where an id stands.
   *
   * @param sheet 0-based
   * @param row 0-based
   */
  void declare(String id, int sheet, int row) throws IOException {
    out.writeUTF(id);
    out.writeInt(sheet);
    out.writeInt(row);
    declared++;
  }

  /**
   * Where the ids that links ask for stand; one that was never declared is missing, of one that was
   * declared twice the first counts.
   */
  Map<String, Target> targets(Set<String> asked) throws IOException {
    out.flush();
    Map<String, Target> targets = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      for (int i = 0; i < declared; i++) {
        String id = in.readUTF();
        Target target = new Target(in.readInt(), in.readInt());
        if (asked.contains(id)) {
          targets.putIfAbsent(id, target);
        }
      }
    }
    return targets;
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
