package org.muster.job.reading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.muster.intake.FrozenFile;

/**
 * The files of a run, and the drop folder around them.
 *
 * @param files the run's list, in the order of their names
 * @param names of all files in the folder, also of those that cannot be read tonight
 * @param stayed contents that lay there the night before, if accepted files leave the folder; else
 *     none. What stays then says nothing about what is gone
 */
public record RunFiles(List<FrozenFile> files, Set<String> names, Set<String> stayed) {
  /** Of a folder that holds the files and nothing else, and in which they stay. */
  public static RunFiles of(List<FrozenFile> files) {
    return new RunFiles(
        files,
        files.stream().map(FrozenFile::name).collect(Collectors.toUnmodifiableSet()),
        Set.of());
  }
}
