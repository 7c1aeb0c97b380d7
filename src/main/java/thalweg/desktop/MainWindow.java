package thalweg.desktop;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import thalweg.desktop.controls.PlaybackBar;
import thalweg.desktop.controls.StatusLine;
import thalweg.desktop.controls.SurfaceCorner;
import thalweg.desktop.controls.TopBar;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.telemetry.RunsPane;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's content: where each panel stands.
final class MainWindow extends BorderPane {
  private static final double RUNS_HEIGHT = 206;

  private final Text words = Text.of("desktop");
  private final Desk desk;
  private final ObservableValue<Theme> theme;
  private final Views views = new Views();
  private Consumer<Boolean> smoothing = _ -> {};

  /// @param has3d whether the machine can show a surface
  MainWindow(Desk desk, Appearance appearance, boolean has3d) {
    this.desk = desk;
    this.theme = appearance.themeProperty();
    getStyleClass().add("main-window");
    setTop(
        views.keep(
            new TopBar(
                desk.workbench(),
                desk.shelf(),
                desk.history(),
                desk.clock(),
                appearance,
                desk.background()),
            TopBar::dispose));
    setCenter(stage(has3d));
    setBottom(new VBox(charts(), playback()));
    addEventHandler(KeyEvent.KEY_PRESSED, this::followNone);
  }

  private void followNone(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      desk.workbench().attention().followNone();
    }
  }

  private Node stage(boolean has3d) {
    SplitPane split = new SplitPane(surface(has3d), GroundColumn.of(desk, theme, views));
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(0.64);
    HBox stage = new HBox(OptimizerColumn.of(desk, theme, views), split);
    stage.getStyleClass().add("stage");
    HBox.setHgrow(split, Priority.ALWAYS);
    return stage;
  }

  private Panel surface(boolean has3d) {
    String heading = words.get("panel.surface");
    if (has3d) {
      SurfaceView view =
          views.keep(
              new SurfaceView(desk.workbench(), desk.clock(), theme, desk.modelling()),
              SurfaceView::dispose);
      smoothing = view::setSmooth;
      return Panel.over(
          heading,
          view,
          views.keep(new SurfaceCorner(desk.workbench(), view::reset), SurfaceCorner::dispose));
    }
    Label what = new Label(words.get("surface.no3d"));
    Label remedy = new Label(words.get("surface.no3d.hint"));
    what.setWrapText(true);
    remedy.setWrapText(true);
    VBox notice = new VBox(what, remedy);
    notice.getStyleClass().add("notice");
    notice.setId("no-3d");
    return Panel.above(heading, notice);
  }

  private Node charts() {
    RunsPane runs =
        views.keep(
            new RunsPane(desk.workbench(), desk.clock(), theme, desk.background()),
            RunsPane::dispose);
    runs.setPrefHeight(RUNS_HEIGHT);
    return runs;
  }

  private Node playback() {
    return new VBox(
        views.keep(new PlaybackBar(desk.workbench().playback()), PlaybackBar::dispose),
        views.keep(new StatusLine(desk.workbench(), desk.clock(), theme), StatusLine::dispose));
  }

  /// Smoothes the edges of the surface, or not.
  void setSmooth(boolean smooth) {
    smoothing.accept(smooth);
  }

  /// Lets every view go of its models.
  void dispose() {
    views.dispose();
  }
}
