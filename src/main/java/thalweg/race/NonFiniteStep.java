package thalweg.race;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepPart;
import thalweg.text.Text;

/// What made a step of a rule no finite one, although the run stood well and was told finite
/// gradients: a division by zero, the logarithm of a negative number.
///
/// @param symbol of the name in the rule that was the first to have no finite value, of those that
///   the step is made of; that of the point where more is not known
/// @param value what it stood for instead
/// @param isNumber whether that is one number for all coordinates
public record NonFiniteStep(String symbol, PlaneVector value, boolean isNumber) {
  private static final Text TEXT = Text.of("race");
  private static final NonFiniteStep OF_THE_POINT =
      new NonFiniteStep("θ", PlaneVector.of(Double.NaN), true);

  /// Of a run that has made more steps, none is made again to find out: that is at most a tenth of
  /// a second.
  private static final int MOST_STEPS = 1_000_000;

  /// Where gradient or learning rate are greater the step may be so long that it has no number: the
  /// third power of this one has.
  private static final double ORDINARY = 1e100;

  /// Whether it is the rule that has no finite value, not a run that has grown out of all bounds.
  ///
  /// @param point where the step has led, n coordinates
  /// @param slope the length of the gradient where it began
  /// @param rate the learning rate of the step
  static boolean is(double[] point, double slope, double rate) {
    boolean finite = true;
    for (double coordinate : point) {
      finite &= Double.isFinite(coordinate);
    }
    return !finite && slope < ORDINARY && rate < ORDINARY;
  }

  /// The one of a run, which is repeated up to it; empty where the lines of the rule are known and
  /// lead to a finite point, as those of Newton's method do where it is told no finite Hessian.
  static Optional<NonFiniteStep> of(Experiment experiment, int start, int entrant, int step) {
    if (step > MOST_STEPS) {
      return Optional.of(OF_THE_POINT);
    }
    StepAnatomy anatomy = new StepReplay(experiment, start, entrant).step(step, () -> false);
    return anatomy.parts().isEmpty() ? Optional.of(OF_THE_POINT) : in(anatomy);
  }

  /// The one of a step; empty where its lines lead to a finite point.
  public static Optional<NonFiniteStep> in(StepAnatomy anatomy) {
    List<StepPart> parts = anatomy.parts();
    int at = 0;
    while (at < parts.size() && !(parts.get(at).line().moves() && isIn(parts.get(at)))) {
      at++;
    }
    return at == parts.size() ? Optional.empty() : Optional.of(behind(anatomy, at));
  }

  /// Whether the value of a line is not finite.
  public static boolean isIn(StepPart part) {
    return !part.numbers().stream().allMatch(Double::isFinite);
  }

  /// Follows a line that is not finite back to the first one that made it so.
  private static NonFiniteStep behind(StepAnatomy anatomy, int index) {
    List<StepPart> parts = anatomy.parts();
    Map<String, String> symbols = anatomy.symbols();
    int at = index;
    while (true) {
      StepPart part = parts.get(at);
      Optional<String> cause = cause(part);
      String name = cause.orElse(part.line().target());
      int before = cause.isPresent() ? at - 1 : -1;
      while (before >= 0 && !parts.get(before).line().target().equals(name)) {
        before--;
      }
      if (before < 0) {
        PlaneVector value = part.used().getOrDefault(name, part.value());
        boolean carried = cause.isPresent();
        return new NonFiniteStep(
            symbols.getOrDefault(name, name),
            carried ? value : part.value(),
            carried ? value.equals(PlaneVector.of(value.x())) : part.isNumber());
      }
      at = before;
    }
  }

  /// What a line that is not finite was computed from and was not finite before; empty where it is
  /// itself the first.
  public static Optional<String> cause(StepPart part) {
    return part.used().entrySet().stream()
        .filter(each -> !isFinite(each.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .findFirst();
  }

  private static boolean isFinite(PlaneVector vector) {
    return Double.isFinite(vector.x()) && Double.isFinite(vector.y());
  }

  /// What there is instead of a finite value, in words: `û is not a number along y`.
  public String words() {
    boolean both = Double.isFinite(value.x()) == Double.isFinite(value.y());
    double instead = Double.isFinite(value.x()) ? value.y() : value.x();
    String what = TEXT.get(Double.isNaN(instead) ? "nonfinite.nan" : "nonfinite.infinite");
    return isNumber || both
        ? TEXT.get("nonfinite.is", symbol, what)
        : TEXT.get("nonfinite.along", symbol, what, Double.isFinite(value.x()) ? "y" : "x");
  }
}
