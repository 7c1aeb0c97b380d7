package thalweg.desktop.telemetry;

import java.util.concurrent.Executor;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.layout.Pane;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;

/// One run closely: its curves, which run it is, and what has happened to it, beside the curves or,
/// in a narrow panel, below them. Where there is no room below, words give way.
final class OneRunPane extends Pane {
  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /// Below this width, in pixels, words stand below the curves.
  private static final double ROOM_BESIDE = 560;

  private static final double STORY = 300;
  private static final double LEAST_CURVES = 110;
  private static final double GAP = 2;

  private final RunView curves;
  private final RunChoice choice;
  private final RunStory story;
  private final BooleanProperty told = new SimpleBooleanProperty(this, "told", true);

  OneRunPane(
      Workbench workbench,
      ChartCursor reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    curves = new RunView(workbench, reading, clock, theme, background);
    choice = new RunChoice(workbench, clock);
    story = new RunStory(workbench, clock);
    getStyleClass().add("one-run");
    setMinSize(0, 0);
    curves.visibleProperty().bind(visibleProperty());
    story.visibleProperty().bind(visibleProperty().and(told));
    getChildren().addAll(curves, choice, story);
    widthProperty()
        .subscribe(now -> pseudoClassStateChanged(NARROW, now.doubleValue() < ROOM_BESIDE));
  }

  @Override
  protected void layoutChildren() {
    Insets edges = getInsets();
    double width = getWidth() - edges.getLeft() - edges.getRight();
    double height = getHeight() - edges.getTop() - edges.getBottom();
    double tall = choice.prefHeight(-1);
    double wide = Math.min(choice.prefWidth(-1), width);
    if (getWidth() >= ROOM_BESIDE) {
      double left = edges.getLeft() + width - STORY;
      curves.resizeRelocate(edges.getLeft(), edges.getTop(), width - STORY, height);
      choice.resizeRelocate(left, edges.getTop(), wide, tall);
      told.set(true);
      story.resizeRelocate(left, edges.getTop() + tall + GAP, STORY, height - tall - GAP);
    } else {
      double below = story.prefHeight(width);
      boolean fits = height - tall - below - 2 * GAP >= LEAST_CURVES;
      choice.resizeRelocate(edges.getLeft(), edges.getTop(), wide, tall);
      double left = height - tall - GAP - (fits ? below + GAP : 0);
      curves.resizeRelocate(0, edges.getTop() + tall + GAP, getWidth(), left);
      told.set(fits);
      story.resizeRelocate(edges.getLeft(), edges.getTop() + height - below, width, below);
    }
  }

  void dispose() {
    curves.dispose();
    choice.dispose();
    story.dispose();
  }
}
