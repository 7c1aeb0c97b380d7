package thalweg.basin;

import java.util.Locale;
import thalweg.landscape.CriticalPoint;
import thalweg.race.Status;

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

  /// How a run ends that fares so at its last step.
  static Ending of(Status status) {
    return switch (status) {
      case Status.Settled(CriticalPoint at) ->
          switch (at.kind()) {
            case MINIMUM -> MINIMUM;
            case SADDLE, MAXIMUM, DEGENERATE -> SADDLE;
          };
      case Status.OnPlateau _ -> PLATEAU;
      case Status.LeftDomain _ -> LEFT;
      case Status.Diverged _ -> DIVERGED;
      case Status.Moving _, Status.Cycling _ -> MOVING;
    };
  }

  /// The name in files and in the text bundles, in lower case: `minimum`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
