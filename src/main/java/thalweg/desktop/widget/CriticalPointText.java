package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.List;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.linalg.CriticalKind;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Critical points in words.
public final class CriticalPointText {
  private static final Text WORDS = Text.of("desktop");
  private static final int DIGITS = 4;

  /// Newton's method knows a coordinate as well as this.
  private static final double NOWHERE = 1e-9;

  /// Eigenvalues up to so much of the greater one are rounding.
  private static final double FLAT = 1e-9;

  /// Values up to so much of the greater eigenvalue are rounding: what Newton's method leaves.
  private static final double ROUNDING = 1e-15;

  private CriticalPointText() {}

  /// What a critical point is, in one line: kind, place, value, eigenvalues.
  public static String line(CriticalPoint point) {
    double bend = Math.max(bend(point.curvature().low()), bend(point.curvature().high()));
    return WORDS.get(
        "critical.tip",
        WORDS.get("critical." + point.kind().id()),
        print(point.point().x(), NOWHERE),
        print(point.point().y(), NOWHERE),
        print(point.value(), ROUNDING * bend),
        print(point.curvature().low(), FLAT * bend),
        print(point.curvature().high(), FLAT * bend));
  }

  /// Beside an eigenvalue without a bound the other is no rounding.
  private static double bend(double eigenvalue) {
    return Double.isInfinite(eigenvalue) ? 0 : Math.abs(eigenvalue);
  }

  /// What a curve of critical points is, in one line: shape and value.
  public static String line(CriticalCurve curve) {
    return WORDS.get(
        "critical.tip.curve", WORDS.get("critical." + curve.shape().id()), print(curve.value(), 0));
  }

  /// How many there are of which kind: `2 minima · 1 saddle`.
  ///
  /// @param landscape whose they are
  public static String census(CriticalSet set, Landscape landscape) {
    if (set.isEmpty() && !HeightField.hasGround(landscape)) {
      return WORDS.get("critical.undefined");
    }
    List<String> counts = new ArrayList<>();
    for (CriticalKind kind : CriticalKind.values()) {
      count(counts, kind.id(), set.points().stream().filter(p -> p.kind() == kind).count());
    }
    for (CriticalCurve.Shape shape : CriticalCurve.Shape.values()) {
      count(counts, shape.id(), set.curves().stream().filter(c -> c.shape() == shape).count());
    }
    if (set.levelShare() > 0) {
      counts.add(level(set));
    }
    if (counts.isEmpty()) {
      counts.add(WORDS.get(set.isComplete() ? "critical.none" : "critical.unfound"));
    }
    if (set.lowestKink().isPresent()) {
      counts.add(WORDS.get("critical.kink"));
    }
    if (!set.isComplete()) {
      counts.add(WORDS.get("critical.incomplete"));
    }
    return String.join(WORDS.get("critical.and"), counts);
  }

  private static String level(CriticalSet set) {
    if (set.isLevel()) {
      return WORDS.get("critical.level.everywhere");
    }
    return set.levelShare() < 0.01
        ? WORDS.get("critical.level.little")
        : WORDS.get("critical.level", 100 * set.levelShare());
  }

  private static void count(List<String> counts, String what, long number) {
    if (number > 0) {
      counts.add(
          WORDS.get(
              "critical.count",
              number,
              WORDS.get("critical." + what + (number == 1 ? "" : ".many"))));
    }
  }

  /// @param nothing numbers up to it are rounding
  private static String print(double number, double nothing) {
    if (Double.isInfinite(number)) {
      return number > 0 ? "∞" : "−∞";
    }
    if (Math.abs(number) <= nothing || number == 0) {
      return "0";
    }
    return PlainNumber.rounded(number, DIGITS);
  }
}
