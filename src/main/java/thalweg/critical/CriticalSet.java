package thalweg.critical;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// Every place of a domain where the gradient is zero.
///
/// @param points those that stand alone, by value, then by x and y
/// @param curves those that form curves
/// @param levelShare the share of the domain, 0 to 1, where the ground is exactly level: gradient
///   and Hessian zero all over
/// @param plateauShare the share, 0 to 1, where the ground is level as far as numbers tell: the
///   tail of an exponential, whose slope they do not hold. No place of it is known to be critical
/// @param undecidedShare the share of the domain, 0 to 1, where the search had to leave off before
///   it knew what is there; more points may lie there. In a smaller domain it sees more
/// @param undecidedAt a place of that share, the widest, if one is known
/// @param lowestKink the lowest place of the domain, if the gradient jumps there instead of
///   vanishing: no critical point
/// @param kinksAsLow how many minima are as low as that one, it included; 0 where there is none
public record CriticalSet(
    List<CriticalPoint> points,
    List<CriticalCurve> curves,
    double levelShare,
    double plateauShare,
    double undecidedShare,
    Optional<Point> undecidedAt,
    Optional<Minimum> lowestKink,
    int kinksAsLow) {

  /// Of a landscape that is level nowhere, or not searched yet.
  public static final CriticalSet NONE =
      new CriticalSet(List.of(), List.of(), 0, 0, 0, Optional.empty(), Optional.empty(), 0);

  /// Keeps the lists to itself.
  public CriticalSet {
    points = List.copyOf(points);
    curves = List.copyOf(curves);
  }

  /// What is known before anything is found.
  ///
  /// @param share how much of the domain is searched, 0 to 1
  public static CriticalSet searched(double share) {
    return new CriticalSet(
        List.of(), List.of(), 0, 0, 1 - share, Optional.empty(), Optional.empty(), 0);
  }

  /// The same with the lowest place of the domain, which is a kink.
  ///
  /// @param alike how many are as low, it included
  CriticalSet withLowestKink(Minimum kink, int alike) {
    return new CriticalSet(
        points,
        curves,
        levelShare,
        plateauShare,
        undecidedShare,
        undecidedAt,
        Optional.of(kink),
        alike);
  }

  /// The same with the lowest of its points, which is none of them yet.
  CriticalSet withLowest(CriticalPoint point) {
    List<CriticalPoint> all = new ArrayList<>(List.of(point));
    all.addAll(points);
    return new CriticalSet(
        all, curves, levelShare, plateauShare, undecidedShare, undecidedAt, lowestKink, kinksAsLow);
  }

  /// Whether these are all there are.
  public boolean isComplete() {
    return undecidedShare == 0;
  }

  /// Whether the gradient is zero nowhere, as far as the domain was searched.
  public boolean isEmpty() {
    return points.isEmpty() && curves.isEmpty() && levelShare == 0;
  }

  /// Whether the ground is level all over: every place is critical.
  public boolean isLevel() {
    return levelShare == 1;
  }

  /// Whether there is something that a run can come down to: a minimum, alone, in a curve, in a
  /// kink or on level ground.
  public boolean hasLowPlace() {
    return points.stream().anyMatch(each -> each.kind() == CriticalKind.MINIMUM)
        || !curves.isEmpty()
        || levelShare > 0
        || lowestKink.isPresent();
  }

  /// The point that stands alone nearest to a place, if there is any.
  public Optional<CriticalPoint> nearest(Point place) {
    return points.stream()
        .reduce((a, b) -> a.point().distance(place) <= b.point().distance(place) ? a : b);
  }

  /// Heights of the domain that know of these points: the tip of a needle may lie beyond all
  /// samples.
  public HeightField with(HeightField heights) {
    DoubleSummaryStatistics values =
        points.stream().mapToDouble(CriticalPoint::value).summaryStatistics();
    return heights.knownBetween(values.getMin(), values.getMax());
  }
}
