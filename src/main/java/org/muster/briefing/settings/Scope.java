package org.muster.briefing.settings;

import java.util.List;

/**
 * What a total counts: some operations, some categories, some contributors. The same day has
 * several right totals; so each is printed with its scope. (The UN's fact sheet of 31 December 2013
 * counts 97,904 without its two political missions; with them it would be 98,200.)
 *
 * @param id {@code [A-Za-z0-9._-]{1,60}}
 * @param title as printed, for example "UN peacekeeping without political missions"
 * @param definition a sentence on what the total means; may be empty
 * @param operations codes; empty means all that the briefing covers
 * @param without codes of operations that are left out
 * @param categories names; empty means all
 * @param withoutCategories names of categories that are left out
 * @param contributors codes; empty means all
 * @param hosts codes; empty means all
 * @param statedAs operation codes under which publishers state this total themselves; such figures
 *     are compared with the computed one and never added
 */
public record Scope(
    String id,
    String title,
    String definition,
    List<String> operations,
    List<String> without,
    List<String> categories,
    List<String> withoutCategories,
    List<String> contributors,
    List<String> hosts,
    List<String> statedAs) {
  public Scope {
    operations = List.copyOf(operations);
    without = List.copyOf(without);
    categories = List.copyOf(categories);
    withoutCategories = List.copyOf(withoutCategories);
    contributors = List.copyOf(contributors);
    hosts = List.copyOf(hosts);
    statedAs = List.copyOf(statedAs);
    id(id);
    title(id, title);
  }

  /**
   * An id, if it can be one.
   *
   * @throws IllegalArgumentException if not
   */
  public static String id(String id) {
    if (!id.matches("[A-Za-z0-9._-]{1,60}")) {
      throw new IllegalArgumentException(
          "a scope's id is 1 to 60 of A-Z a-z 0-9 . _ -: '" + id + "'");
    }
    return id;
  }

  /**
   * The title of a scope, if it can be one.
   *
   * @throws IllegalArgumentException if not
   */
  public static String title(String id, String title) {
    if (title.isBlank()) {
      throw new IllegalArgumentException("the scope '" + id + "' has no title");
    }
    return title;
  }
}
