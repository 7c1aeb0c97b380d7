package thalweg.desktop;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.controls.BasinChooser;
import thalweg.desktop.controls.BasinLegend;
import thalweg.desktop.controls.ConditionsPanel;
import thalweg.desktop.controls.EscapesButton;
import thalweg.desktop.controls.FairRaceButton;
import thalweg.desktop.controls.OptimizerPanel;
import thalweg.desktop.controls.PlaybackBar;
import thalweg.desktop.controls.StartField;
import thalweg.desktop.controls.StatusLine;
import thalweg.desktop.controls.SurfaceCorner;
import thalweg.desktop.controls.TopBar;
import thalweg.desktop.probe.CutChoice;
import thalweg.desktop.probe.ProbePanel;
import thalweg.desktop.surface.SurfaceView;
import thalweg.desktop.telemetry.ChartView;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.theme.Panel;
import thalweg.figure.Quantity;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's content: where each panel stands.
final class MainWindow extends BorderPane {
  private static final double OPTIMIZERS_WIDTH = 284;
  private static final double CHARTS_HEIGHT = 176;
  private static final double LEAST_CONTOUR = 220;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Basins basins;
  private final Tuning tuning;
  private final Escapes escapes;
  private final FrameClock clock;
  private final ObservableValue<Theme> theme;
  private final Executor background;
  private Subscription views = Subscription.EMPTY;
  private Consumer<Boolean> smoothing = _ -> {};

  /// @param has3d whether the machine can show a surface
  MainWindow(
      Workbench workbench,
      Shelf shelf,
      Basins basins,
      Tuning tuning,
      Escapes escapes,
      History history,
      FrameClock clock,
      Appearance appearance,
      Executor background,
      boolean has3d) {
    this.workbench = workbench;
    this.basins = basins;
    this.tuning = tuning;
    this.escapes = escapes;
    this.clock = clock;
    this.theme = appearance.themeProperty();
    this.background = background;
    getStyleClass().add("main-window");
    setTop(
        keep(
            new TopBar(workbench, shelf, history, clock, appearance, background), TopBar::dispose));
    setCenter(stage(has3d));
    setBottom(new VBox(charts(), playback()));
  }

  private <N extends Node> N keep(N view, Consumer<N> dispose) {
    views = views.and(() -> dispose.accept(view));
    return view;
  }

  private Node stage(boolean has3d) {
    OptimizerPanel optimizers =
        keep(new OptimizerPanel(workbench, tuning, clock, theme), OptimizerPanel::dispose);
    Panel list = Panel.above(words.get("panel.optimizers"), optimizers, new FairRaceButton(tuning));
    ConditionsPanel conditions = keep(new ConditionsPanel(workbench), ConditionsPanel::dispose);
    EscapesButton many =
        keep(
            new EscapesButton(workbench, escapes, clock, theme, background),
            EscapesButton::dispose);
    list.setBottom(
        Panel.above(words.get("panel.conditions"), conditions, corner(many, conditions.corner())));
    list.setMinWidth(OPTIMIZERS_WIDTH);
    list.setPrefWidth(OPTIMIZERS_WIDTH);
    ContourView contour =
        keep(new ContourView(workbench, basins, clock, theme, background), ContourView::dispose);
    Label caption = new Label();
    caption.setWrapText(true);
    caption.getStyleClass().add("caption");
    // What is to be seen there gives way to what the colours mean.
    caption.visibleProperty().bind(basins.viewProperty().map(Optional::isEmpty));
    caption.managedProperty().bind(caption.visibleProperty());
    views =
        views.and(workbench.landscapeProperty().subscribe(shown -> caption.setText(shown.words())));
    Panel probe =
        Panel.above(
            words.get("panel.probe"),
            keep(new ProbePanel(workbench, clock, theme, background), ProbePanel::dispose),
            keep(new CutChoice(workbench), CutChoice::dispose));
    Panel contourPanel =
        Panel.above(
            words.get("panel.contour"),
            contour,
            corner(
                keep(new BasinChooser(workbench, basins), BasinChooser::dispose),
                keep(new StartField(workbench), StartField::dispose)));
    contourPanel.setMinHeight(LEAST_CONTOUR);
    VBox.setVgrow(contourPanel, Priority.ALWAYS);
    VBox right =
        new VBox(contourPanel, keep(new BasinLegend(basins), BasinLegend::dispose), caption, probe);
    caption.setMinHeight(Region.USE_PREF_SIZE);
    probe.setMinHeight(Region.USE_PREF_SIZE);
    ScrollPane column = new ScrollPane(right);
    column.setFitToWidth(true);
    column.setFitToHeight(true);
    column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    column.getStyleClass().addAll("column", "edge-to-edge");
    SplitPane split = new SplitPane(surface(has3d), column);
    split.setOrientation(Orientation.HORIZONTAL);
    split.setDividerPositions(0.64);
    HBox stage = new HBox(list, split);
    stage.getStyleClass().add("stage");
    HBox.setHgrow(split, Priority.ALWAYS);
    return stage;
  }

  private static HBox corner(Node... controls) {
    HBox corner = new HBox(controls);
    corner.getStyleClass().add("panel-corner");
    return corner;
  }

  private Panel surface(boolean has3d) {
    String heading = words.get("panel.surface");
    if (has3d) {
      SurfaceView view =
          keep(new SurfaceView(workbench, clock, theme, background), SurfaceView::dispose);
      smoothing = view::setSmooth;
      return Panel.over(
          heading, view, keep(new SurfaceCorner(workbench, view::reset), SurfaceCorner::dispose));
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
    HBox charts =
        new HBox(
            chart(Quantity.GRADIENT_MAGNITUDE), chart(Quantity.VELOCITY), chart(Quantity.LOSS));
    charts.setPrefHeight(CHARTS_HEIGHT);
    charts.getStyleClass().add("charts");
    return charts;
  }

  private Node chart(Quantity quantity) {
    ChartView chart =
        keep(new ChartView(workbench, quantity, clock, theme, background), ChartView::dispose);
    chart.setPrefWidth(1);
    HBox.setHgrow(chart, Priority.ALWAYS);
    return chart;
  }

  private Node playback() {
    return new VBox(
        keep(new PlaybackBar(workbench.playback()), PlaybackBar::dispose),
        keep(new StatusLine(workbench, clock, theme), StatusLine::dispose));
  }

  /// Smoothes the edges of the surface, or not.
  void setSmooth(boolean smooth) {
    smoothing.accept(smooth);
  }

  /// Lets every view go of the workbench.
  void dispose() {
    views.unsubscribe();
  }
}
