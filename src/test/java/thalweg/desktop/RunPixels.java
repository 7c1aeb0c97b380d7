package thalweg.desktop;

import java.util.List;
import java.util.function.IntPredicate;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Trajectory;

/// The pixels by which a run is told from everything else on the screen.
final class RunPixels {
  /// Wide enough for rounding, narrow enough for the palette, whose yellow end differs from
  /// gradient descent's orange by more than 20.
  private static final int TOLERANCE = 8;

  private RunPixels() {}

  static IntPredicate onTerrain(Workbench workbench, Trajectory run) {
    RunStyle style = RunStyle.of(workbench.experiment().entrants(), run.entrant());
    return Screenshot.like(style.onTerrain(), TOLERANCE);
  }

  static IntPredicate onTerrain(String optimizer) {
    return Screenshot.like(style(optimizer).onTerrain(), TOLERANCE);
  }

  static IntPredicate onPanel(String optimizer, Theme theme) {
    return Screenshot.like(style(optimizer).on(theme), TOLERANCE);
  }

  private static RunStyle style(String optimizer) {
    Entrant entrant = new Entrant(Optimizers.find(optimizer).orElseThrow().standard());
    return RunStyle.of(List.of(entrant), 0);
  }
}
