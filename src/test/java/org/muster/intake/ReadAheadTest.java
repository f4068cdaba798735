package org.muster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@SuppressWarnings("InputStreamSlowMultibyteRead") // streams that give a few bytes or none
final class ReadAheadTest {
  private final List<Long> positions = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 1_000_003})
  void handsOutTheSameBytes(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    try (InputStream in = new ReadAhead(new ByteArrayInputStream(bytes), positions::add)) {
      assertThat(in.readAllBytes()).isEqualTo(bytes);
      assertThat(in.read()).isEqualTo(-1);
    }
    assertThat(positions).isSorted();
    assertThat(positions.isEmpty() ? 0 : positions.getLast()).isEqualTo(length);
  }

  @Test
  void handsOutSingleBytes() throws IOException {
    try (InputStream in = new ReadAhead(new ByteArrayInputStream(new byte[] {7, -1}), p -> {})) {
      assertThat(in.read()).isEqualTo(7);
      assertThat(in.read()).isEqualTo(255);
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void failsWhereTheBytesFail() throws IOException {
    byte[] bytes = new byte[300_000];
    InputStream changed = new FrozenBytes(new ByteArrayInputStream(bytes), "events.csv", "00");
    try (InputStream in = new ReadAhead(changed, positions::add)) {
      assertThat(in.readNBytes(300_000)).isEqualTo(bytes);
      assertThatThrownBy(in::read).isInstanceOf(ChangedException.class);
    }
  }

  @Test
  void failsAsTheBytesDoWithoutAnIoException() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("broken");
          }
        };
    try (InputStream in = new ReadAhead(broken, p -> {})) {
      assertThatThrownBy(in::read).isInstanceOf(IllegalStateException.class).hasMessage("broken");
    }
  }

  @Test
  void leavesNoThreadWhenItIsClosedEarly() throws IOException, InterruptedException {
    CountDownLatch closed = new CountDownLatch(1);
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 1;
          }

          @Override
          public void close() {
            closed.countDown();
          }
        };
    long before = readers();
    InputStream in = new ReadAhead(endless, p -> {});
    assertThat(in.read()).isEqualTo(1);
    in.close();
    assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(readers()).isEqualTo(before);
  }

  private static long readers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("read ahead"))
        .count();
  }

  @Test
  void stopsWaitingWhenItIsInterrupted() throws IOException {
    CountDownLatch never = new CountDownLatch(1);
    InputStream stuck =
        new InputStream() {
          @Override
          public int read() throws IOException {
            try {
              never.await();
            } catch (InterruptedException e) {
              throw new InterruptedIOException();
            }
            return -1;
          }
        };
    try (InputStream in = new ReadAhead(stuck, p -> {})) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(in::read).isInstanceOf(InterruptedIOException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
