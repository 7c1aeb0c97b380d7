package thalweg.desktop;

import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;

/// How a window looked when it opened, by which it is told whether a test has left a trace in it.
///
/// @param setup what was raced
/// @param look the whole of it
/// @param size of the window
record FirstSight(Setup setup, Screenshot look, Dimension2D size) {
  /// The edges of letters and lines differ with the part of the window that JavaFX paints: by a
  /// little in some pixels, by more in few.
  private static final int LITTLE = 12;

  private static final int SOME = 300;
  private static final int MORE = 60;
  private static final int FEW = 12;

  private static final Point2D OUTSIDE = new Point2D(2, 2);

  /// Of a window that has just opened.
  static FirstSight of(WindowDriver window, Dimension2D size) {
    lookAway(window);
    window.goTo(0);
    return new FirstSight(FxWait.ask(() -> window.workbench().setup()), look(window), size);
  }

  /// Brings a window back to this.
  ///
  /// @return whether nothing is left of what was done in it
  boolean restore(WindowDriver window) {
    FxWait.run(() -> OpenProgram.place(window.stage(), size));
    lookAway(window);
    FxWait.run(new Traces(window)::remove);
    Workbench workbench = window.workbench();
    if (!FxWait.ask(() -> workbench.setup().equals(setup))) {
      return false;
    }
    FxWait.await("the first race again", () -> isFirstRace(window));
    window.goTo(0);
    Screenshot now = look(window);
    return now.differences(look, LITTLE) < SOME && now.differences(look, MORE) < FEW;
  }

  private static boolean isFirstRace(WindowDriver window) {
    Workbench workbench = window.workbench();
    return workbench.frame().complete()
        && workbench.frame().experiment().equals(workbench.experiment())
        && !window.critical().points().isEmpty();
  }

  private static void lookAway(WindowDriver window) {
    window.moveTo(OUTSIDE);
    Node all = FxWait.ask(() -> window.scene().getRoot());
    FxWait.await("the pointer outside", () -> !all.isHover());
  }

  /// All but the button that takes again what was undone: it can be pressed, once anything was.
  private static Screenshot look(WindowDriver window) {
    Bounds redo =
        FxWait.ask(() -> {
          Node button = window.find("#redo");
          return button.localToScreen(button.getLayoutBounds());
        });
    return window.look(window.scene().getRoot()).without(redo);
  }
}
