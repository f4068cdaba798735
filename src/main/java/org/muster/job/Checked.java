package org.muster.job;

import org.muster.job.settings.SettingsFile;

/** What a night goes by, and what was found right before anything was touched. */
record Checked(SettingsFile settings, Sealing sealing, Templates templates) {}
