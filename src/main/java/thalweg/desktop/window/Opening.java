package thalweg.desktop.window;

import thalweg.desktop.clock.ScreenPulse;
import thalweg.desktop.model.Playback;
import thalweg.desktop.tour.Tour;

/// The first seconds of a window: the surface, then all that stands beside it, then the race.
public final class Opening {
  private static final String SMOOTH = "thalweg.smooth";

  private final WindowContext context;
  private final MainWindow window;
  private final Tour tour;
  private boolean complete;

  /// Of a window that stands in a scene.
  ///
  /// @param tour the race waits for its end, where it is under way when the panels stand
  public Opening(WindowContext context, MainWindow window, Tour tour) {
    this.context = context;
    this.window = window;
    this.tour = tour;
  }

  /// Begins.
  public void start() {
    new StagedStartup(
            new ScreenPulse(), window::isShowingGround, window::populate, this::fillPictures)
        .start();
    smooth();
  }

  private void fillPictures() {
    context.background().release();
    // Not before: the first second of a race is worth seeing in all panels.
    new StagedStartup(new ScreenPulse(), window::isDrawn, () -> false, this::race).start();
  }

  private void race() {
    complete = true;
    Playback playback = context.workbench().playback();
    tour.afterwards(() -> {
      if (playback.playhead() == 0) {
        playback.playByItself();
      }
    });
  }

  private void smooth() {
    String wanted = System.getProperty(SMOOTH);
    if (wanted == null) {
      new FrameRateProbe(new ScreenPulse(), () -> window.setSmooth(true)).start();
    } else {
      window.setSmooth(Boolean.parseBoolean(wanted));
    }
  }

  /// Whether everything stands in the window, and not only what comes first.
  public boolean isComplete() {
    return complete;
  }
}
