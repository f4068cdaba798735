package org.muster.job.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A drop folder in which people do what they do: they drop files, correct them, cut them, give them
 * other names, copy, delete and restore them. Four sorts of files: events of our own, a publisher's
 * full snapshots of border posts and of incidents, and archives that hold incidents and deployments
 * of our own, two parts.
 */
final class Drops {
  private static final List<String> COUNTRIES = List.of("Togo", "Ghana", "Nepal", "Fiji");

  private enum Sort {
    EVENTS(true),
    POSTS(false),
    INCIDENTS(false),
    ARCHIVES(false);

    /** Whether any number of files of the sort may lie there; else rarely more than one. */
    private final boolean many;

    Sort(boolean many) {
      this.many = many;
    }

    private String name(Random random) {
      String folder = random.nextInt(3) == 0 ? "sub/" : "";
      String ending = this == ARCHIVES ? ".zip" : random.nextInt(4) == 0 ? ".csv.gz" : ".csv";
      return folder + (char) ('a' + random.nextInt(4)) + "-" + number() + ending;
    }

    private int number() {
      return List.of(values()).indexOf(this);
    }

    private static Sort of(String name) {
      return values()[name.charAt(name.indexOf('-') + 1) - '0'];
    }
  }

  private final Random random;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Earlier> earlier = new ArrayList<>();

  /** A file as it was. */
  private record Earlier(String name, @SuppressWarnings("ArrayRecordComponent") byte[] content) {}

  Drops(Random random) {
    this.random = random;
  }

  /** What lies there, by name. */
  SortedMap<String, byte[]> files() {
    return new TreeMap<>(files);
  }

  /** How many files hold a full snapshot of these. */
  long snapshots(String dataset) {
    return files.keySet().stream()
        .map(Sort::of)
        .filter(
            sort ->
                dataset.equals("border-posts")
                    ? sort == Sort.POSTS
                    : sort == Sort.INCIDENTS || sort == Sort.ARCHIVES)
        .count();
  }

  /** A day in which some things happen to the folder; to some files, two. */
  void day() {
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      something();
    }
  }

  private void something() {
    switch (random.nextInt(9)) {
      case 0, 1 -> drop();
      case 2, 3 -> change();
      case 4 -> rename();
      case 5 -> copyAndChange();
      case 6 -> delete();
      default -> restore();
    }
  }

  private void drop() {
    Sort sort = Sort.values()[random.nextInt(Sort.values().length)];
    if (sort.many
        || random.nextInt(5) == 0
        || files.keySet().stream().noneMatch(n -> of(n, sort))) {
      String name = sort.name(random);
      put(name, content(sort, name));
    }
  }

  private static boolean of(String name, Sort sort) {
    return Sort.of(name) == sort;
  }

  private void change() {
    String name = any();
    if (name != null) {
      put(name, content(Sort.of(name), name));
    }
  }

  private void rename() {
    String name = any();
    if (name != null) {
      byte[] content = take(name);
      put(like(name), content);
    }
  }

  /** The suspicious one: a content goes on under another name, and its own name gets another. */
  private void copyAndChange() {
    String name = any();
    if (name != null && (Sort.of(name).many || random.nextInt(4) == 0)) {
      put(like(name), Objects.requireNonNull(files.get(name)));
      if (random.nextBoolean()) {
        put(name, content(Sort.of(name), name));
      }
    }
  }

  private void delete() {
    String name = any();
    if (name != null) {
      take(name);
    }
  }

  private void restore() {
    if (!earlier.isEmpty()) {
      Earlier one = earlier.get(random.nextInt(earlier.size()));
      put(random.nextInt(4) == 0 ? like(one.name) : one.name, one.content);
    }
  }

  /** A name with the same ending and sort. */
  private String like(String name) {
    int at = name.indexOf('-') - 1;
    return name.substring(0, at) + (char) ('a' + random.nextInt(4)) + name.substring(at + 1);
  }

  private @org.jspecify.annotations.Nullable String any() {
    List<String> names = List.copyOf(files.keySet());
    return names.isEmpty() ? null : names.get(random.nextInt(names.size()));
  }

  private void put(String name, byte[] content) {
    byte[] before = files.put(name, content);
    if (before != null) {
      earlier.add(new Earlier(name, before));
    }
  }

  private byte[] take(String name) {
    byte[] content = java.util.Objects.requireNonNull(files.remove(name));
    earlier.add(new Earlier(name, content));
    return content;
  }

  private byte[] content(Sort sort, String name) {
    try {
      return switch (sort) {
        case EVENTS -> packed(name, events());
        case POSTS -> packed(name, posts());
        case INCIDENTS -> packed(name, incidents());
        case ARCHIVES -> zip();
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] packed(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (name.endsWith(".gz")) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return bytes.toByteArray();
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private byte[] zip() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String entry : List.of("incidents.csv", "deployments.csv", "more.csv")) {
        zip.putNextEntry(new ZipEntry(entry));
        String text =
            switch (entry) {
              case "incidents.csv" -> incidents();
              case "deployments.csv" -> deployments();
              default -> random.nextInt(4) == 0 ? "Licence\nfree\n" : events();
            };
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  /** Now and then so many rows are wrong that the file is held back. */
  private String events() {
    StringBuilder text = new StringBuilder("id,operation,date,type,title,host,killed,record\n");
    boolean wrong = random.nextInt(6) == 0;
    for (int id : ids()) {
      boolean withdrawn = random.nextInt(9) == 0;
      text.append(
          "E%d,OP%d,%s,attack,Event %d,%s,%s,%s\n"
              .formatted(
                  id,
                  id % 3,
                  wrong ? "someday" : "2020-0" + (1 + random.nextInt(9)),
                  random.nextInt(3),
                  COUNTRIES.get(id % 4),
                  random.nextInt(9),
                  withdrawn ? "withdrawn" : ""));
    }
    return text.toString();
  }

  private String deployments() {
    StringBuilder text =
        new StringBuilder("id,operation,contributor,host,measure,personnel,status,from\n");
    for (int id : ids()) {
      text.append(
          "D%d,OP%d,DNK,%s,strength,%d,deployed,2019\n"
              .formatted(id, id % 3, COUNTRIES.get(id % 4), random.nextInt(4) * 100));
    }
    return text.toString();
  }

  private String posts() {
    StringBuilder text = new StringBuilder("Post;State;Since;Until;Regulars;Conscripts;Remarks\n");
    for (int id : ids()) {
      text.append(
          "Post %d;%s;%d;;%d;%d;\n"
              .formatted(
                  id,
                  COUNTRIES.get(id % 4),
                  1990 + id % 9,
                  10 * random.nextInt(4),
                  random.nextInt(3)));
    }
    return text.toString();
  }

  private String incidents() {
    StringBuilder text = new StringBuilder("Ref,Day,Land,Dead\n");
    for (int id : ids()) {
      text.append(
          "I%d,2020-05-%02d,%s,%d\n"
              .formatted(id, 1 + id, COUNTRIES.get(id % 4), random.nextInt(4)));
    }
    return text.toString();
  }

  /** Some of twelve, at least one. */
  private List<Integer> ids() {
    List<Integer> ids = new ArrayList<>();
    ids.add(random.nextInt(12));
    for (int id = 0; id < 12; id++) {
      if (random.nextInt(3) > 0 && !ids.contains(id)) {
        ids.add(id);
      }
    }
    return ids;
  }
}
