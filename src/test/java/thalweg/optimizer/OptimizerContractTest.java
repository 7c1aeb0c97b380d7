package thalweg.optimizer;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.optimizer.setting.Hyperparameter;

/// What every method of descent keeps to.
final class OptimizerContractTest {
  /// As the table of the mathematics has them: PyTorch's, and the papers' where PyTorch has none.
  private static final Map<String, String> DEFAULTS =
      Map.ofEntries(
          entry("gradient-descent", "learningRate=0.01"),
          entry("momentum", "learningRate=0.01 momentum=0.9 dampening=0"),
          entry("nesterov", "learningRate=0.01 momentum=0.9"),
          entry("adagrad", "learningRate=0.01 epsilon=1e-10 initialAccumulator=0"),
          entry("rmsprop", "learningRate=0.01 decay=0.99 epsilon=1e-8 momentum=0 centered=0"),
          entry("adadelta", "learningRate=1 decay=0.9 epsilon=1e-6"),
          entry("adam", "learningRate=0.001 beta1=0.9 beta2=0.999 epsilon=1e-8"),
          entry("amsgrad", "learningRate=0.001 beta1=0.9 beta2=0.999 epsilon=1e-8"),
          entry("adamw", "learningRate=0.001 beta1=0.9 beta2=0.999 epsilon=1e-8 weightDecay=0.01"),
          entry(
              "nadam", "learningRate=0.002 beta1=0.9 beta2=0.999 epsilon=1e-8 momentumDecay=0.004"),
          entry("radam", "learningRate=0.001 beta1=0.9 beta2=0.999 epsilon=1e-8"),
          entry("adamax", "learningRate=0.002 beta1=0.9 beta2=0.999 epsilon=1e-8"),
          entry("rprop", "learningRate=0.01 shrink=0.5 grow=1.2 minStep=1e-6 maxStep=50"),
          entry("lion", "learningRate=1e-4 beta1=0.9 beta2=0.99 weightDecay=0"),
          entry("qhm", "learningRate=0.01 beta=0.99 nu=0.7"),
          entry("qhadam", "learningRate=0.001 beta1=0.995 beta2=0.999 epsilon=1e-8 nu1=0.7 nu2=1"),
          entry("sam", "learningRate=0.01 radius=0.05"),
          entry("perturbed-gd", "learningRate=0.01 threshold=1e-3 radius=0.1 pause=50"),
          entry("newton", "learningRate=1 damping=0"),
          entry("saddle-free-newton", "learningRate=1 damping=1e-3"),
          entry("lbfgs", "learningRate=1 history=10"),
          entry("typed-adam", "learningRate=0.01 beta1=0.9 beta2=0.999 epsilon=1e-8"),
          entry("curious", "learningRate=0.01 beta=0.8 lambda=0.01 boost=1"));

  /// Methods whose step along one coordinate depends on the others.
  private static final Set<String> COUPLED =
      Set.of("sam", "perturbed-gd", "newton", "saddle-free-newton", "lbfgs");

  /// Methods that ask for the Hessian's eigenvectors, which are made anew at each step.
  private static final Set<String> EIGENVECTORS = Set.of("newton", "saddle-free-newton");

  static List<OptimizerType> types() {
    return WrittenRules.withAll();
  }

