package org.muster.bench.render;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says what a process took. */
public final class Clock {
  private Clock() {}

  /**
   * Prints processor time of the whole process and the peak of its resident memory, as the last
   * line.
   *
   * @param pages of the document, 0 if it has none
   */
  public static void print(int pages) throws IOException {
    double cpu =
        ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
            / 1e9;
    System.out.printf(
        Locale.ROOT, "WORK pages %d resident %d cpu %.3f%n", pages, resident() / 1024, cpu);
  }

  /** In KiB; 0 where the system does not tell. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
