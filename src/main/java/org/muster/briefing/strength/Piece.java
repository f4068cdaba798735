package org.muster.briefing.strength;

import java.time.LocalDate;
import org.muster.briefing.amount.Amount;

/**
 * An amount that holds over a run of days.
 *
 * @param to day after the last
 */
public record Piece(LocalDate from, LocalDate to, Amount amount) {}
