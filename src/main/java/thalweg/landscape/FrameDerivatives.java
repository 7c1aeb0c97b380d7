package thalweg.landscape;

import thalweg.linalg.Eigenpairs;
import thalweg.linalg.UpperTriangle;

/// Gradients and Hessians as they are in a [UnitFrame], where a length of 1 is a unit of it: what
/// is asked of a slope or a curvature that must not depend on how long the coordinates are.
/// Immutable.
public final class FrameDerivatives {
  private final UnitFrame frame;
  private final int dimension;
  private final double width;
  private final double height;

  /// The derivatives of functions of as many coordinates as the frame has.
  public FrameDerivatives(UnitFrame frame) {
    this.frame = frame;
    dimension = frame.dimension();
    width = frame.unit(0);
    height = frame.unit(1);
  }

  /// The gradient's length.
  ///
  /// @param gradient in the function's own coordinates, n of them
  public double slope(double[] gradient) {
    double[] slope = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      slope[i] = gradient[i] * frame.unit(i);
    }
    return Length.of(slope);
  }

  /// How far down the slope would lead on the way to a place: that along each coordinate by itself,
  /// so that a coordinate along which nothing slopes does not matter, however far the place is.
  ///
  /// @param gradient in the function's own coordinates, n of them
  /// @param point where it is
  /// @param least no coordinate counts as nearer than so many units of the frame
  public double descent(double[] gradient, double[] point, double[] place, double least) {
    double descent = 0;
    for (int i = 0; i < dimension; i++) {
      double way = Math.max(Math.abs(place[i] - point[i]), least * frame.unit(i));
      descent += Math.abs(gradient[i]) * way;
    }
    return descent;
  }

  /// The magnitude of the gradient's largest component.
  ///
  /// @param gradient in the function's own coordinates
  public double steepest(double[] gradient) {
    double steepest = Math.max(Math.abs(gradient[0] * width), Math.abs(gradient[1] * height));
    for (int i = 2; i < dimension; i++) {
      steepest = Math.max(steepest, Math.abs(gradient[i] * frame.unit(i)));
    }
    return steepest;
  }

  /// The square of the gradient's length, which may overflow where the length does not.
  ///
  /// @param gradient in the function's own coordinates
  public double slopeSquare(double[] gradient) {
    double across = gradient[0] * width;
    double up = gradient[1] * height;
    double square = across * across + up * up;
    for (int i = 2; i < dimension; i++) {
      double slope = gradient[i] * frame.unit(i);
      square += slope * slope;
    }
    return square;
  }

  /// The square of the Hessian's Frobenius norm.
  ///
  /// @param hessian in the function's own coordinates, a [UpperTriangle]
  /// @param unit of curvature, positive
  public double bend(double[] hessian, double unit) {
    double square = 0;
    int next = 0;
    for (int i = 0; i < dimension; i++) {
      double row = frame.unit(i);
      double diagonal = hessian[next++] * row * row / unit;
      square += diagonal * diagonal;
      for (int j = i + 1; j < dimension; j++) {
        double entry = hessian[next++] * row * frame.unit(j) / unit;
        square += 2 * entry * entry;
      }
    }
    return square;
  }

  /// The Hessian's Frobenius norm, as large or small as it may be.
  ///
  /// @param hessian in the function's own coordinates, a [UpperTriangle]
  public double norm(double[] hessian) {
    double[] entries = new double[hessian.length];
    int next = 0;
    for (int i = 0; i < dimension; i++) {
      for (int j = i; j < dimension; j++) {
        double twice = i == j ? 1 : Math.sqrt(2);
        entries[next] = twice * hessian[next] * frame.unit(i) * frame.unit(j);
        next++;
      }
    }
    return Length.of(entries);
  }

  /// Whether gradient and Hessian are finite in the frame too, where a wide domain makes them
  /// greater.
  ///
  /// @param gradient in the function's own coordinates
  /// @param hessian in the function's own coordinates, a [UpperTriangle]
  public boolean isFinite(double[] gradient, double[] hessian) {
    double sum = 0;
    int next = 0;
    for (int i = 0; i < dimension; i++) {
      double row = frame.unit(i);
      sum += Math.abs(gradient[i] * row);
      for (int j = i; j < dimension; j++) {
        sum += Math.abs(hessian[next++] * row * frame.unit(j));
      }
    }
    return Double.isFinite(sum);
  }

  /// The Hessian's eigenvalues, and its eigenvectors as directions of the frame.
  ///
  /// @param hessian in the function's own coordinates, a [UpperTriangle]
  /// @throws IllegalArgumentException if an entry is not finite there
  public Eigenpairs eigenpairs(double[] hessian) {
    double[] scaled = new double[UpperTriangle.size(dimension)];
    int next = 0;
    for (int i = 0; i < dimension; i++) {
      for (int j = i; j < dimension; j++) {
        scaled[next] = hessian[next] * frame.unit(i) * frame.unit(j);
        next++;
      }
    }
    return Eigenpairs.of(dimension, scaled);
  }
}
