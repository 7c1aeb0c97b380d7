package thalweg.desktop.window;

import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import thalweg.desktop.layout.LeastRoom;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.layout.Magnifier;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.PopupLetters;
import thalweg.desktop.tour.Tour;
import thalweg.desktop.widget.LargePointer;
import thalweg.desktop.widget.Magnification;
import thalweg.desktop.widget.MessageLayer;
import thalweg.desktop.widget.Overlay;

/// What lies over each other in a window, magnified as a whole: its content, the tour, messages,
/// what has the keyboard for itself, and a pointer.
public final class WindowLayers {
  /// The window that needs no scrolling, without the frame that a window manager adds.
  private static final Dimension2D WHOLE = new Dimension2D(1000, 640);

  /// The same for one that is laid out for a lecture hall.
  private static final Dimension2D HALL = new Dimension2D(760, 460);

  private final LectureMode lecture;
  private final LeastRoom room;
  private final LargePointer pointer = new LargePointer();
  private final Magnifier magnifier;

  /// The layers over the content of a window.
  public WindowLayers(MainWindow content, Tour tour, Overlay overlay, LectureMode lecture) {
    this.lecture = lecture;
    room = new LeastRoom(content, WHOLE);
    magnifier =
        new Magnifier(
            new StackPane(room, tour, new MessageLayer(), overlay, pointer),
            lecture::magnification);
  }

  /// What a scene is made of.
  public Region root() {
    return magnifier;
  }

  /// Lets the layers follow the size of letters and the lecture mode until unsubscribed.
  public Subscription follow(Appearance appearance, Stage stage, Scene scene) {
    return Subscription.combine(
        appearance.lettersProperty().subscribe(magnifier::requestLayout),
        lecture.onProperty().subscribe(magnifier::requestLayout),
        lecture.onProperty().subscribe(hall -> room.need(hall ? HALL : WHOLE)),
        LectureScreen.follow(lecture, stage, scene, pointer),
        PopupLetters.follow(stage, () -> Magnification.of(room)),
        room::dispose);
  }
}
