package org.muster.bench.render;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.muster.bench.process.Learned;
import org.muster.bench.process.Processes;
import org.muster.bench.process.Took;

/** The works of a module, each in a process of its own with the module's class path. */
final class Works {
  private static final String PACKAGE = "org.muster.bench.render.";

  private final Path folder;
  private final Processes processes;
  private final Learned learned;

  /**
   * @param module folder of the module
   * @param folder for files; kept but for what works have learned
   */
  Works(Path module, Path folder) throws IOException {
    Path target = module.resolve("target");
    this.folder = folder;
    this.processes = new Processes(folder);
    this.learned =
        new Learned(
            folder.resolve("learned").resolve(module.getFileName()),
            target.resolve("classes")
                + File.pathSeparator
                + Files.readString(target.resolve("classpath.txt")).strip());
  }

  /** A work: the JVM's options, class of the work, and its arguments. */
  record Call(List<String> options, String work, List<String> arguments) {
    Call(String memory, String work, String... arguments) {
      this(List.of("-Xmx" + memory), work, List.of(arguments));
    }

    Call with(List<String> more) {
      List<String> all = new ArrayList<>(options);
      all.addAll(more);
      return new Call(all, work, arguments);
    }
  }

  /** Runs a work as it is. */
  Took run(Call call) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(Processes.java(), "-XX:+UseSerialGC", "-Djava.awt.headless=true"));
    command.addAll(call.options());
    command.addAll(List.of("-cp", learned.classPath(), PACKAGE + call.work()));
    command.addAll(call.arguments());
    return processes.run(folder, command);
  }

  /**
   * Runs a work from a cache of the classes that it needs.
   *
   * @param name of the cache
   * @param few the same on few rows, from which the cache is made if there is none of the name
   */
  Took learned(String name, Call few, Call call) throws IOException, InterruptedException {
    return run(call.with(learned.options(name, (work, options) -> run(few.with(options)))));
  }
}
