package org.muster.job.settings;

import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * Whether the briefings' ids can be names of files, each of one briefing only, on any disk.
 *
 * <p>Rule: no id is another's in other letters, none can be that of a briefing for each of
 * something, none begins with a dot, none ends as placemats' names do, and none is the name of a
 * device. Reason: some disks fold case, a file that begins with a dot is hidden, and Windows keeps
 * {@code CON.pdf} to itself.
 */
final class BriefingIds {
  /** Longest id of an entry whose briefings have a code behind it. */
  static final int LONGEST_OF_MANY = 79 - CodeName.LONGEST;

  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private final SettingsPlaces places;

  BriefingIds(SettingsPlaces places) {
    this.places = places;
  }

  /**
   * Checks them, and notes all that cannot be.
   *
   * @param plans by their places among the settings' briefings
   */
  void check(SortedMap<Integer, BriefingPlan> plans) {
    plans.forEach(
        (place, plan) -> {
          String at = "briefings[" + place + "]";
          alone(plan, at);
          plans.headMap(place).values().forEach(other -> together(plan, other, at + ".id"));
        });
  }

  private void alone(BriefingPlan plan, String at) {
    if (plan.id().startsWith(".") || DEVICE.matcher(folded(plan)).matches()) {
      places.refuse(at + ".id", "no file may be called '" + plan.id() + "' everywhere");
    }
    if (folded(plan).endsWith(Format.PLACEMAT_ENDING)) {
      places.refuse(
          at + ".id", "an id that ends in '.placemat' could be a placemat's of another briefing");
    }
    String title = plan.settings().title();
    boolean named = title.contains(Members.NAME) || title.contains(Members.CODE);
    if (plan.forEach() == null && named) {
      places.refuse(at + ".title", "{name} and {code} need for-each");
    }
    if (plan.forEach() != null && !named) {
      places.refuse(
          at + ".title", "with for-each it holds {name} or {code}, to tell the briefings apart");
    }
    if (plan.forEach() != null && plan.id().length() > LONGEST_OF_MANY) {
      places.refuse(at + ".id", "with for-each it has at most " + LONGEST_OF_MANY + " characters");
    }
  }

  private void together(BriefingPlan plan, BriefingPlan other, String property) {
    if (folded(plan).equals(folded(other))) {
      places.refuse(property, "two briefings have the id '" + plan.id() + "'");
    } else if (mayBeOneOf(plan, other) || mayBeOneOf(other, plan)) {
      places.refuse(
          property,
          "a briefing of '"
              + (mayBeOneOf(plan, other) ? other : plan).id()
              + "', which has for-each, may have the id '"
              + (mayBeOneOf(plan, other) ? plan : other).id()
              + "'");
    }
  }

  private static boolean mayBeOneOf(BriefingPlan plan, BriefingPlan many) {
    return many.forEach() != null && folded(plan).startsWith(folded(many) + "-");
  }

  private static String folded(BriefingPlan plan) {
    return plan.id().toLowerCase(Locale.ROOT);
  }
}
