package org.muster.domain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * Size and time by which it is seen, without reading it, that a file has changed.
 *
 * @param bytes size
 */
public record FileStamp(long bytes, FileTime changed) {
  /**
   * What a file has now; of a link, what the link has.
   *
   * @throws IOException if there is none, or it cannot be asked
   */
  public static FileStamp of(Path file) throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return new FileStamp(now.size(), now.lastModifiedTime());
  }
}
