/**
 * What {@code muster.yaml} says becomes the rooms' own settings and the plans of the briefings, or
 * mistakes that are told all in one go, each with its line. Nothing here reads records or makes a
 * briefing. Start with {@link org.muster.job.settings.SettingsFile}.
 */
@NullMarked
package org.muster.job.settings;

import org.jspecify.annotations.NullMarked;
