package thalweg.desktop.task;

import java.util.function.Function;
import thalweg.landscape.Landscape;

/// What views need to know of the landscape that the window shows, worked out once for all of them:
/// its heights and its critical points. Belongs to the FX thread.
public final class LandscapePreparation {
  private final CriticalSearch critical;
  private final Function<Landscape, PreparedLandscape> making;
  private PreparedLandscape newest;

  /// The preparation of a landscape and of those that follow it.
  ///
  /// @param first the landscape that is shown
  public LandscapePreparation(Landscape first, CriticalSearch critical) {
    this(first, critical, PreparedLandscape::of);
  }

  /// @param making of a landscape that is shown from now on
  LandscapePreparation(
      Landscape first, CriticalSearch critical, Function<Landscape, PreparedLandscape> making) {
    this.critical = critical;
    this.making = making;
    newest = making.apply(first);
  }

  /// The heights of the landscape that is shown.
  public PreparedLandscape of(Landscape shown) {
    if (!newest.landscape().equals(shown)) {
      newest = making.apply(shown);
    }
    return newest;
  }

  /// The critical points.
  public CriticalSearch critical() {
    return critical;
  }
}
