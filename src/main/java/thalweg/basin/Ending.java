package thalweg.basin;

import java.util.Locale;

/// How a run ends.
public enum Ending {
  /// At a minimum.
  MINIMUM,
  /// At a saddle, a maximum or a degenerate point, or on a level valley floor.
  SADDLE,
  /// Where the ground is nearly level and no critical point is near.
  PLATEAU,
  /// Outside the domain.
  LEFT,
  /// Not finite any more, or further away than a million domain widths.
  DIVERGED,
  /// On its way, or going round and round, when its steps were spent.
  MOVING;

  /// The name in files and in the text bundles, in lower case: `minimum`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
