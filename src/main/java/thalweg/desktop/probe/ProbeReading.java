package thalweg.desktop.probe;

import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;

/// All that the probe says of one place. What it means takes looking around, and now and then long:
/// where the place lies on a curve of critical points, that is followed.
///
/// @param landscape where it was read
/// @param shape value and derivatives
/// @param bend the greatest second derivative, in domain coordinates
/// @param meaning a sentence
record ProbeReading(Landscape landscape, LocalShape shape, double bend, String meaning) {
  /// Looks at a place, off the FX thread.
  static ProbeReading of(Landscape landscape, Point point) {
    LocalShape shape = LocalShape.at(landscape.field(), point);
    double bend = bend(shape);
    return new ProbeReading(landscape, shape, bend, ProbeMeaning.of(landscape, shape, bend));
  }

  private static double bend(LocalShape shape) {
    return Math.max(
        Math.abs(shape.hessianXY()),
        Math.max(Math.abs(shape.hessianXX()), Math.abs(shape.hessianYY())));
  }
}
