package org.muster.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

final class DeflatedStreamTest {
  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(9, true);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(bytes);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  @Test
  void unpacksAndLetsGoOfTheInflater() throws IOException {
    byte[] bytes = "id,host\n1,IRQ\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    Inflater inflater = new Inflater(true);
    DeflatedStream in = new DeflatedStream(new ByteArrayInputStream(packed(bytes)), inflater);
    assertThat(in.readAllBytes()).isEqualTo(bytes);
    assertThat(inflater.getBytesWritten()).isEqualTo(bytes.length);

    in.close();
    in.close();
    assertThatThrownBy(inflater::getBytesWritten).hasMessageContaining("closed");
    assertThatThrownBy(in::read).isInstanceOf(IOException.class);
  }
}
