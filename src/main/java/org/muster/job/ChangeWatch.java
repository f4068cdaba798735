package org.muster.job;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Waits for a change of the templates or the settings. */
final class ChangeWatch implements Closeable {
  /** An editor writes a file in several steps; so long must be quiet before they count as one. */
  private static final long QUIET_MILLIS = 200;

  private final WatchService service;
  private final Path templates;
  private final @Nullable Path settings;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  private ChangeWatch(WatchService service, Path templates, @Nullable Path settings) {
    this.service = service;
    this.templates = templates;
    this.settings = settings;
  }

  /**
   * Begins to watch.
   *
   * @param settings null if there is no settings file
   * @throws IOException if there is no such folder, or it cannot be watched
   */
  static ChangeWatch of(Path templates, @Nullable Path settings) throws IOException {
    Path file = settings == null ? null : settings.toAbsolutePath().normalize();
    ChangeWatch watch =
        new ChangeWatch(
            templates.getFileSystem().newWatchService(),
            templates.toAbsolutePath().normalize(),
            file);
    try {
      watch.register();
    } catch (IOException e) {
      watch.close();
      throw e;
    }
    return watch;
  }

  private void register() throws IOException {
    Path above = templates.getParent();
    if (above != null) {
      register(above);
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(templates)) {
      all = walk.filter(Files::isDirectory).toList();
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
    for (Path folder : all) {
      register(folder);
    }
    Path beside = settings == null ? null : settings.getParent();
    if (beside != null && !all.contains(beside)) {
      register(beside);
    }
  }

  /**
   * Watches folders that have come. Where the templates are gone, as while they are replaced by
   * others, their coming back is seen by the folder that they lie in.
   */
  private void registerAgain() throws IOException {
    try {
      register();
    } catch (NoSuchFileException e) {
      // What is gone is watched again once it is back.
    }
  }

  private void register(Path folder) throws IOException {
    folders.put(
        folder.register(
            service,
            StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY,
            StandardWatchEventKinds.ENTRY_DELETE),
        folder);
  }

  /** Waits for a change and until all is quiet; false if the thread is interrupted. */
  boolean await() throws IOException {
    try {
      boolean changed = false;
      while (!changed) {
        changed = counts(service.take());
      }
      WatchKey more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      while (more != null) {
        counts(more);
        more = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
      }
      registerAgain();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  /** Whether something changed that matters: a template, or the settings file itself. */
  private boolean counts(WatchKey key) {
    Path folder = folders.get(key);
    boolean counts =
        key.pollEvents().stream()
            .anyMatch(
                event ->
                    folder != null
                        && event.context() instanceof Path name
                        && matters(folder.resolve(name)));
    key.reset();
    return counts;
  }

  private boolean matters(Path path) {
    String name = String.valueOf(path.getFileName());
    return path.equals(settings) || (path.startsWith(templates) && !name.startsWith("."));
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
