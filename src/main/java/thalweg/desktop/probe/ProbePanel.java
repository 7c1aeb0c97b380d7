package thalweg.desktop.probe;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.LatestWins;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapePreparation;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.desktop.widget.PicturePane;
import thalweg.figure.Theme;
import thalweg.figure.contour.SectionFigure;
import thalweg.landscape.CrossSection;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.landscape.SectionBend;
import thalweg.landscape.Smoothness;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What there is to know about the point under the pointer, or else the selected start: value,
/// gradient, Hessian, what they mean, and the ground cut open two ways.
public final class ProbePanel extends VBox {
  private static final double AXIS = 5e-3;
  private static final int DIGITS = 3;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final FrameClock clock;
  private final ObservableValue<Theme> theme;
  private final Label place = new Label();
  private final Label hessian = new Label();
  private final Label meaning = new Label();
  private final List<PicturePane<SectionFigure>> sections;
  private final LatestWins<PreparedLandscape> sampling;
  private final Runnable update = this::show;
  private final Subscription subscription;
  private Optional<PreparedLandscape> sampled = Optional.empty();

  /// A panel for a workbench; [#dispose()] lets go of it.
  ///
  /// @param background samples the ground and draws the cross sections
  public ProbePanel(
      Workbench workbench,
      LandscapePreparation preparation,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    this.workbench = workbench;
    this.preparation = preparation;
    this.clock = clock;
    this.theme = theme;
    sections = List.of(new PicturePane<>(background, clock), new PicturePane<>(background, clock));
    sampling =
        new LatestWins<>(
            background,
            clock,
            prepared -> {
              sampled = Optional.of(prepared);
              clock.request(update);
            });
    build();
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::prepare),
            workbench.layers().probeProperty().subscribe(() -> clock.request(update)),
            workbench.startsProperty().subscribe(() -> clock.requestText(update)),
            workbench.selectedProperty().subscribe(() -> clock.requestText(update)),
            workbench.layers().cutProperty().subscribe(() -> clock.request(update)),
            theme.subscribe(_ -> clock.request(update)));
  }

  private void build() {
    getStyleClass().add("probe");
    place.getStyleClass().add("probe-numbers");
    hessian.getStyleClass().add("probe-numbers");
    place.setWrapText(true);
    hessian.setWrapText(true);
    meaning.setWrapText(true);
    meaning.getStyleClass().add("probe-meaning");
    HBox row = new HBox();
    row.getStyleClass().add("probe-sections");
    for (PicturePane<SectionFigure> section : sections) {
      HBox.setHgrow(section, Priority.ALWAYS);
      section.setPrefWidth(1);
      row.getChildren().add(section);
    }
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().addAll(place, hessian, meaning, row);
  }

  private void show() {
    Point point = workbench.layers().probe().orElseGet(() -> workbench.startList().selectedPoint());
    LocalShape shape = LocalShape.at(workbench.landscape().field(), point);
    double range = range();
    Domain domain = workbench.landscape().domain();
    double length = Math.min(domain.width(), domain.height());
    place.setText(
        words.get(
            "probe.place",
            ProbeNumber.print(point.x(), length),
            ProbeNumber.print(point.y(), length),
            ProbeNumber.print(shape.value(), range),
            ProbeNumber.print(ofGround(shape, shape.gradientNorm()), range / length)));
    double bend = bend(shape);
    hessian.setText(
        words.get(
            "probe.hessian",
            ProbeNumber.print(ofGround(shape, shape.hessianXX()), bend),
            ProbeNumber.print(ofGround(shape, shape.hessianXY()), bend),
            ProbeNumber.print(ofGround(shape, shape.hessianYY()), bend)));
    meaning.setText(ProbeMeaning.of(workbench.landscape(), shape, bend));
    sampled
        .filter(ready -> ready.landscape().equals(workbench.landscape()))
        .map(ready -> ready.heights(PreparedLandscape.MIDDLE))
        .ifPresent(heights -> cut(heights, shape));
  }

  /// Between the least and the greatest value of the landscape; 0 before it is sampled.
  private double range() {
    return sampled
        .filter(ready -> ready.landscape().equals(workbench.landscape()))
        .map(ready -> ready.heights(PreparedLandscape.MIDDLE).valueRange())
        .orElse(0.0);
  }

  /// The sections follow the numbers as soon as the ground is sampled.
  private void prepare(Landscape landscape) {
    PreparedLandscape prepared = preparation.of(landscape);
    sampling.submit(() -> {
      prepared.heights(PreparedLandscape.MIDDLE);
      return prepared;
    });
    clock.request(update);
  }

  private void cut(HeightField heights, LocalShape shape) {
    List<CrossSection> cuts = workbench.layers().cutProperty().get().through(heights, shape);
    sections.forEach(section -> section.setVisible(!cuts.isEmpty()));
    for (int i = 0; i < cuts.size(); i++) {
      sections.get(i).show(section(cuts.get(i), shape));
    }
  }

  private SectionFigure section(CrossSection cut, LocalShape shape) {
    Theme colors = theme.getValue();
    double curvature = shape.curvatureAlong(cut.directionX(), cut.directionY());
    String along = name(cut.directionX(), cut.directionY());
    String caption =
        isUndefined(shape)
            ? words.get("probe.section.undefined", along)
            : words.get(
                "probe.section." + SectionBend.of(cut, shape).id(),
                along,
                PlainNumber.rounded(curvature, DIGITS));
    return new SectionFigure(cut, colors, colors.accent(), caption);
  }

  private String name(double dx, double dy) {
    if (Math.abs(dy) < AXIS) {
      return words.get("probe.along.x");
    }
    return Math.abs(dx) < AXIS ? words.get("probe.along.y") : words.get("probe.along", dx, dy);
  }

  /// Rules of differentiation give derivatives where f has none, as it has no value.
  private static double ofGround(LocalShape shape, double derivative) {
    return isUndefined(shape) ? Double.NaN : derivative;
  }

  private static boolean isUndefined(LocalShape shape) {
    return shape.smoothness() == Smoothness.UNDEFINED;
  }

  /// The greatest second derivative, in domain coordinates.
  private static double bend(LocalShape shape) {
    return Math.max(
        Math.abs(shape.hessianXY()),
        Math.max(Math.abs(shape.hessianXX()), Math.abs(shape.hessianYY())));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
