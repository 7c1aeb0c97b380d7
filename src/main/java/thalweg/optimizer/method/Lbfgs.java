package thalweg.optimizer.method;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.Rule;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RateScale;
import thalweg.optimizer.setting.RateUnit;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// L-BFGS: learns the curvature from the last few steps, goes where Newton's method would go with
/// it, and as far as a line search says.
///
/// `theta <- theta + t d`, with `d = -B g` by the two-loop recursion over the last `m` pairs of
/// steps and changes of the gradient, and `t` from a search for the strong Wolfe conditions (`c1 =
/// 1e-4`, `c2 = 0.9`) that tries `t = eta` first; at the first step `d = -g` and `t = eta min(1, 1
/// / norm1(g))`
///
/// Nocedal, *Updating quasi-Newton matrices with limited storage* (1980); Liu and Nocedal (1989).
/// One step here is one iteration of PyTorch's `LBFGS` with `line_search_fn="strong_wolfe"`, whose
/// `step` makes up to 20; PyTorch stops where gradient or progress are small, here the run goes on.
/// PyTorch keeps 100 pairs. Keras has none.
///
/// @param learningRate eta, the length that is tried first, in units of `d`
/// @param history m, how many pairs are kept
@Named(id = "lbfgs", name = "L-BFGS")
@RateScale(unit = RateUnit.STEP, share = 1)
@Rule(name = "gradient", says = "g = gradient(theta)", role = Role.GRADIENT, when = "asks")
@Rule(name = "gradient", says = "g = carried(theta)", role = Role.GRADIENT, unless = "asks")
@Rule(name = "search direction", says = "d = -g", tells = "steepest", unless = "pairs")
@Rule(
    name = "memory",
    says = "n = pairs",
    shown = "pairs of (s, y)",
    tells = "memory",
    when = "pairs")
@Rule(
    name = "first loop",
    says = "q = kept(q)",
    shown = "g - sum(a*y)",
    tells = "loop.first",
    when = "pairs")
@Rule(name = "scaled", says = "r = gamma*q", tells = "loop.scaled", when = "pairs")
@Rule(
    name = "second loop",
    says = "w = kept(w)",
    shown = "sum((b - a)*s)",
    tells = "loop.second",
    when = "pairs")
@Rule(name = "search direction", says = "d = w - r", tells = "loop.both", when = "pairs")
@Rule(
    name = "length",
    says = "alpha = kept(max(abs(s_x), abs(s_y))/max(abs(d_x), abs(d_y)))",
    shown = "line search along d",
    tells = "search",
    when = "abs(d_x) + abs(d_y)")
@Rule(name = "last step", says = "s = alpha*d", when = "abs(d_x) + abs(d_y)")
@Rule(name = "step", says = "theta = theta + s", role = Role.STEP, when = "abs(d_x) + abs(d_y)")
@Rule(name = "next gradient", says = "g = kept(g)", shown = "∇f(θ)")
public record Lbfgs(
    @Setting(symbol = "η", standard = 1, kind = Kind.RATE) double learningRate,
    @Setting(symbol = "m", standard = 10, kind = Kind.COUNT) int history)
    implements Optimizer {

  /// Checks the settings.
  ///
  /// @throws IllegalArgumentException if one is outside its allowed interval
  public Lbfgs {
    RecordSettings.check(Lbfgs.class, learningRate, history);
  }

  @Override
  public boolean elementwise() {
    return false;
  }

  @Override
  public Stepper stepper(int dimension) {
    return new Searching(dimension);
  }

  private final class Searching implements Stepper {
    private final CurvatureMemory memory;
    private final WolfeSearch search;
    private final double[] gradient;
    private final double[] direction;
    private final double[] moved;
    private final double[] change;
    private double value;
    private boolean begun;
    private boolean steepest = true;

    Searching(int dimension) {
      memory = new CurvatureMemory(history, dimension);
      search = new WolfeSearch(dimension);
      gradient = new double[dimension];
      direction = new double[dimension];
      moved = new double[dimension];
      change = new double[dimension];
    }

    @Override
    public void step(double[] point, double rate, Oracle oracle) {
      if (!begun) {
        value = oracle.value(point);
        oracle.gradient(point, gradient);
        begun = true;
      }
      memory.direction(gradient, direction);
      double slope = Vectors.dot(gradient, direction);
      if (!(slope <= 0 && slope > Double.NEGATIVE_INFINITY)) {
        // Rounding has spoilt what was learnt: uphill is no direction of descent.
        forget();
        return;
      }
      double first = steepest ? rate * Math.min(1, 1 / Vectors.sumOfMagnitudes(gradient)) : rate;
      double t = search.along(direction, first, point, value, gradient, slope, oracle);
      value = search.value();
      double[] arrived = search.gradient();
      for (int i = 0; i < point.length; i++) {
        moved[i] = t * direction[i];
        point[i] += moved[i];
        change[i] = arrived[i] - gradient[i];
        gradient[i] = arrived[i];
      }
      steepest = false;
      memory.learn(moved, change);
      if (t == 0) {
        forget();
      }
    }

    @Override
    public Map<String, Double> numbers() {
      double asks = begun ? 0 : 1;
      return Map.of("pairs", (double) memory.size(), "gamma", memory.scale(), "asks", asks);
    }

    /// What it knows of the place where its search ended is of no use any more; the pairs are true.
    @Override
    public void moved() {
      begun = false;
    }

    private void forget() {
      memory.clear();
      steepest = true;
      Arrays.fill(moved, 0);
    }

    @Override
    public List<StateVector> state() {
      return List.of(
          new StateVector("first loop", "q", memory.left()),
          new StateVector("second loop", "w", memory.added()),
          new StateVector("search direction", "d", direction),
          new StateVector("last step", "s", moved),
          new StateVector("gradient", "g", gradient));
    }
  }
}
