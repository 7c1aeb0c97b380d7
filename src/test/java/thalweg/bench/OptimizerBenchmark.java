package thalweg.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import thalweg.basin.FieldOracle;
import thalweg.formula.Field;
import thalweg.formula.Packing;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;

/// How long a step takes with compiled formula and general optimizer, against a loop written by
/// hand for just that pair.
///
/// A sample is all steps from fresh starts; the quickest is taken, because what delays the others
/// is not theirs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class OptimizerBenchmark {
  static final int STARTS = 1024;
  static final int STEPS_TOGETHER = 200;
  static final int STEPS_ALONE = 1000;
  static final double RATE = 0.001;

  /// Adam as a user types it, beside the one of the program.
  static final String TYPED = "typed-adam";

  static final String ADAM =
      "m = beta1*m + (1 - beta1)*g; v = beta2*v + (1 - beta2)*g^2;"
          + " theta = theta - eta*m/(1 - beta1^t)/(sqrt(v/(1 - beta2^t)) + epsilon)";

  @Param({"gradient-descent", "momentum", "rmsprop", "adam", "typed-adam"})
  public String optimizer = "";

  @Param({"general", "hand-written"})
  public String by = "";

  private final double[] startX = new double[STARTS];
  private final double[] startY = new double[STARTS];
  private final Landscape landscape = Catalogue.load().find("himmelblau").orElseThrow();
  private final Field field = landscape.field();
  private Optimizer method = Optimizers.all().getFirst().standard();

  /// Draws the starts.
  @Setup
  public void prepare() {
    method = method(optimizer);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (int i = 0; i < STARTS; i++) {
      startX[i] = random.nextDouble(-5, 5);
      startY[i] = random.nextDouble(-5, 5);
    }
  }

  static Optimizer method(String optimizer) {
    if (optimizer.equals(TYPED)) {
      return TypedRule.of("hand-adam", ADAM).type().create(Map.of("learningRate", RATE));
    }
    return Optimizers.find(optimizer).orElseThrow().create(Map.of("learningRate", RATE));
  }

  private static String byHand(String optimizer) {
    return optimizer.equals(TYPED) ? "adam" : optimizer;
  }

  /// Many runs as one vector.
  @Benchmark
  public double[] together() {
    if (by.equals("hand-written")) {
      double[] x = startX.clone();
      double[] y = startY.clone();
      HandWrittenDescent.run(byHand(optimizer), x, y, STEPS_TOGETHER);
      return x;
    }
    return together(field, method, startX, startY, STEPS_TOGETHER);
  }

  /// Where the runs end, in [Packing].
  static double[] together(Field field, Optimizer method, double[] x, double[] y, int steps) {
    double[] point = new Packing(x.length).pack(x, y);
    Oracle oracle = new FieldOracle(field);
    Stepper stepper = method.stepper(point.length);
    for (int step = 0; step < steps; step++) {
      stepper.step(point, RATE, oracle);
    }
    return point;
  }

  /// One run that is recorded; by the program it is also diagnosed at every step.
  @Benchmark
  public double alone() {
    if (by.equals("hand-written")) {
      HandWrittenRun run = new HandWrittenRun(STEPS_ALONE).run(byHand(optimizer), -0.5, -1.2);
      return run.loss[STEPS_ALONE] + run.velocity[1] + run.gradientNorm[2];
    }
    return Race.run(
            new Experiment(
                landscape,
                List.of(new Point(-0.5, -1.2)),
                List.of(new Entrant(method)),
                STEPS_ALONE))
        .trajectories()
        .getFirst()
        .loss(STEPS_ALONE);
  }
}
