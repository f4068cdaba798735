package org.muster.briefing;

import java.time.LocalDate;

/**
 * An amount that holds over a run of days.
 *
 * @param to day after the last
 */
record Piece(LocalDate from, LocalDate to, Amount amount) {}
