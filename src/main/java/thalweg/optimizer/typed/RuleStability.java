package thalweg.optimizer.typed;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import thalweg.formula.ElementwiseProgram;

/// The learning rate up to which a rule is stable on a quadratic, where its step is linear in the
/// point, the gradient and the state and the same at every time: then a step is a matrix, which is
/// found by letting the rule step from each unit vector, and it is stable where no eigenvalue is
/// outside the unit circle.
///
/// Of a rule that is not linear, or whose steps differ with `t`, nothing is said.
///
/// @param program over the point, the gradient and the state
/// @param settings in their order; the first is the learning rate, which is tried out
/// @param vectors how many names the program has for vectors
record RuleStability(ElementwiseProgram program, List<Double> settings, int vectors) {
  /// Rates times curvature that are tried: beyond them numbers show nothing.
  private static final double LEAST = 1e-9;

  private static final double MOST = 1e9;

  /// So many squarings raise a step to the power of 2^52: the root of its size is the greatest
  /// magnitude of an eigenvalue to the last digits.
  private static final int SQUARINGS = 52;

  /// What rounding may add to a magnitude of 1.
  private static final double ROUNDING = 1e-12;

  private static final int HALVINGS = 60;
  private static final int[] TIMES = {1, 2, 3, 10, 1000};
  private static final double[] SIZES = {1e-6, 1, 1e6};
  private static final long SEED = 29;

  /// Whether its step is a matrix, the same at every time.
  boolean isLinear() {
    Random random = new Random(SEED);
    double curvature = 0.7;
    double rate = 0.3;
    double[][] matrix = matrix(curvature, rate);
    for (int time : TIMES) {
      for (double size : SIZES) {
        double[] from = new double[matrix.length];
        for (int i = 0; i < from.length; i++) {
          from[i] = size * (2 * random.nextDouble() - 1);
        }
        double[] to = step(from, curvature, rate, time);
        for (int i = 0; i < from.length; i++) {
          double told = 0;
          for (int k = 0; k < from.length; k++) {
            told += matrix[i][k] * from[k];
          }
          // Also where it is not a number.
          if (!(Math.abs(told - to[i]) <= 1e-9 * size)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  /// The greatest learning rate that is stable.
  ///
  /// @param curvature positive
  /// @return 0 where none is, empty where all are
  OptionalDouble limit(double curvature) {
    double stable = 0;
    double unstable = Double.NaN;
    for (double tried = LEAST; tried <= MOST; tried *= 2) {
      if (isStable(curvature, tried / curvature)) {
        stable = tried / curvature;
        unstable = Double.NaN;
      } else if (Double.isNaN(unstable)) {
        unstable = tried / curvature;
      }
    }
    if (Double.isNaN(unstable)) {
      return OptionalDouble.empty();
    }
    if (stable == 0) {
      return OptionalDouble.of(0);
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (stable + unstable) / 2;
      if (isStable(curvature, middle)) {
        stable = middle;
      } else {
        unstable = middle;
      }
    }
    return OptionalDouble.of(stable);
  }

  private boolean isStable(double curvature, double rate) {
    return logRadius(matrix(curvature, rate)) <= ROUNDING;
  }

  /// The logarithm of the greatest magnitude of an eigenvalue.
  private static double logRadius(double[][] matrix) {
    double[][] power = matrix;
    double log = 0;
    double exponent = 1;
    for (int i = 0; i < SQUARINGS; i++) {
      double size = size(power);
      if (!(size > 0)) {
        return size == 0 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      }
      log += Math.log(size) / exponent;
      power = square(power, 1 / size);
      exponent *= 2;
    }
    return log + Math.log(size(power)) / exponent;
  }

  private static double size(double[][] matrix) {
    double size = 0;
    for (double[] row : matrix) {
      for (double entry : row) {
        size = Math.max(size, Math.abs(entry));
      }
    }
    return size;
  }

  private static double[][] square(double[][] matrix, double factor) {
    int n = matrix.length;
    double[][] square = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < n; k++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
          sum += matrix[i][j] * factor * (matrix[j][k] * factor);
        }
        square[i][k] = sum;
      }
    }
    return square;
  }

  private double[][] matrix(double curvature, double rate) {
    int n = vectors - 1;
    double[][] matrix = new double[n][n];
    for (int k = 0; k < n; k++) {
      double[] unit = new double[n];
      unit[k] = 1;
      double[] to = step(unit, curvature, rate, TIMES[0]);
      for (int i = 0; i < n; i++) {
        matrix[i][k] = to[i];
      }
    }
    return matrix;
  }

  /// Where a step leads along one coordinate.
  ///
  /// @param from the point, then the state
  private double[] step(double[] from, double curvature, double rate, int time) {
    double[][] arrays = new double[vectors][1];
    arrays[0][0] = from[0];
    arrays[1][0] = curvature * from[0];
    for (int i = 1; i < from.length; i++) {
      arrays[i + 1][0] = from[i];
    }
    double[] numbers = RuleSettings.numbers(settings);
    RuleSettings.turn(numbers, rate, time);
    program.run(arrays, numbers);
    double[] to = new double[from.length];
    to[0] = arrays[0][0];
    for (int i = 1; i < to.length; i++) {
      to[i] = arrays[i + 1][0];
    }
    return to;
  }
}
