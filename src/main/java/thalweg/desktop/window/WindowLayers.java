package thalweg.desktop.window;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import thalweg.desktop.controls.RuleEditor;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.layout.Magnifier;
import thalweg.desktop.model.RuleEditing;
import thalweg.desktop.model.Workbench;
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
  private final LectureMode lecture;
  private final MainWindow content;
  private final LargePointer pointer = new LargePointer();
  private final Magnifier magnifier;
  private final RuleLayer editor;

  /// The layers over the content of a window.
  ///
  /// @param rules where an optimizer is typed
  public WindowLayers(
      MainWindow content,
      Workbench workbench,
      RuleEditing rules,
      Tour tour,
      Overlay overlay,
      LectureMode lecture) {
    this.lecture = lecture;
    this.content = content;
    editor = new RuleLayer(new RuleEditor(workbench, rules), rules, content.ground());
    magnifier =
        new Magnifier(
            new StackPane(content, editor, tour, new MessageLayer(), overlay, pointer),
            lecture::magnification);
  }

  /// What a scene is made of.
  public Region root() {
    return magnifier;
  }

  /// Lets the layers follow the size of letters and the lecture mode until unsubscribed.
  public Subscription follow(Appearance appearance, Stage stage, Scene scene) {
    return Subscription.combine(
        editor::dispose,
        appearance.lettersProperty().subscribe(magnifier::requestLayout),
        lecture.onProperty().subscribe(magnifier::requestLayout),
        appearance.lettersProperty().subscribe((_, _) -> PopupLetters.closeTips()),
        lecture.onProperty().subscribe((_, _) -> PopupLetters.closeTips()),
        LectureScreen.follow(lecture, stage, scene, pointer),
        PopupLetters.follow(stage, () -> Magnification.of(content)));
  }
}
