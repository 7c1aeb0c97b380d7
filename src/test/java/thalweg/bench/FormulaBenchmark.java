package thalweg.bench;

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
import thalweg.formula.Field;
import thalweg.formula.Formula;

/// How long a compiled formula takes for a point, against the same function written by hand.
///
/// Both are called through [Field], as the program does, each in a Java machine of its own. A
/// sample is one pass over all points; the quickest is taken, because what delays the others is not
/// theirs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 250, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class FormulaBenchmark {
  static final int POINTS = 65_536;

  @Param({"himmelblau", "mueller-brown", "ackley", "seam", "waves"})
  public String function = "";

  @Param({"compiled", "hand-written"})
  public String by = "";

  private Field field = new Himmelblau();
  private final double[] x = new double[POINTS];
  private final double[] y = new double[POINTS];
  private final double[] values = new double[POINTS];
  private final double[] dx = new double[POINTS];
  private final double[] dy = new double[POINTS];
  private final double[] dxx = new double[POINTS];
  private final double[] dxy = new double[POINTS];
  private final double[] dyy = new double[POINTS];

  /// Makes the field, and points in the square where all functions are interesting.
  @Setup
  public void prepare() {
    field = by.equals("compiled") ? compiled(function) : handWritten(function);
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    for (int i = 0; i < POINTS; i++) {
      x[i] = random.nextDouble(-1.5, 1.5);
      y[i] = random.nextDouble(-0.5, 2);
    }
  }

  static Field compiled(String function) {
    String formula =
        switch (function) {
          case "himmelblau" -> Himmelblau.FORMULA;
          case "mueller-brown" -> MuellerBrown.FORMULA;
          case "seam" -> Seam.FORMULA;
          case "waves" -> Waves.FORMULA;
          default -> Ackley.FORMULA;
        };
    return Formula.parse(formula).compile().bind(Map.of());
  }

  static Field handWritten(String function) {
    return switch (function) {
      case "himmelblau" -> new Himmelblau();
      case "mueller-brown" -> new MuellerBrown();
      case "seam" -> new Seam();
      case "waves" -> new Waves();
      default -> new Ackley();
    };
  }

  /// f, point by point.
  @Benchmark
  public double value() {
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += field.value(x[i], y[i]);
    }
    return sum;
  }

  /// f and its gradient, point by point.
  @Benchmark
  public double gradient() {
    double[] gradient = new double[2];
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += field.gradient(x[i], y[i], gradient) + gradient[0] + gradient[1];
    }
    return sum;
  }

  /// f, its gradient and its Hessian, point by point.
  @Benchmark
  public double hessian() {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      sum += field.hessian(x[i], y[i], gradient, hessian) + gradient[0] + gradient[1];
      sum += hessian[0] + hessian[1] + hessian[2];
    }
    return sum;
  }

  /// f over arrays.
  @Benchmark
  public double[] values() {
    field.values(x, y, values);
    return values;
  }

  /// f and its gradient over arrays.
  @Benchmark
  public double[] gradients() {
    field.gradients(x, y, values, dx, dy);
    return dy;
  }

  /// f, its gradient and its Hessian over arrays.
  @Benchmark
  public double[] hessians() {
    field.hessians(x, y, values, dx, dy, dxx, dxy, dyy);
    return dyy;
  }
}
