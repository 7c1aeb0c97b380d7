package thalweg.desktop.probe;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.curvature.Eigenpairs;
import thalweg.desktop.FrameClock;
import thalweg.desktop.Workbench;
import thalweg.desktop.picture.PicturePane;
import thalweg.figure.SectionFigure;
import thalweg.figure.Theme;
import thalweg.landscape.CrossSection;
import thalweg.landscape.HeightField;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// What there is to know about the point under the pointer: value, gradient, Hessian, what they
/// mean, and the ground cut along the Hessian's eigenvectors.
public final class ProbePanel extends VBox {
  private static final int SAMPLES = 65;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final ObservableValue<Theme> theme;
  private final Label place = new Label();
  private final Label hessian = new Label();
  private final Label meaning = new Label();
  private final PicturePane low;
  private final PicturePane high;
  private final Runnable update = this::show;
  private final Subscription subscription;
  private HeightField field;

  /// @param background draws the cross sections
  public ProbePanel(
      Workbench workbench, FrameClock clock, ObservableValue<Theme> theme, Executor background) {
    this.workbench = workbench;
    this.theme = theme;
    field = new HeightField(workbench.landscape(), SAMPLES, SAMPLES);
    low = new PicturePane(background, clock);
    high = new PicturePane(background, clock);
    build();
    subscription =
        Subscription.combine(
            workbench
                .landscapeProperty()
                .subscribe(landscape -> {
                  field = new HeightField(landscape, SAMPLES, SAMPLES);
                  clock.request(update);
                }),
            workbench.probeProperty().subscribe(() -> clock.request(update)),
            theme.subscribe(_ -> clock.request(update)));
  }

  private void build() {
    getStyleClass().add("probe");
    place.getStyleClass().add("probe-numbers");
    hessian.getStyleClass().add("probe-numbers");
    meaning.setWrapText(true);
    meaning.getStyleClass().add("probe-meaning");
    HBox sections = new HBox(low, high);
    sections.getStyleClass().add("probe-sections");
    HBox.setHgrow(low, Priority.ALWAYS);
    HBox.setHgrow(high, Priority.ALWAYS);
    low.setPrefWidth(1);
    high.setPrefWidth(1);
    getChildren().addAll(place, hessian, meaning, sections);
  }

  private void show() {
    Point point = workbench.probe().orElseGet(() -> workbench.starts().getFirst());
    LocalShape shape = LocalShape.at(workbench.landscape().field(), point);
    place.setText(
        words.get(
            "probe.place",
            print(point.x()),
            print(point.y()),
            print(shape.value()),
            print(shape.gradientNorm())));
    hessian.setText(
        words.get(
            "probe.hessian",
            print(shape.hessianXX()),
            print(shape.hessianXY()),
            print(shape.hessianYY())));
    Optional<Eigenpairs> curvature = shape.curvature();
    meaning.setText(
        curvature
            .map(pairs ->
                words.get(
                    "probe.meaning." + sign(pairs.low()) + "." + sign(pairs.high()),
                    print(pairs.low()),
                    print(pairs.high())))
            .orElse(words.get("probe.meaning.none")));
    curvature.ifPresent(pairs -> showSections(point, pairs));
  }

  private void showSections(Point point, Eigenpairs pairs) {
    low.show(section(point, pairs, 0));
    high.show(section(point, pairs, 1));
  }

  private SectionFigure section(Point point, Eigenpairs pairs, int which) {
    double[] direction = pairs.vector(which);
    return new SectionFigure(
        CrossSection.through(field, point, direction[0], direction[1]),
        theme.getValue(),
        theme.getValue().accent(),
        words.get(
            "probe.section." + sign(pairs.value(which)), print(direction[0]), print(direction[1])));
  }

  private static String sign(double eigenvalue) {
    return Math.abs(eigenvalue) < 1e-9 ? "flat" : eigenvalue < 0 ? "down" : "up";
  }

  private static String print(double number) {
    double size = Math.abs(number);
    if (size < 5e-5 || Double.isNaN(number)) {
      return Double.isNaN(number) ? "–" : "0";
    }
    return String.format(Locale.ROOT, size < 1e-3 || size >= 1e5 ? "%.2e" : "%.4g", number);
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
