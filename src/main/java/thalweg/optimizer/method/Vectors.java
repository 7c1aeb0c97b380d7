package thalweg.optimizer.method;

/// Sums over the coordinates of vectors.
final class Vectors {
  private Vectors() {}

  static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// The Euclidean norm.
  static double norm(double[] a) {
    // Exact for two coordinates, and neither overflows.
    double norm = 0;
    for (double component : a) {
      norm = Math.hypot(norm, component);
    }
    return norm;
  }

  /// The greatest magnitude of a component.
  static double largest(double[] a) {
    double largest = 0;
    for (double component : a) {
      largest = Math.max(largest, Math.abs(component));
    }
    return largest;
  }

  static double sumOfMagnitudes(double[] a) {
    double sum = 0;
    for (double component : a) {
      sum += Math.abs(component);
    }
    return sum;
  }
}
