package org.muster.domain;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * English words for counts, lists and what a disk refuses, where no reader of a briefing sees them:
 * in notices, on the terminal, and in what is kept to be compared.
 */
public final class PlainWords {
  private PlainWords() {}

  /** With commas between thousands. */
  public static String grouped(long count) {
    return Speech.ENGLISH.number(count);
  }

  /** "1 event", "17 events". */
  public static String count(long count, String singular) {
    return count(count, singular, singular + "s");
  }

  /** "1 figure moved", "17 figures moved". */
  public static String count(long count, String one, String many) {
    return grouped(count) + " " + (count == 1 ? one : many);
  }

  /** "a", "a and b", "a, b and c". */
  public static String list(List<String> items) {
    return Speech.ENGLISH.list(items);
  }

  /**
   * What a disk refuses. The messages of most such failures are the name of a file and nothing
   * else.
   */
  public static String refused(IOException e) {
    return switch (e) {
      case AccessDeniedException denied -> denied(denied.getFile());
      case NoSuchFileException gone -> gone.getFile() + " is not there";
      case FileAlreadyExistsException taken -> taken.getFile() + " is there already";
      case FileSystemException other ->
          String.valueOf(other.getReason() == null ? e.toString() : e.getMessage());
      default -> String.valueOf(e);
    };
  }

  /** Whose a file is says most: often one run by hand, as another user, has written it. */
  private static String denied(String file) {
    String may = "this user may not read or write " + file;
    try {
      return may
          + ", which belongs to "
          + Files.getOwner(Path.of(file), LinkOption.NOFOLLOW_LINKS).getName();
    } catch (IOException | RuntimeException e) {
      return may;
    }
  }
}
