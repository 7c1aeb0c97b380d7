package thalweg.optimizer.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Methods;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.RateUnit;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// The rules of the program's own methods, typed as they stand at the records.
final class BuiltInRulesTest {
  private static final int STEPS = 1000;

  /// Relative: powers of a decay and averages are rounded in another order.
  private static final double LAST_BITS = 1e-12;

  /// QHAdam circles a minimum from there on, and rounding grows with each round.
  private static final int STEPS_OF_QHADAM = 250;

  /// Those whose lines are formulas alone, hold always, and begin from 0.
  private static final List<String> PLAIN =
      List.of(
          "gradient-descent",
          "nesterov",
          "adagrad",
          "adadelta",
          "adam",
          "amsgrad",
          "adamw",
          "adamax",
          "lion",
          "qhm",
          "qhadam");

  private static final Map<String, String> OTHERS =
      Map.of(
          "momentum", "b = momentum*b + g; theta = theta - eta*b",
          "rmsprop",
              "s = decay*s + (1 - decay)*g*g; d = g/(sqrt(s) + epsilon); theta = theta - eta*d");

  static Stream<Arguments> rules() {
    return Stream.of("bounded-saddle", "himmelblau", "rosenbrock")
        .flatMap(ground ->
            Stream.concat(PLAIN.stream(), OTHERS.keySet().stream().sorted())
                .map(id -> Arguments.of(ground, id)));
  }

  private static TypedRule typed(OptimizerType type) {
    String lines =
        UpdateRule.of(type).lines().stream()
            .map(BuiltInRulesTest::text)
            .collect(Collectors.joining("\n"));
    return TypedRule.of("mine", OTHERS.getOrDefault(type.id(), lines));
  }

  private static String text(RuleLine line) {
    boolean asks = line.source() == RuleLine.Source.GRADIENT;
    String formula = line.formula().text();
    return line.target() + " = " + (asks ? "gradient(" + formula + ")" : formula);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void stepAsTheMethodDoes(String ground, String id) {
    OptimizerType type = Methods.of(id);
    Landscape landscape = Catalogue.load().find(ground).orElseThrow();
    Double rate = landscape.learningRates().get(id);
    Optimizer built = rate == null ? type.standard() : type.standard().withLearningRate(rate);
    TypedRule rule = typed(type);
    Map<String, Double> settings = new HashMap<>(built.settings());
    settings.keySet().retainAll(rule.type().standard().settings().keySet());
    List<Entrant> entrants =
        Stream.of(built, rule.type().create(settings)).map(Entrant::new).toList();
    int steps = id.equals("qhadam") ? STEPS_OF_QHADAM : STEPS;
    List<Trajectory> runs =
        Race.run(new Experiment(landscape, List.of(landscape.start()), entrants, steps))
            .trajectories();
    assertThat(runs.get(1).length()).isEqualTo(runs.get(0).length());
    for (int step = 0; step < runs.get(0).length(); step++) {
      double x = runs.get(0).x(step);
      double y = runs.get(0).y(step);
      double size = Math.max(1, Math.max(Math.abs(x), Math.abs(y)));
      assertThat(runs.get(1).x(step)).as("x at " + step).isCloseTo(x, within(LAST_BITS * size));
      assertThat(runs.get(1).y(step)).as("y at " + step).isCloseTo(y, within(LAST_BITS * size));
    }
    assertThat(runs.get(1).status()).isEqualTo(runs.get(0).status());
  }

  @ParameterizedTest
  @CsvSource({
    "gradient-descent, false, false",
    "momentum, false, false",
    "nesterov, false, false",
    "adagrad, false, false",
    "adam, false, true",
    "adamw, false, true",
    "rmsprop, true, true",
    "lion, true, true",
    "qhm, false, false",
    "adamax, false, true"
  })
  void areAsRestlessAsTheMethodIs(String id, boolean restless, boolean whenFast) {
    Optimizer built = Methods.of(id).standard();
    assertThat(built.isRestless()).isEqualTo(restless);
    assertThat(built.isRestlessWhenFast()).isEqualTo(whenFast);
    Optimizer typed = typed(built.type()).type().standard();
    assertThat(typed.isRestless()).isEqualTo(restless);
    assertThat(typed.isRestlessWhenFast()).isEqualTo(whenFast);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gradient-descent", "momentum", "nesterov", "qhm", "adam", "rmsprop", "lion"})
  void measureTheirRateByTheSameUnit(String id) {
    RateUnit unit = Methods.of(id).unit();
    assertThat(typed(Methods.of(id)).type().unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gradient-descent", "momentum", "nesterov", "adam", "qhm", "adamw"})
  void haveTheSameRolesInAPicture(String id) {
    UpdateRule built = UpdateRule.of(Methods.of(id));
    UpdateRule typed = UpdateRule.of(typed(Methods.of(id)).type());
    assertThat(typed.lines())
        .allSatisfy(line ->
            assertThat(built.lines())
                .filteredOn(each -> each.target().equals(line.target()))
                .extracting(RuleLine::role)
                .contains(line.role()));
  }
}
