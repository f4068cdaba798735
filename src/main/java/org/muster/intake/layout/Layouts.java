package org.muster.intake.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.muster.domain.Digests;
import org.muster.domain.RecordKind;

/**
 * The layouts that a file is recognised by: Muster's own, those of publishers that come with it,
 * and the user's. A user's layout takes the place of one of the same name.
 */
public final class Layouts {
  /** Muster's own layouts, one for each kind of record. */
  public static final List<Layout> NATIVE =
      Arrays.stream(RecordKind.values()).map(Layout::ofKind).toList();

  /** Publishers' layouts that come with Muster, by name. */
  private static final List<String> SHIPPED =
      List.of(
          "acled-2017",
          "acled-2019",
          "acled-2023",
          "acled-aggregated",
          "acled-codebook",
          "acled-event-categories",
          "cameo-codes",
          "gdelt-1",
          "gdelt-1-early",
          "gdelt-2",
          "gdelt-schema",
          "geopko-contributors",
          "geopko-locations",
          "geopko-troop-types",
          "hdx-conflict-events",
          "ucdp-ged-14",
          "ucdp-ged-41",
          "ucdp-ged-45",
          "ucdp-ged-49",
          "un-contributions",
          "un-contributions-2009",
          "un-contributions-2014",
          "un-mission-strengths",
          "un-missions",
          "un-monthly-totals",
          "us-bases",
          "us-troops");

  /** Digits of the digest that tell one version from another. */
  private static final int VERSION = 8;

  /** One layout and the bytes that it was read from. */
  @SuppressWarnings("ArrayRecordComponent") // they are never compared
  private record Loaded(Layout layout, byte[] bytes) {}

  private final List<Layout> all;
  private final String digest;

  private Layouts(Collection<Loaded> loaded) {
    Map<String, Layout> byName = new HashMap<>();
    loaded.forEach(one -> byName.put(one.layout.name(), one.layout));
    this.all =
        Stream.concat(NATIVE.stream(), loaded.stream().map(one -> one.layout.completed(byName)))
            .toList();
    this.digest = digest(loaded);
  }

  /** Those that come with Muster. */
  public static Layouts shipped() {
    return new Layouts(shippedByName().values());
  }

  /**
   * Those that come with Muster and a user's own.
   *
   * @param folder with files that end in {@code .yaml} or {@code .yml}; need not exist
   * @throws LayoutException with all mistakes of all; nothing has been touched
   * @throws IOException if one cannot be read
   */
  public static Layouts load(Path folder) throws IOException {
    SortedMap<String, Loaded> byName = shippedByName();
    List<Path> files = files(folder);
    Set<String> names = new HashSet<>(SHIPPED);
    files.forEach(file -> names.add(name(file)));
    List<LayoutException> wrong = new ArrayList<>();
    for (Path file : files) {
      byte[] yaml = Files.readAllBytes(file);
      try {
        byName.put(name(file), read(folder.getFileName() + "/" + file.getFileName(), yaml, names));
      } catch (LayoutException e) {
        wrong.add(LayoutException.of(List.of(e)));
      }
    }
    if (!wrong.isEmpty()) {
      throw LayoutException.of(wrong);
    }
    return new Layouts(byName.values());
  }

  /**
   * All that is wrong with a user's own layouts, each mistake in a line.
   *
   * @param folder see {@link #load}
   * @throws IOException if one cannot be read
   */
  public static List<String> faults(Path folder) throws IOException {
    try {
      load(folder);
      return List.of();
    } catch (LayoutException e) {
      return e.mistakes();
    }
  }

  /** A user's own layouts, sorted. */
  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return list.filter(Layouts::isLayout).sorted().toList();
    }
  }

  private static String name(Path file) {
    return LayoutReader.name(String.valueOf(file.getFileName()));
  }

  private static boolean isLayout(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml"))
        && Files.isRegularFile(file);
  }

  private static Loaded read(String file, byte[] yaml, Collection<String> names) {
    return new Loaded(LayoutReader.read(file, yaml, names::contains), yaml);
  }

  private static SortedMap<String, Loaded> shippedByName() {
    SortedMap<String, Loaded> byName = new TreeMap<>();
    for (String name : SHIPPED) {
      String file = name + ".yaml";
      try (InputStream in =
          Layouts.class.getResourceAsStream("/org/muster/intake/layouts/" + file)) {
        byName.put(name, read(file, Objects.requireNonNull(in, file).readAllBytes(), SHIPPED));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return byName;
  }

  /** All of them, Muster's own first, the others by name. */
  public List<Layout> all() {
    return all;
  }

  /** The layout of a name, or of an identity, whatever its version. */
  public Optional<Layout> find(String nameOrIdentity) {
    String name = Layout.name(nameOrIdentity);
    return all.stream().filter(layout -> layout.name().equals(name)).findFirst();
  }

  /**
   * SHA-256 of all publishers' layouts, in hexadecimal: what is read of a file depends on them as
   * well.
   */
  public String digest() {
    return digest;
  }

  private static String digest(Collection<Loaded> loaded) {
    StringBuilder all = new StringBuilder();
    for (Loaded one : loaded) {
      all.append(one.layout.name()).append('\n').append(Digests.sha256(one.bytes)).append('\n');
    }
    return Digests.sha256(all.toString());
  }

  /** What tells one version of a layout from another. */
  static String version(byte[] bytes) {
    return Digests.sha256(bytes).substring(0, VERSION);
  }

  /** Name of the resource with the schema of a kind, for example {@code events.schema.json}. */
  public static String schemaName(RecordKind kind) {
    return kind.plural() + ".schema.json";
  }
}
