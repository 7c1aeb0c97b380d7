package thalweg.optimizer.method;

/// The last few steps and the changes of the gradient along them, and the inverse Hessian that they
/// stand for. Allocates nothing after its construction.
final class CurvatureMemory {
  /// A step along which the gradient does not grow tells nothing of a minimum (PyTorch's bound).
  private static final double LEAST = 1e-10;

  private final double[][] steps;
  private final double[][] changes;
  private final double[] reciprocals;
  private final double[] shares;
  private final double[] left;
  private final double[] added;
  private double scale = 1;
  private int oldest;
  private int size;

  CurvatureMemory(int capacity, int dimension) {
    steps = new double[capacity][dimension];
    changes = new double[capacity][dimension];
    reciprocals = new double[capacity];
    shares = new double[capacity];
    left = new double[dimension];
    added = new double[dimension];
  }

  /// How many pairs are kept.
  int size() {
    return size;
  }

  /// By what the first loop's remainder is scaled: the reciprocal of the newest pair's curvature.
  double scale() {
    return scale;
  }

  /// What the first loop of the last recursion left of the gradient. Live.
  double[] left() {
    return left;
  }

  /// What the second loop of the last recursion added along the kept steps. Live.
  double[] added() {
    return added;
  }

  /// Keeps a pair in place of the oldest one, if it tells of an upward bend.
  void learn(double[] step, double[] change) {
    double bend = Vectors.dot(change, step);
    if (!(bend > LEAST)) {
      return;
    }
    int at = slot(size);
    if (size == steps.length) {
      oldest = slot(1);
    } else {
      size++;
    }
    System.arraycopy(step, 0, steps[at], 0, step.length);
    System.arraycopy(change, 0, changes[at], 0, change.length);
    reciprocals[at] = 1 / bend;
    scale = bend / Vectors.dot(change, change);
  }

  void clear() {
    size = 0;
    oldest = 0;
    scale = 1;
  }

  /// Minus the approximate inverse Hessian times the gradient, by the two-loop recursion; minus the
  /// gradient as long as nothing is known.
  void direction(double[] gradient, double[] direction) {
    for (int i = 0; i < gradient.length; i++) {
      direction[i] = -gradient[i];
    }
    for (int k = size - 1; k >= 0; k--) {
      int at = slot(k);
      shares[at] = Vectors.dot(steps[at], direction) * reciprocals[at];
      add(direction, -shares[at], changes[at]);
    }
    for (int i = 0; i < direction.length; i++) {
      left[i] = -direction[i];
      added[i] = 0;
      direction[i] *= scale;
    }
    for (int k = 0; k < size; k++) {
      int at = slot(k);
      double back = Vectors.dot(changes[at], direction) * reciprocals[at];
      add(direction, shares[at] - back, steps[at]);
      add(added, shares[at] - back, steps[at]);
    }
  }

  private int slot(int age) {
    return (oldest + age) % steps.length;
  }

  private static void add(double[] to, double factor, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += factor * what[i];
    }
  }
}
