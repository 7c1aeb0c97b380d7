package thalweg.desktop.window;

import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.layout.LeastRoom;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.layout.SidePanel;
import thalweg.desktop.layout.SidePanels;
import thalweg.desktop.model.LetterSize;
import thalweg.desktop.theme.Appearance;

/// What stands above playback and status, which are always seen: it is scrolled where it has not
/// the room that it needs, in pixels of the size that it is magnified from. Where letters become so
/// large that the charts have none, they are folded, and opened again with smaller letters.
final class ScrolledViews {
  /// What bars and views need with charts.
  private static final Dimension2D WHOLE = new Dimension2D(950, 566);

  /// The same without charts.
  private static final Dimension2D WITHOUT_CHARTS = new Dimension2D(950, 400);

  /// The same in a lecture hall, where the views become smaller as letters become larger.
  private static final Dimension2D HALL = new Dimension2D(500, 180);

  private final LeastRoom room;
  private final Region foot;
  private final SidePanel charts;
  private final LectureMode lecture;
  private final Appearance appearance;
  private final Subscription subscription;

  /// @param above what is scrolled
  /// @param foot what is not, below it
  ScrolledViews(
      Region above, Region foot, SidePanels panels, Appearance appearance, LectureMode lecture) {
    this.foot = foot;
    this.lecture = lecture;
    this.appearance = appearance;
    charts = panels.at(Edge.BOTTOM);
    room = new LeastRoom(above, WHOLE);
    subscription =
        Subscription.combine(
            charts.foldedProperty().subscribe(_ -> need()),
            lecture.onProperty().subscribe(_ -> need()),
            appearance.lettersProperty().subscribe((_, _) -> fold()),
            room.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .subscribe(this::open),
            room::dispose);
  }

  /// Where it is seen.
  Region room() {
    return room;
  }

  /// With the letters of the day before.
  private void open(@Nullable Boolean isOpen) {
    if (Boolean.TRUE.equals(isOpen)
        && appearance.lettersProperty().get().factor() > LetterSize.NORMAL.factor()) {
      fold();
    }
  }

  private void need() {
    Dimension2D desk = charts.foldedProperty().get() ? WITHOUT_CHARTS : WHOLE;
    room.need(lecture.onProperty().get() ? HALL : desk);
  }

  private void fold() {
    Scene scene = room.getScene();
    if (scene == null || lecture.onProperty().get()) {
      return;
    }
    double magnified = lecture.magnification(scene.getWidth(), scene.getHeight());
    boolean fits = scene.getHeight() / magnified - foot.getHeight() >= WHOLE.getHeight();
    if (!fits && !charts.foldedProperty().get()) {
      charts.giveWay();
    } else if (fits && charts.hasGivenWay()) {
      charts.fold(false);
    }
  }

  /// Lets go of the window.
  void dispose() {
    subscription.unsubscribe();
  }
}
