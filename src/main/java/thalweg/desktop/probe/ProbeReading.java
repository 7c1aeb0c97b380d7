package thalweg.desktop.probe;

import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// All that the probe says of one place. What it means takes looking around, and now and then long:
/// where the place lies on a curve of critical points, that is followed.
///
/// @param landscape where it was read
/// @param shape value and derivatives
/// @param value f, 0 where rounding alone keeps it from that
/// @param bend the greatest second derivative, in domain coordinates
/// @param meaning a sentence
record ProbeReading(
    Landscape landscape, LocalShape shape, double value, double bend, String meaning) {
  /// A slope that the ground loses over so small a share of the domain is rounding.
  private static final double NOWHERE = 1e-14;

  /// Looks at a place, off the FX thread.
  static ProbeReading of(Landscape landscape, Point point) {
    LocalShape shape = LocalShape.at(landscape.field(), point);
    double bend = bend(shape);
    return new ProbeReading(
        landscape,
        shape,
        Rounding.on(landscape).value(shape.value(), point),
        bend,
        ProbeMeaning.of(landscape, shape, bend));
  }

  /// How much of a slope may be rounding.
  double roundingOfSlope() {
    Domain domain = landscape.domain();
    return NOWHERE * bend * Math.min(domain.width(), domain.height());
  }

  private static double bend(LocalShape shape) {
    return Math.max(
        Math.abs(shape.hessianXY()),
        Math.max(Math.abs(shape.hessianXX()), Math.abs(shape.hessianYY())));
  }
}
