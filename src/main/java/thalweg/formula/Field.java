package thalweg.formula;

/// A scalar field f(x, y) with its exact first and second derivatives.
///
/// A point outside the natural domain of f (a logarithm of a negative number, say) gives NaN or an
/// infinity, never an exception. Implementations are immutable and may be called from any thread.
///
/// The methods over arrays may read a coordinate again after they wrote a result, so an array that
/// receives results holds no coordinates.
public interface Field {
  /// f at (x, y).
  double value(double x, double y);

  /// f at (x, y), and its gradient.
  ///
  /// @param gradient receives f_x, f_y; length at least 2
  double gradient(double x, double y, double[] gradient);

  /// f at (x, y), its gradient and its Hessian.
  ///
  /// @param gradient receives f_x, f_y; length at least 2
  /// @param hessian receives f_xx, f_xy, f_yy; length at least 3
  double hessian(double x, double y, double[] gradient, double[] hessian);

  /// f at many points.
  ///
  /// @param x first coordinates
  /// @param y second coordinates, as many as `x`
  /// @param values receives f, as many as `x`
  default void values(double[] x, double[] y, double[] values) {
    for (int i = 0; i < x.length; i++) {
      values[i] = value(x[i], y[i]);
    }
  }

  /// f and its gradient at many points, coordinate by coordinate.
  ///
  /// @param x first coordinates
  /// @param y second coordinates, as many as `x`
  /// @param values receives f, as many as `x`
  /// @param dx receives f_x, as many as `x`
  /// @param dy receives f_y, as many as `x`
  default void gradients(double[] x, double[] y, double[] values, double[] dx, double[] dy) {
    double[] gradient = new double[2];
    for (int i = 0; i < x.length; i++) {
      values[i] = gradient(x[i], y[i], gradient);
      dx[i] = gradient[0];
      dy[i] = gradient[1];
    }
  }

  /// The gradient at many points in one array, and no values: what a step of many runs takes.
  ///
  /// @param points in [Packing]
  /// @param gradients receives f_x, f_y in the same packing
  default void packedGradients(double[] points, double[] gradients) {
    double[] gradient = new double[2];
    for (int block = 0; block < points.length; block += 2 * Packing.BLOCK) {
      for (int i = block; i < block + Packing.BLOCK; i++) {
        gradient(points[i], points[i + Packing.BLOCK], gradient);
        gradients[i] = gradient[0];
        gradients[i + Packing.BLOCK] = gradient[1];
      }
    }
  }

  /// f, its gradient and its Hessian at many points, coordinate by coordinate.
  ///
  /// @param x first coordinates
  /// @param y second coordinates, as many as `x`
  /// @param values receives f, as many as `x`
  /// @param dx receives f_x, as many as `x`
  /// @param dy receives f_y, as many as `x`
  /// @param dxx receives f_xx, as many as `x`
  /// @param dxy receives f_xy, as many as `x`
  /// @param dyy receives f_yy, as many as `x`
  default void hessians(
      double[] x,
      double[] y,
      double[] values,
      double[] dx,
      double[] dy,
      double[] dxx,
      double[] dxy,
      double[] dyy) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    for (int i = 0; i < x.length; i++) {
      values[i] = hessian(x[i], y[i], gradient, hessian);
      dx[i] = gradient[0];
      dy[i] = gradient[1];
      dxx[i] = hessian[0];
      dxy[i] = hessian[1];
      dyy[i] = hessian[2];
    }
  }
}
