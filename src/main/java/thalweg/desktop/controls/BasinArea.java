package thalweg.desktop.controls;

import javafx.scene.paint.Paint;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.color.BasinColors;

/// A minimum, or another ending, with its share.
///
/// @param minimum its number, or -1
/// @param ended the share of the domain from which runs end there
/// @param circling the share from which they circle that minimum
/// @param beside the share from which decay holds them beside it
record BasinArea(Ending ending, int minimum, double ended, double circling, double beside) {
  static BasinArea of(Share share) {
    if (share.isCirclingMinimum()) {
      return new BasinArea(Ending.MINIMUM, share.minimum(), 0, share.area(), 0);
    }
    return share.isBesideMinimum()
        ? new BasinArea(Ending.MINIMUM, share.minimum(), 0, 0, share.area())
        : new BasinArea(share.ending(), share.minimum(), share.area(), 0, 0);
  }

  BasinArea plus(BasinArea other) {
    return new BasinArea(
        ending, minimum, ended + other.ended, circling + other.circling, beside + other.beside);
  }

  double all() {
    return ended + circling + beside;
  }

  boolean isLike(BasinArea other) {
    return minimum == other.minimum && ending == other.ending;
  }

  /// As most of it is on the map.
  Paint paint(BasinView view) {
    int color =
        minimum >= 0
            ? BasinColors.of(minimum, BasinTone.of(view, minimum))
            : view.ground().ramps().ending(ending);
    return ended + beside > 0 && ending != Ending.UNDEFINED
        ? RunColor.of(color)
        : BasinLegendEntry.hatched(color);
  }
}