  @ParameterizedTest
  @MethodSource("types")
  void startsFromItsDefaults(OptimizerType type) {
    Map<String, Double> expected = new LinkedHashMap<>();
    for (String setting : Objects.requireNonNull(DEFAULTS.get(type.id())).split(" ", -1)) {
      String[] parts = setting.split("=", -1);
      expected.put(parts[0], Double.parseDouble(parts[1]));
    }
    assertThat(type.settings(type.standard())).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("types")
  void isMadeAgainFromItsSettings(OptimizerType type) {
    Map<String, Double> unusual = new LinkedHashMap<>();
    for (Hyperparameter each : type.hyperparameters()) {
      unusual.put(each.name(), each.isSwitch() ? 1 : each.valueAt(0.3));
    }
    Optimizer optimizer = type.create(unusual);
    assertThat(type.settings(optimizer)).isEqualTo(unusual);
    assertThat(type.create(type.settings(optimizer))).isEqualTo(optimizer);
    assertThat(optimizer.type()).isEqualTo(type);
    assertThat(optimizer.learningRate()).isEqualTo(unusual.get("learningRate"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesWhatIsOutsideTheAllowedInterval(OptimizerType type) {
    for (Hyperparameter each : type.hyperparameters()) {
      for (double value :
          List.of(each.allowed().low() - 1, each.allowed().high() + 1, Double.NaN)) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> type.create(Map.of(each.name(), value)))
            .withMessageContainingAll(each.name(), "" + value, each.allowed().toString());
      }
    }
  }

  /// With 0 it would divide nothing by nothing, where a gradient vanishes.
  @ParameterizedTest
  @MethodSource("types")
  void refusesAnEpsilonThatKeepsNothingFromZero(OptimizerType type) {
    type.hyperparameters().stream()
        .filter(each -> each.name().equals("epsilon"))
        .forEach(each ->
            assertThatIllegalArgumentException()
                .isThrownBy(() -> type.create(Map.of("epsilon", 0.0)))
                .withMessageContainingAll("epsilon", "(0, inf)"));
  }

  @ParameterizedTest
  @MethodSource("types")
  void changesOnlyTheSettingThatIsNamed(OptimizerType type) {
    for (Hyperparameter each : type.hyperparameters()) {
      double value = each.isSwitch() ? 1 : each.valueAt(0.7);
      Map<String, Double> expected = type.settings(type.standard());
      expected.put(each.name(), value);
      assertThat(type.settings(type.with(type.standard(), each.name(), value))).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void offersOnItsSlidersOnlyWhatItAccepts(OptimizerType type) {
    for (Hyperparameter each : type.hyperparameters()) {
      assertThat(each.allowed().contains(each.slider().low())).as(each.name()).isTrue();
      assertThat(each.allowed().contains(each.slider().high())).as(each.name()).isTrue();
      assertThat(each.slider().low()).as(each.name()).isLessThan(each.slider().high());
      assertThat(each.allowed().contains(each.standard())).as(each.name()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void placesEveryValueOfASliderWhereItIsRead(OptimizerType type) {
    for (Hyperparameter each : type.hyperparameters()) {
      for (double position = 0; position <= 1; position += 1.0 / 64) {
        double value = each.valueAt(position);
        assertThat(each.slider().contains(value)).as(each.name()).isTrue();
        // A dozen roundings of logarithm and exponential; of whole numbers the nearest.
        double previous = each.position(each.isWhole() ? value - 1 : value);
        double next = each.position(each.isWhole() ? value + 1 : value);
        assertThat(position).as(each.name()).isBetween(previous - 1e-12, next + 1e-12);
      }
      assertThat(each.position(each.slider().low())).isZero();
      assertThat(each.position(each.slider().high())).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void namesItsStateVectors(OptimizerType type) {
    Stepper stepper = type.standard().stepper(2);
    List<StateVector> state = stepper.state();
    assertThat(state).extracting(StateVector::name).doesNotHaveDuplicates().doesNotContain("");
    assertThat(state).extracting(StateVector::symbol).doesNotHaveDuplicates().doesNotContain("");
    stepper.step(new double[] {1, 2}, 0.01, new TwoWells(1));
    assertThat(state).allSatisfy(vector -> assertThat(vector.get(1)).isFinite());
  }

  @ParameterizedTest
  @MethodSource("types")
  void stepsManyRunsAtOnceExactlyAsOneByOne(OptimizerType type) {
    Assumptions.assumeThat(type.standard().elementwise()).isTrue();
    int runs = 7;
    double[] together = new double[2 * runs];
    double[][] alone = new double[runs][2];
    for (int i = 0; i < runs; i++) {
      alone[i][0] = together[i] = -1.5 + 0.4 * i;
      alone[i][1] = together[runs + i] = 0.9 - 0.3 * i;
    }
    Stepper all = type.standard().stepper(2 * runs);
    Oracle oracleOfAll = new TwoWells(runs);
    Oracle oracleOfOne = new TwoWells(1);
    List<Stepper> each = Stream.of(alone).map(_ -> type.standard().stepper(2)).toList();
    for (int step = 0; step < 200; step++) {
      all.step(together, 0.02, oracleOfAll);
      for (int i = 0; i < runs; i++) {
        each.get(i).step(alone[i], 0.02, oracleOfOne);
      }
    }
    for (int i = 0; i < runs; i++) {
      assertThat(together[i]).isEqualTo(alone[i][0]);
      assertThat(together[runs + i]).isEqualTo(alone[i][1]);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void refusesFractionsOfWholeNumbers(OptimizerType type) {
    for (Hyperparameter each : type.hyperparameters()) {
      if (each.isWhole()) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> type.create(Map.of(each.name(), 2.5)))
            .withMessage(each.name() + " = 2.5 is not a whole number");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void saysWhetherItsCoordinatesAreStrangers(OptimizerType type) {
    assertThat(type.standard().elementwise()).isEqualTo(!COUPLED.contains(type.id()));
  }

  @ParameterizedTest
  @MethodSource("types")
  void allocatesNothingWhileStepping(OptimizerType type) {
    Assumptions.assumeThat(EIGENVECTORS).doesNotContain(type.id());
    Stepper stepper = type.standard().stepper(2);
    Oracle oracle = new TwoWells(1);
    double[] point = {1, 0.5};
    long least = Long.MAX_VALUE;
    // The first rounds run interpreted and may pay for the compiler; the best one counts.
    for (int round = 0; round < 30; round++) {
      least = Math.min(least, allocatedBy(() -> stepper.step(point, 1e-3, oracle), 1000));
    }
    assertThat(least).isZero();
  }

  private static long allocatedBy(Runnable work, int times) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
