package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.Magnification;
import thalweg.desktop.widget.PicturePane;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.StepAxis;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// A picture over the steps of a race. Hovering reads the values at the step under the pointer, a
/// press or drag scrubs.
///
/// @param <F> the picture
abstract class StepChart<F extends Figure> extends StackPane {
  private static final double TOP = 30;
  private static final double BOTTOM = 26;

  final Workbench workbench;
  final ObservableValue<Theme> theme;
  private final Text words = Text.of("desktop");
  private final FrameClock clock;
  private final ChartCursor reading;
  private final PicturePane<F> picture;
  private final ChartTooltip box = new ChartTooltip();
  private final Runnable update = this::draw;
  private final Runnable readingUpdate = this::read;
  private Subscription subscription = Subscription.EMPTY;

  /// @param reading the step that all charts tell of together
  StepChart(
      Workbench workbench,
      ChartCursor reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    this.workbench = workbench;
    this.reading = reading;
    this.theme = theme;
    this.clock = clock;
    picture = new PicturePane<>(background, clock);
    picture.stretchOld();
    getChildren().addAll(picture, box);
    getStyleClass().add("panel");
    setMinSize(0, 0);
    setOnMousePressed(this::scrub);
    setOnMouseDragged(this::scrub);
    setOnMouseMoved(event -> reading.at(stepAt(event)));
    setOnMouseExited(_ -> reading.forget());
  }

  /// Draws whenever there is something new; called once, when the chart is complete.
  void wire() {
    subscription =
        Subscription.combine(
            workbench.frameProperty().subscribe(this::request),
            workbench.whenLookedAtDifferently(this::request),
            workbench.playback().playheadProperty().subscribe(this::request),
            visibleProperty().subscribe(this::request),
            reading.stepProperty().subscribe(() -> clock.request(readingUpdate)),
            theme.subscribe(_ -> request()));
  }

  /// What is drawn now; nothing while there is nothing to draw.
  abstract Optional<F> figure();

  /// Which step lies at which pixel.
  abstract StepAxis stepAxis();

  /// The values at a step.
  abstract List<ChartTooltipRow> rows(int step);

  /// Draws at the next pulse, unless it is hidden.
  final void request() {
    if (isVisible()) {
      clock.request(update);
    }
  }

  private void draw() {
    figure().ifPresent(picture::show);
    read();
  }

  private void read() {
    OptionalInt step = reading.step();
    if (step.isEmpty() || !isVisible()) {
      box.hide();
      return;
    }
    List<ChartTooltipRow> rows = rows(step.getAsInt());
    if (rows.isEmpty()) {
      box.hide();
      return;
    }
    letThrough();
    box.showLine(step.getAsInt() != workbench.playback().playhead());
    box.show(
        heading(step.getAsInt()),
        isHover(),
        rows,
        stepAxis().px(step.getAsInt(), (int) getWidth()),
        TOP,
        getHeight() - BOTTOM,
        getWidth(),
        new ChartTooltip.Roof(
            roof() / Magnification.of(this),
            (localToScene(0, 0).getY() - roof()) / Magnification.of(this)));
  }

  /// The step, and of several starts that from which the runs come whose values stand below.
  private String heading(int step) {
    return workbench.starts().size() > 1
        ? words.get("reading.step.start", step, workbench.startList().selected() + 1)
        : words.get("reading.step", step);
  }

  /// The box hangs out of the chart and of what is around it, up to the panel with all charts.
  /// Where it does, the pointer is meant for what lies there.
  private void letThrough() {
    Parent around = this;
    while (around.isPickOnBounds() && around.getParent() != null) {
      around.setPickOnBounds(false);
      around = around.getStyleClass().contains(RunsPane.STYLE) ? this : around.getParent();
    }
  }

  /// Where the panel with all charts begins in the window, in the window's pixels, or the window
  /// where the chart has all of it.
  private double roof() {
    Parent around = this;
    while (around.getParent() != null && !around.getStyleClass().contains(RunsPane.STYLE)) {
      around = around.getParent();
    }
    return around.localToScene(0, 0).getY();
  }

  /// The landscape whose runs are seen, which may be that of a moment ago; where nothing is drawn,
  /// the one that is raced.
  ///
  /// @param under whose runs a picture shows
  final ObservableValue<Landscape> groundProperty(Function<F, Landscape> under) {
    return Bindings.createObjectBinding(
        () -> {
          F seen = picture.shownProperty().get();
          boolean drawn = isVisible() && getScene() != null && getWidth() >= 1;
          return seen == null || !drawn ? workbench.landscape() : under.apply(seen);
        },
        picture.shownProperty(),
        visibleProperty(),
        sceneProperty(),
        widthProperty(),
        workbench.landscapeProperty());
  }

  private int stepAt(MouseEvent event) {
    return stepAxis().stepAt(event.getX(), (int) getWidth());
  }

  private void scrub(MouseEvent event) {
    reading.at(stepAt(event));
    workbench.playback().scrubTo(stepAt(event));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
