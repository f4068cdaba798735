package org.muster.render;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files that this process holds, open or mapped into memory, where Linux tells. Windows neither
 * moves nor removes such a file, nor the folder that it lies in.
 */
public final class OpenFiles {
  private static final Path PROCESS = Path.of("/proc/self");

  private OpenFiles() {}

  /** Whether the system tells. */
  public static boolean areTold() {
    return Files.isReadable(PROCESS.resolve("maps"));
  }

  /**
   * Those in or below a folder, once each time that they are held. Where the system does not tell,
   * the test is not run.
   */
  public static List<String> below(Path folder) throws IOException {
    assumeTrue(areTold(), "only Linux tells what is held");
    List<String> held = new ArrayList<>();
    String prefix = folder.toRealPath() + "/";
    for (String line : Files.readAllLines(PROCESS.resolve("maps"))) {
      int path = line.indexOf(prefix);
      if (path >= 0) {
        held.add(line.substring(path));
      }
    }
    List<Path> descriptors;
    try (Stream<Path> list = Files.list(PROCESS.resolve("fd"))) {
      descriptors = list.filter(Files::isSymbolicLink).toList();
    }
    for (Path descriptor : descriptors) {
      try {
        String path = Files.readSymbolicLink(descriptor).toString();
        if (path.startsWith(prefix)) {
          held.add(path);
        }
      } catch (NoSuchFileException closed) {
        // As the listing's own one is by now.
      }
    }
    return held;
  }
}
