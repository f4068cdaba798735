package org.muster.intake;

import java.util.List;
import org.muster.notice.Notice;

/**
 * What lay in the drop folder when the run began.
 *
 * @param files sorted by name
 * @param notices of what lies there but is not read: links, devices, files that are too large or
 *     that nobody may open; sorted by name
 */
public record Frozen(List<FrozenFile> files, List<Notice> notices) {
  public Frozen {
    files = List.copyOf(files);
    notices = List.copyOf(notices);
  }
}
