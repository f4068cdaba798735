package org.muster.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.muster.job.settings.BriefingPlan;
import org.muster.job.settings.CannotStartException;
import org.muster.job.settings.SettingsFile;
import org.muster.language.Language;

/** The languages in which a briefing can be made: English, and those of the templates folder. */
final class Languages {
  /** Below the templates folder; deeper ones and other endings are no languages. */
  private static final String FILES = "languages/[^/]+\\.yaml";

  private final SortedMap<String, LanguageFile.Read> files;

  /** Of which the file is there, but wrong. */
  private final Set<String> faulty;

  private Languages(SortedMap<String, LanguageFile.Read> files, Set<String> faulty) {
    this.files = Collections.unmodifiableSortedMap(files);
    this.faulty = Set.copyOf(faulty);
  }

  /**
   * Reads the files of languages.
   *
   * @param texts files of the templates folder by their names
   * @throws CannotStartException at the first file with mistakes
   */
  static Languages read(SortedMap<String, String> texts) {
    return read(
        texts,
        fault -> {
          throw fault;
        });
  }

  /** The same, telling all that is wrong, file by file; such a file is no language. */
  static Languages read(SortedMap<String, String> texts, Consumer<CannotStartException> faults) {
    SortedMap<String, LanguageFile.Read> files = new TreeMap<>();
    Set<String> faulty = new HashSet<>();
    files.put(Language.ENGLISH, new LanguageFile.Read(Language.ENGLISH, Map.of(), Map.of()));
    texts.forEach(
        (file, text) -> {
          try {
            LanguageFile.Read read = LanguageFile.read(file, text);
            if (files.putIfAbsent(read.tag(), read) != null) {
              throw new CannotStartException(
                  file + ": English phrases stand in the templates; edit them there");
            }
          } catch (CannotStartException e) {
            faulty.add(LanguageFile.tag(file));
            faults.accept(e);
          }
        });
    return new Languages(files, faulty);
  }

  /** Whether a name of a file of the templates folder is that of a language. */
  static boolean names(String file) {
    return file.matches(FILES);
  }

  /** Notes where the settings name a language that is not there, and what there is. */
  void noteMissing(SettingsFile settings) {
    List<BriefingPlan> plans = settings.briefings();
    for (int i = 0; i < plans.size(); i++) {
      String tag = plans.get(i).settings().language();
      if (!files.containsKey(tag) && !faulty.contains(tag)) {
        settings
            .places()
            .refuse(
                "briefings[" + i + "].language",
                ("the language '%s' is not there; nearest is '%s' of %s; a file languages/%s.yaml"
                        + " of the templates folder adds it")
                    .formatted(tag, Nearest.to(tag, tags()), tags(), tag));
      }
    }
  }

  /** The language of a briefing, which is there; to be used by one thread. */
  Language of(BriefingPlan plan) {
    String tag = plan.settings().language();
    return Objects.requireNonNull(files.get(tag), tag).language();
  }

  /** English first. */
  private List<String> tags() {
    Collection<String> others =
        files.keySet().stream().filter(tag -> !tag.equals(Language.ENGLISH)).toList();
    List<String> tags = new ArrayList<>(List.of(Language.ENGLISH));
    tags.addAll(others);
    return tags;
  }
}
