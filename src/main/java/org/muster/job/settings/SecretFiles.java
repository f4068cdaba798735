package org.muster.job.settings;

import org.jspecify.annotations.Nullable;

/**
 * The files with what closes PDFs, as the settings name them: no secret stands in the settings.
 *
 * @param password its first line is the password without which nobody opens a PDF; null: none
 * @param key what signs PDFs; null: nothing
 */
public record SecretFiles(@Nullable String password, @Nullable Key key) {
  /**
   * A key that signs, and where it lies.
   *
   * @param store file with the key and its certificates; null if the settings lack it
   * @param alias name of the key in it; null: the only one
   * @param password file whose first line is the store's password; null if the settings lack it
   */
  public record Key(@Nullable String store, @Nullable String alias, @Nullable String password) {}
}
