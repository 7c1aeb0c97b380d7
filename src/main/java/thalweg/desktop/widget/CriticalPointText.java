package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.critical.CriticalCurve;
import thalweg.critical.CriticalSet;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.landscape.ValueRange;
import thalweg.linalg.CriticalKind;
import thalweg.text.Coordinates;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Critical points in words.
public final class CriticalPointText {
  private static final Text WORDS = Text.of("desktop");
  private static final int DIGITS = 4;

  private CriticalPointText() {}

  /// What a critical point is, in one line: kind, place, value, eigenvalues.
  ///
  /// @param rounding on its landscape
  public static String line(CriticalPoint point, Rounding rounding) {
    Point place = rounding.place(point.point());
    Coordinates told =
        Coordinates.of(place.x(), place.y(), each -> PlainNumber.rounded(each, DIGITS));
    return WORDS.get(
        "critical.tip",
        WORDS.get("critical." + point.kind().id()),
        Typesetting.signs(told.x()),
        Typesetting.signs(told.y()),
        print(rounding.value(point)),
        print(Rounding.eigenvalue(point.curvature().low(), point)),
        print(Rounding.eigenvalue(point.curvature().high(), point)));
  }

  /// What each of some critical points is, a line each; empty where there are none.
  ///
  /// @param rounding on their landscape
  public static Optional<String> lines(List<CriticalPoint> points, Rounding rounding) {
    return points.stream()
        .map(each -> line(each, rounding))
        .reduce((one, next) -> one + "\n" + next);
  }

  /// What a curve of critical points is, in one line: shape and value.
  public static String line(CriticalCurve curve) {
    return WORDS.get(
        "critical.tip.curve", WORDS.get("critical." + curve.shape().id()), print(curve.value()));
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
    if (set.isLevel()) {
      counts.add(
          WORDS.get(
              ValueRange.of(landscape).isLevel()
                  ? "critical.level.everywhere"
                  : "critical.level.jumps"));
    } else {
      share(counts, "critical.level", set.levelShare());
    }
    share(counts, "critical.plateau", set.plateauShare());
    if (counts.isEmpty()) {
      counts.add(WORDS.get(set.isComplete() ? "critical.none" : "critical.unfound"));
    }
    if (set.lowestKink().isPresent()) {
      counts.add(
          set.kinksAsLow() > 1
              ? WORDS.get("critical.kink.many", set.kinksAsLow())
              : WORDS.get("critical.kink"));
    }
    if (!set.isComplete()) {
      counts.add(WORDS.get("critical.incomplete"));
    }
    return String.join(WORDS.get("critical.and"), counts);
  }

  /// How many there are, of all kinds together: `440 critical points`. Where that is none, the
  /// census.
  ///
  /// @param landscape whose they are
  public static String count(CriticalSet set, Landscape landscape) {
    List<String> counts = new ArrayList<>();
    count(counts, "point", set.points().size());
    count(counts, "curve", set.curves().size());
    if (!counts.isEmpty() && !set.isComplete()) {
      counts.add(WORDS.get("critical.incomplete.brief"));
    }
    return counts.isEmpty()
        ? census(set, landscape)
        : String.join(WORDS.get("critical.and"), counts);
  }

  private static void share(List<String> counts, String key, double share) {
    if (share > 0) {
      counts.add(share < 0.01 ? WORDS.get(key + ".little") : WORDS.get(key, 100 * share));
    }
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

  private static String print(double number) {
    if (Double.isInfinite(number)) {
      return number > 0 ? "∞" : "−∞";
    }
    return Typesetting.signs(PlainNumber.rounded(number, DIGITS));
  }
}
