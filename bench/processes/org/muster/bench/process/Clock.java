package org.muster.bench.process;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What this process took so far. */
public final class Clock {
  private Clock() {}

  /**
   * Prints processor time and the peak of resident memory, as the last line of a work.
   *
   * @param pages of the document, 0 if it has none
   */
  public static void print(int pages) throws IOException {
    System.out.printf(
        Locale.ROOT, "WORK pages %d resident %d cpu %.3f%n", pages, resident(), cpu());
  }

  /** Seconds of processor time of all threads. */
  public static double cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
            .getProcessCpuTime()
        / 1e9;
  }

  /** Peak of resident memory in MiB; 0 where the system does not tell. */
  public static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
