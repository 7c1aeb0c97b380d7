package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.objective.FormulaObjective;
import thalweg.objective.Parameter;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.Trajectory;

class FormulaLandscapeTest {
  private static final String PEAKS =
      "3*(1-x)^2*exp(-x^2-(y+1)^2) - 10*(x/5 - x^3 - y^5)*exp(-x^2-y^2) - exp(-(x+1)^2-y^2)/3";
  private static final String HIMMELBLAU = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2";

  /// What was surveyed once is told again.
  private static final Map<String, SurveyedLandscape> SURVEYED = new HashMap<>();

  private static Landscape survey(String formula) {
    return surveyed(formula).landscape();
  }

  private static SurveyedLandscape surveyed(String formula) {
    return SURVEYED.computeIfAbsent(
        formula, each -> FormulaLandscape.of(written(each), Runnable::run, () -> false));
  }

  private static FormulaObjective written(String formula) {
    Formula parsed = Formula.parse(formula);
    return new FormulaObjective(parsed, Parameter.all(parsed.parameters(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {PEAKS, HIMMELBLAU, "x^2 + y^4/4 - y^2/2", "(x-3)^2 + (y+2)^2"})
  void theDomainHoldsEveryCriticalPoint(String formula) {
    Landscape found = survey(formula);
    Landscape wide = found.withDomain(Domain.square(10));
    assertThat(CriticalPoints.find(wide, Runnable::run, () -> false).points())
        .isNotEmpty()
        .allMatch(each -> found.domain().contains(each.point()));
  }

  @Test
  void aPatternWithoutEndIsSeenFromNear() {
    assertThat(survey("sin(x)*cos(y)").domain()).isEqualTo(Domain.square(4));
  }

  @Test
  void groundWithoutCriticalPointsIsSeenFromNear() {
    assertThat(survey("x + y").domain()).isEqualTo(Domain.square(2));
  }

  @Test
  void parametersBecomeSliders() {
    assertThat(survey("a*x^2 + b*y^2").parameters())
        .containsExactly(new Parameter("a", 1, -5, 5), new Parameter("b", 1, -5, 5));
  }

  @Test
  void wallsAreSeenOnALogarithmicScale() {
    assertThat(survey("exp(3*x) + y^2").heightScale()).isEqualTo(HeightScale.LOG);
  }

  @Test
  void gentleGroundIsSeenAsItIs() {
    assertThat(survey("x^2 + y^2").heightScale()).isEqualTo(HeightScale.LINEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {PEAKS, HIMMELBLAU, "x^2 + y^2", "1000*x^2 + y^2", "0.001*(x^2 + y^2)"})
  void theRatesMoveEveryOptimizerAndLoseNone(String formula) {
    Landscape landscape = survey(formula);
    for (OptimizerType type : Optimizers.all()) {
      double rate = landscape.learningRates().getOrDefault(type.id(), Double.NaN);
      Entrant entrant = new Entrant(type.with(type.standard(), "learningRate", rate));
      Frame frame =
          Race.run(new Experiment(landscape, List.of(landscape.start()), List.of(entrant), 50));
      Trajectory run = frame.trajectories().getFirst();
      assertThat(run.length()).as(type.id()).isEqualTo(51);
      assertThat(landscape.domain().contains(run.x(50), run.y(50))).as(type.id()).isTrue();
      assertThat(run.velocity(1)).as(type.id()).isPositive();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {HIMMELBLAU, "(1-x)^2 + 100*(y-x^2)^2", "x^4 - 16*x^2 + 5*x + y^4"})
  void theRatesComeDownAtLeastHalfAsFarAsThoseOfMostMethods(String formula) {
    Landscape landscape = survey(formula);
    double[] falls =
        Optimizers.all().stream()
            .map(type ->
                type.standard()
                    .withLearningRate(
                        landscape.learningRates().getOrDefault(type.id(), Double.NaN)))
            .map(each ->
                new Experiment(
                    landscape, List.of(landscape.start()), List.of(new Entrant(each)), 400))
            .map(each -> Race.run(each).trajectories().getFirst())
            .mapToDouble(run -> run.loss(0) - run.loss(run.length() - 1))
            .toArray();
    double typical = Arrays.stream(falls).sorted().toArray()[falls.length / 2];
    assertThat(typical).isPositive();
    assertThat(Arrays.stream(falls).min().orElseThrow()).isGreaterThanOrEqualTo(typical / 2);
  }

  /// What the curvature of most of the ground says is 3e-18 for the first, and lets no run move.
  @ParameterizedTest
  @ValueSource(strings = {"exp(20*x) + y^2", "x^10 + y^10", "1e-9*(x^2 + y^2)"})
  void theRatesOfSteepAndOfFlatGroundLeadDown(String formula) {
    Landscape landscape = survey(formula);
    for (String id :
        List.of("gradient-descent", "nesterov", "sam", "adadelta", "adam", "saddle-free-newton")) {
      Optimizer method =
          Optimizers.find(id)
              .orElseThrow()
              .standard()
              .withLearningRate(landscape.learningRates().getOrDefault(id, Double.NaN));
      Trajectory run =
          Race.run(
                  new Experiment(
                      landscape, List.of(landscape.start()), List.of(new Entrant(method)), 400))
              .trajectories()
              .getFirst();
      assertThat(run.loss(400)).as(id).isLessThan(run.loss(0) / 2);
    }
  }

  @Test
  void aMinimumFarOutIsInTheDomain() {
    Landscape found = survey("0.07*x*y + 10/y + 30/x");
    // Where the gradient is zero, 0.07*y = 30/x^2 and 0.07*x = 10/y^2.
    double x = Math.cbrt(9000.0 / 7);
    Point minimum = new Point(x, x / 3);
    assertThat(CriticalPoints.find(found, Runnable::run, () -> false).points())
        .anyMatch(each -> each.point().distance(minimum) < 1e-6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"log(x) + y^2", "sqrt(4 - x^2 - y^2)", "log(x - y) + x^2", "1/max(0, x)"})
  void theStartIsWhereARunCanGoDown(String formula) {
    Landscape found = survey(formula);
    LocalShape there = LocalShape.at(found.field(), found.start());
    assertThat(there.value()).isFinite();
    assertThat(there.gradientNorm()).isFinite().isPositive();
  }

  @Test
  void groundWithoutValuesIsALandscapeStill() {
    Landscape nowhere = survey("log(-1 - x^2)");
    assertThat(nowhere.heightScale()).isEqualTo(HeightScale.LINEAR);
    assertThat(nowhere.learningRates()).containsKey("adam");
  }

  /// A few points; a pattern, also one that is too fine for a wide search; curves; none that a wide
  /// search sees, for the walls around them; level ground.
  @ParameterizedTest
  @ValueSource(
      strings = {
        PEAKS,
        HIMMELBLAU,
        "x^2 + y^4/4 - y^2/2",
        "sin(x)*cos(y)",
        "0.12*x^2 + 0.41*y^2 + 2*sin(14*x - 10.26*y)",
        "(x^2 + y^2 - 4)^2",
        "sin(x^2 + y^2)",
        "-200*exp(-(x - 1)^2 - 10*y^2) - 100*exp(-x^2 - 10*(y - 0.5)^2)"
            + " - 170*exp(-6.5*(x + 0.5)^2 + 11*(x + 0.5)*(y - 1.5) - 6.5*(y - 1.5)^2)"
            + " + 15*exp(0.7*(x + 1)^2 + 0.6*(x + 1)*(y - 1) + 0.7*(y - 1)^2)",
        "0*x"
      })
  void whatItFoundIsWhatASearchOfTheLandscapeFinds(String formula) {
    SurveyedLandscape found = surveyed(formula);
    CriticalSet own = CriticalPoints.find(found.landscape(), Runnable::run, () -> false);
    // Newton's method stops where rounding begins, from wherever it comes.
    double near = 1e-10 * found.landscape().domain().width();
    assertThat(found.critical().points()).hasSameSizeAs(own.points());
    assertThat(found.critical().points())
        .allMatch(each ->
            own.points().stream()
                .anyMatch(other ->
                    other.kind() == each.kind() && other.point().distance(each.point()) <= near));
    assertThat(found.critical().curves()).isEqualTo(own.curves());
    assertThat(found.critical().levelShare()).isEqualTo(own.levelShare());
  }

  @Test
  void tellsHowFarItIs() {
    List<Double> shares = new ArrayList<>();
    FormulaLandscape.of(
        written(HIMMELBLAU), Runnable::run, () -> false, Duration.ofDays(1), shares::add);
    assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
    assertThat(shares).hasSizeGreaterThan(5);
  }

  @Test
  void endsWhenCancelled() {
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() -> FormulaLandscape.of(written(PEAKS), Runnable::run, () -> true));
  }
}
