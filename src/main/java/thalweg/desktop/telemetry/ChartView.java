package thalweg.desktop.telemetry;

import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import thalweg.desktop.FrameClock;
import thalweg.desktop.Workbench;
import thalweg.desktop.picture.PicturePane;
import thalweg.figure.ChartFigure;
import thalweg.figure.Quantity;
import thalweg.figure.Theme;

/// One quantity of all runs over the steps; a press or drag scrubs.
public final class ChartView extends StackPane {
  private final Workbench workbench;
  private final Quantity quantity;
  private final ObservableValue<Theme> theme;
  private final PicturePane picture;
  private final FrameClock clock;
  private final Runnable update = this::draw;
  private Subscription subscription = Subscription.EMPTY;

  /// A chart of a workbench's race.
  public ChartView(
      Workbench workbench,
      Quantity quantity,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    this.workbench = workbench;
    this.quantity = quantity;
    this.theme = theme;
    this.clock = clock;
    picture = new PicturePane(background, clock);
    getChildren().add(picture);
    getStyleClass().add("panel");
    setMinSize(0, 0);
    setAccessibleText(quantity.label());
    setOnMousePressed(this::scrub);
    setOnMouseDragged(this::scrub);
    wire();
  }

  private void wire() {
    subscription =
        Subscription.combine(
            workbench.frameProperty().subscribe(this::request),
            workbench.playback().playheadProperty().subscribe(this::request),
            theme.subscribe(_ -> request()));
  }

  private void request() {
    clock.request(update);
  }

  private void draw() {
    picture.show(figure());
  }

  private ChartFigure figure() {
    return new ChartFigure(
        workbench.frame(),
        quantity,
        workbench.playback().playhead(),
        theme.getValue(),
        quantity.label());
  }

  private void scrub(MouseEvent event) {
    int step = figure().stepAt(event.getX(), (int) getWidth());
    workbench.playback().scrubTo(step);
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
