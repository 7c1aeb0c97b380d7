package thalweg.desktop.probe;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.CrossSection;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.landscape.SectionBend;
import thalweg.landscape.Smoothness;
import thalweg.text.Coordinates;
import thalweg.text.Text;

/// What there is to know about the point under the pointer, or else the selected start: value,
/// gradient, Hessian, what they mean, and the ground cut open two ways.
public final class ProbePanel extends VBox {
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
  private final LatestWins<ProbeReading> reading;
  private final Runnable update = this::ask;
  private final Runnable redraw = this::show;
  private final Subscription subscription;
  private final ReadOnlyObjectWrapper<Landscape> ground;
  private Optional<PreparedLandscape> sampled = Optional.empty();
  private Optional<ProbeReading> read = Optional.empty();

  /// A panel for a workbench; [#dispose()] lets go of it.
  ///
  /// @param background samples the ground and draws the cross sections
  /// @param probing looks at places
  /// @param cuts chooses along what the ground is cut open
  public ProbePanel(
      Workbench workbench,
      LandscapePreparation preparation,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background,
      Executor probing,
      SectionChoice cuts) {
    this.workbench = workbench;
    this.preparation = preparation;
    this.clock = clock;
    this.theme = theme;
    ground = new ReadOnlyObjectWrapper<>(this, "ground", workbench.landscape());
    sections = List.of(new PicturePane<>(background, clock), new PicturePane<>(background, clock));
    sections.forEach(PicturePane::stretchOld);
    sampling =
        new LatestWins<>(
            background,
            clock,
            prepared -> {
              sampled = Optional.of(prepared);
              clock.request(redraw);
            });
    reading =
        new LatestWins<>(
            probing,
            clock,
            place -> {
              read = Optional.of(place);
              show();
            });
    build(cuts);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::prepare),
            workbench.layers().probeProperty().subscribe(() -> clock.request(update)),
            workbench.startsProperty().subscribe(() -> clock.requestText(update)),
            workbench.selectedProperty().subscribe(() -> clock.requestText(update)),
            workbench.layers().cutProperty().subscribe(() -> clock.request(redraw)),
            theme.subscribe(_ -> clock.request(redraw)));
  }

  private void build(SectionChoice cuts) {
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
      section.whenSeen((seen, _, _) -> note(seen.section().field()));
      row.getChildren().add(section);
    }
    VBox.setVgrow(row, Priority.ALWAYS);
    getChildren().addAll(place, hessian, meaning, row, cuts);
  }

  /// The landscape that is cut open; it may be that of a moment ago, while the next is sampled or
  /// its cuts are drawn.
  public ReadOnlyObjectProperty<Landscape> groundProperty() {
    return ground.getReadOnlyProperty();
  }

  /// Has the place looked at; until that is done the panel says all of the one before.
  private void ask() {
    Landscape landscape = workbench.landscape();
    Point point = workbench.layers().probe().orElseGet(() -> workbench.startList().selectedPoint());
    reading.submit(() -> ProbeReading.of(landscape, point));
  }

  private void show() {
    read.ifPresent(this::show);
  }

  private void show(ProbeReading reading) {
    LocalShape shape = reading.shape();
    Point point = shape.point();
    double range = heights(reading).map(HeightField::valueRange).orElse(0.0);
    Domain domain = reading.landscape().domain();
    double length = Math.min(domain.width(), domain.height());
    Coordinates told =
        Coordinates.even(point.x(), point.y(), each -> ProbeNumber.print(each, length));
    place.setText(
        said(
            "probe.place",
            told.x(),
            told.y(),
            ProbeNumber.print(reading.value(), range, 0),
            ProbeNumber.print(
                ofGround(shape, shape.gradientNorm()), range / length, reading.roundingOfSlope())));
    double bend = reading.bend();
    hessian.setText(
        said(
            "probe.hessian",
            ProbeNumber.print(ofGround(shape, shape.hessianXX()), bend),
            ProbeNumber.print(ofGround(shape, shape.hessianXY()), bend),
            ProbeNumber.print(ofGround(shape, shape.hessianYY()), bend)));
    meaning.setText(Typesetting.wrapped(reading.meaning()));
    heights(reading).ifPresent(heights -> cut(heights, reading));
  }

  private String said(String key, Object... numbers) {
    return Typesetting.wrapped(words.get(key, numbers));
  }

  /// The heights of the landscape on which a place was read, once it is sampled.
  private Optional<HeightField> heights(ProbeReading reading) {
    return sampled
        .filter(ready -> ready.landscape().equals(reading.landscape()))
        .map(ready -> ready.heights(PreparedLandscape.MIDDLE));
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

  private void cut(HeightField heights, ProbeReading reading) {
    List<CrossSection> cuts =
        workbench.layers().cutProperty().get().through(heights, reading.shape());
    sections.forEach(section -> section.setVisible(!cuts.isEmpty()));
    if (cuts.isEmpty()) {
      ground.set(reading.landscape());
    }
    for (int i = 0; i < cuts.size(); i++) {
      sections.get(i).show(section(cuts.get(i), reading));
    }
  }

  /// Heights are seen, of the ground before or of this one.
  private void note(HeightField seen) {
    sampled
        .filter(ready -> ready.heights(PreparedLandscape.MIDDLE).equals(seen))
        .ifPresent(ready -> ground.set(ready.landscape()));
  }

  private SectionFigure section(CrossSection cut, ProbeReading reading) {
    LocalShape shape = reading.shape();
    Theme colors = theme.getValue();
    double curvature = shape.curvatureAlong(cut.directionX(), cut.directionY());
    String along = SectionName.of(cut.directionX(), cut.directionY());
    String caption =
        isUndefined(shape)
            ? words.get("probe.section.undefined", along)
            : words.get(
                "probe.section." + SectionBend.of(cut, shape).id(),
                along,
                ProbeNumber.print(curvature, reading.bend()));
    return new SectionFigure(cut, colors, colors.accent(), Typesetting.signs(caption));
  }

  /// Rules of differentiation give derivatives where f has none, as it has no value.
  private static double ofGround(LocalShape shape, double derivative) {
    return isUndefined(shape) ? Double.NaN : derivative;
  }

  private static boolean isUndefined(LocalShape shape) {
    return shape.smoothness() == Smoothness.UNDEFINED;
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
