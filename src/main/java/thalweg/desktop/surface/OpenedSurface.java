package thalweg.desktop.surface;

import java.util.List;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.race.Experiment;

/// The ground that stands in the view, and from where its race is seen best.
///
/// @param model the ground
/// @param opening which ground it is, as the workbench counts them
/// @param clear the direction from where its race is seen best
record OpenedSurface(SurfaceModel model, int opening, OrbitPose clear) {
  /// Looks for the direction; takes tens of milliseconds, off the FX thread.
  ///
  /// @param raced what is raced on it, or was when it was asked for
  static OpenedSurface of(SurfaceModel model, int opening, Experiment raced) {
    ClearView view = new ClearView(model.field(), model.frame());
    boolean here = raced.landscape().equals(model.landscape());
    OrbitPose clear =
        here
            ? view.of(raced)
            : view.of(
                new Experiment(
                    model.landscape(), List.of(model.landscape().start()), List.of(), 1));
    return new OpenedSurface(model, opening, clear);
  }

  /// Whether it is seen as a whole, from wherever the last one was seen: not where a parameter
  /// moved, a formula was edited or written over another, or the same ground got a name.
  boolean isAnotherThan(OpenedSurface old) {
    return isWrittenAfter(old) && !old.model.landscape().id().equals(model.landscape().id());
  }

  /// Whether it is ground of its own, which was opened or written anew: a camera that nobody has
  /// moved looks at it from where its own race is seen.
  boolean isWrittenAfter(OpenedSurface old) {
    return old.opening != opening && isElsewhere(old);
  }

  private boolean isElsewhere(OpenedSurface old) {
    return !old.model
        .landscape()
        .objective()
        .differsOnlyInParameters(model.landscape().objective());
  }
}
