package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import thalweg.desktop.model.StepView;
import thalweg.figure.lettering.RuleNotation;
import thalweg.landscape.Point;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.StepPart;

/// Lays out the arrows of a step from the roles of its parts.
final class StepArrows {
  /// Of a run that stays where it is, what is to be drawn more times as long is rounding.
  private static final double ROUNDING = 1e6;

  private final StepView view;
  private final ArrowScale scale;
  private final RuleNotation notation;
  private final PlaneVector origin;
  private final double moveFactor;
  private final double lookFactor;
  private final PlaneVector longest;

  private StepArrows(StepView view, ArrowScale scale) {
    this.view = view;
    this.scale = scale;
    notation = RuleNotation.of(view.anatomy());
    origin = view.anatomy().trace().from();
    PlaneVector step = view.anatomy().step();
    moveFactor = scale.factor(Double.isFinite(step.norm()) ? step : PlaneVector.of(0));
    lookFactor = scale.factor(longest(view.anatomy().parts(), Role.LOOK));
    // Of all parts, so that nothing changes its length while one goes through them.
    PlaneVector gradient = longest(view.anatomy().parts(), Role.GRADIENT);
    PlaneVector velocity = longest(view.anatomy().parts(), Role.VELOCITY);
    longest = scale.share(gradient) >= scale.share(velocity) ? gradient : velocity;
  }

  /// The arrows of the parts that are shown, the longest first, so that none hides another.
  static List<StepArrow> of(StepView view, ArrowScale scale) {
    return new StepArrows(view, scale).arrows();
  }

  private PlaneVector longest(List<StepPart> parts, Role role) {
    return parts.stream()
        .filter(part -> part.line().role() == role)
        .map(StepPart::vector)
        .filter(StepArrows::isDrawable)
        .max(Comparator.comparingDouble(scale::share))
        .orElse(PlaneVector.of(0));
  }

  private static boolean isDrawable(PlaneVector vector) {
    return Double.isFinite(vector.norm()) && vector.norm() > 0;
  }

  private List<StepArrow> arrows() {
    List<StepPart> drawn = new ArrayList<>();
    for (StepPart part : view.shown()) {
      // What remembers is drawn as it is by now: corrected, looking ahead.
      if (part.line().role() == Role.VELOCITY) {
        drawn.removeIf(each -> each.line().role() == Role.VELOCITY);
      }
      if (part.line().role() != Role.NUMBER && isDrawable(part.vector()) && !isRounding(part)) {
        drawn.add(part);
      }
    }
    List<StepArrow> arrows = new ArrayList<>(drawn.stream().map(this::arrow).toList());
    arrows.sort(Comparator.comparingDouble(this::drawnShare).reversed());
    return List.copyOf(arrows);
  }

  private boolean isRounding(StepPart part) {
    double factor =
        switch (part.line().role()) {
          case STEP -> moveFactor;
          case LOOK -> lookFactor;
          default -> scale.slopeFactor(part.vector(), longest);
        };
    return view.anatomy().step().norm() == 0 && factor > ROUNDING;
  }

  private double drawnShare(StepArrow arrow) {
    return scale.share(
        new PlaneVector(arrow.tip().x() - arrow.tail().x(), arrow.tip().y() - arrow.tail().y()));
  }

  private StepArrow arrow(StepPart part) {
    Role role = part.line().role();
    return switch (role) {
      case STEP ->
          between(part, label(delta(part), moveFactor), part.from(), part.value(), moveFactor);
      case LOOK ->
          between(
              part,
              label(notation.symbol(part.line()), lookFactor),
              part.from(),
              sum(part.from(), part.value()),
              lookFactor);
      default -> slope(part);
    };
  }

  private StepArrow slope(StepPart part) {
    boolean looked =
        view.anatomy().parts().stream().anyMatch(each -> each.line().role() == Role.LOOK);
    PlaneVector tail = spread(part.from(), looked ? lookFactor : moveFactor);
    PlaneVector tip = sum(tail, scale.slope(part.vector(), longest).reversed());
    String label =
        label("−" + notation.symbol(part.line()), scale.slopeFactor(part.vector(), longest));
    return new StepArrow(part.line().role(), label, point(tail), point(tip));
  }

  private StepArrow between(
      StepPart part, String label, PlaneVector from, PlaneVector to, double factor) {
    return new StepArrow(
        part.line().role(), label, point(spread(from, factor)), point(spread(to, factor)));
  }

  /// Where a place is drawn when ways from where the run stands are drawn too long.
  private PlaneVector spread(PlaneVector place, double factor) {
    return sum(origin, ArrowScale.times(place.minus(origin), factor));
  }

  private String delta(StepPart part) {
    return "Δ" + notation.symbol(part.line());
  }

  private static String label(String letter, double factor) {
    return factor == 1 ? letter : letter + " × " + RuleNotation.number(factor);
  }

  private static PlaneVector sum(PlaneVector one, PlaneVector other) {
    return new PlaneVector(one.x() + other.x(), one.y() + other.y());
  }

  private static Point point(PlaneVector place) {
    return new Point(place.x(), place.y());
  }
}
