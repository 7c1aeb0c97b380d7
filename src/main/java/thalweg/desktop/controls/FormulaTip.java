package thalweg.desktop.controls;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.WrappedTip;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.reading.FormulaAtPoint;
import thalweg.formula.syntax.Node;
import thalweg.landscape.Point;
import thalweg.objective.Parameter;
import thalweg.text.Coordinates;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Says what a part of the formula is where the probe stands, or at the selected start where no
/// probe does.
final class FormulaTip {
  private static final Duration DELAY = Duration.millis(150);
  private static final int DIGITS = 4;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final WrappedTip tip = new WrappedTip();

  FormulaTip(Workbench workbench, Region owner) {
    this.workbench = workbench;
    tip.setShowDelay(DELAY);
    tip.setShowDuration(Duration.INDEFINITE);
    WrappedTip.install(owner, tip);
  }

  /// Speaks of a part from now on.
  ///
  /// @param way from the whole formula down to the part
  void tell(List<Node> way) {
    Optional<Point> probe = workbench.layers().probe();
    Point point = probe.orElseGet(() -> workbench.startList().selectedPoint());
    Map<String, Double> parameters =
        workbench.landscape().parameters().stream()
            .collect(Collectors.toMap(Parameter::name, Parameter::value));
    String part =
        PartWords.of(way.getLast(), new FormulaAtPoint(parameters, point.x(), point.y()).read(way));
    Coordinates place =
        Coordinates.of(point.x(), point.y(), each -> PlainNumber.rounded(each, DIGITS));
    String where =
        probe.isPresent()
            ? "probe"
            : workbench.startList().points().size() == 1 ? "start" : "selected";
    tip.setText(
        part + "\n" + Typesetting.signs(words.get("formula.part." + where, place.x(), place.y())));
  }

  /// Shows it below its owner, for who has no pointer on it.
  void show(Region owner) {
    Bounds bounds = owner.localToScreen(owner.getLayoutBounds());
    if (bounds != null) {
      tip.show(owner, bounds.getMinX(), bounds.getMaxY() + bounds.getHeight());
    }
  }

  void hide() {
    tip.hide();
  }
}
