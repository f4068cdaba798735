package org.muster.render.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PackedPieceTest {
  @ParameterizedTest
  @CsvSource({"0,0", "0,9", "9,0", "1,1", "100,65536", "70000,123457", "3,1000003"})
  void knowsTheChecksumOfTwoPieces(int first, int second) {
    byte[] all = bytes(first + second);
    assertThat(piece(all, 0, first).with(piece(all, first, second)))
        .isEqualTo(piece(all, 0, all.length));
  }

  @Test
  void followsAnotherWithoutBeingUnpacked() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PackedPiece whole =
        Packing.first("begin ", out)
            .with(Packing.first("middle ".repeat(10_000), out))
            .with(Packing.first("", out))
            .with(Packing.last("end", out));
    byte[] unpacked;
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(out.toByteArray()), new Inflater(true))) {
      unpacked = in.readAllBytes();
    }
    assertThat(new String(unpacked, StandardCharsets.UTF_8))
        .isEqualTo("begin " + "middle ".repeat(10_000) + "end");
    assertThat(whole).isEqualTo(piece(unpacked, 0, unpacked.length));
  }

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (i * 31 + i / 251);
    }
    return bytes;
  }

  private static PackedPiece piece(byte[] bytes, int from, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, length);
    return new PackedPiece(length, crc.getValue());
  }
}
