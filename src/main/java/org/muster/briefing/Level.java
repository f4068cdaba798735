package org.muster.briefing;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.muster.briefing.amount.Amount;
import org.muster.briefing.amount.Reading;
import org.muster.briefing.amount.Words;
import org.muster.briefing.strength.Announced;

/**
 * A figure that can move from one edition to the next.
 *
 * @param text as shown
 * @param amount null where there is no one number
 * @param figure makes the figure, with its notes
 * @param announced what is announced, null for any other figure
 * @param own whether it stands for itself; else it is a part of one that does
 */
record Level(
    String text,
    @Nullable Amount amount,
    Function<NoteBook, Briefing.Figure> figure,
    @Nullable Announced announced,
    boolean own) {

  static Level of(Reading reading, Words words) {
    Amount amount = reading.amount();
    return new Level(words.amount(amount), amount, notes -> notes.figure(reading), null, true);
  }

  /** Of what is announced; its kinds are never added to each other. */
  static Level of(Announced announced, boolean own, Words words) {
    List<Reading> kinds = announced.kinds();
    return new Level(
        announced.text(words),
        kinds.size() == 1 && !announced.needsWords() ? kinds.getFirst().amount() : null,
        notes -> notes.figure(announced),
        announced,
        own);
  }

  /** The same as a part of a figure that stands for itself. */
  Level part() {
    return new Level(text, amount, figure, announced, false);
  }

  /** Whether both are numbers of one thing: 20 more and 120 in all have no difference. */
  boolean comparable(Level other) {
    return announced == null || other.announced == null || announced.alike(other.announced);
  }

  /**
   * The figure with the words of what is announced, where a number beside it is of another kind.
   */
  Briefing.Figure worded(NoteBook notes) {
    return announced == null ? figure.apply(notes) : notes.worded(announced);
  }

  /** Whether it says that nobody is there. */
  boolean nobody() {
    return Amount.of(0).equals(amount);
  }

  boolean unknown() {
    return amount != null && amount.unknown();
  }
}
