package thalweg.desktop.task;

import java.util.function.Function;
import thalweg.landscape.Landscape;

/// What views need to know of the landscape that the window shows, worked out once for all of them:
/// its heights and its critical points. Belongs to the FX thread.
public final class LandscapePreparation {
  /// How many landscapes are remembered: the one that is shown and those between which a user goes
  /// to and fro. The heights of one take less than a megabyte.
  static final int REMEMBERED = 3;

  private final CriticalSearch critical;
  private final Function<Landscape, PreparedLandscape> making;
  private final Recent<Landscape, PreparedLandscape> prepared = new Recent<>(REMEMBERED);

  /// The preparation of all landscapes that are shown.
  public LandscapePreparation(CriticalSearch critical) {
    this(critical, PreparedLandscape::of);
  }

  /// @param making of a landscape that is shown
  LandscapePreparation(CriticalSearch critical, Function<Landscape, PreparedLandscape> making) {
    this.critical = critical;
    this.making = making;
  }

  /// The heights of the landscape that is shown.
  public PreparedLandscape of(Landscape shown) {
    return prepared.of(shown, making);
  }

  /// The critical points.
  public CriticalSearch critical() {
    return critical;
  }
}
