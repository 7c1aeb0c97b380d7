package thalweg.critical;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.DomainBottom;
import thalweg.landscape.Landscape;
import thalweg.landscape.NewtonSearch;

/// Tells the lowest place of a domain where that is none of the critical points: a kink, or a point
/// that is so sharp that it looks like one. Owned by one thread.
final class LowestKink {
  private final Landscape landscape;
  private final NewtonSearch newton;
  private final BooleanSupplier cancelled;

  /// @param cancelled asked often
  LowestKink(Landscape landscape, NewtonSearch newton, BooleanSupplier cancelled) {
    this.landscape = landscape;
    this.newton = newton;
    this.cancelled = cancelled;
  }

  /// What was found, with the lowest place.
  ///
  /// @param hidden a kink that samples do not show
  /// @param lowest the lowest value that they show
  CriticalSet of(CriticalSet found, Optional<Minimum> hidden, double lowest) {
    double least = Math.min(lowest, lowest(found.points()));
    return Stream.concat(
            Minima.lowestKink(landscape, found, cancelled).stream(),
            hidden.filter(kink -> kink.value() < least).stream())
        .min(Comparator.comparingDouble(Minimum::value))
        .filter(kink -> !DomainBottom.isJump(landscape, kink.value()))
        .map(kink -> with(found, kink))
        .orElse(found);
  }

  /// The lowest value of points.
  static double lowest(List<CriticalPoint> points) {
    return points.stream().mapToDouble(CriticalPoint::value).min().orElse(Double.POSITIVE_INFINITY);
  }

  private CriticalSet with(CriticalSet found, Minimum kink) {
    return new SharpTipSearch(new DerivativeSampler(landscape.field(), landscape.domain()), newton)
        .at(kink.point())
        .map(found::withLowest)
        .orElseGet(
            () -> found.withLowestKink(kink, Minima.asLowAs(kink, landscape, found, cancelled)));
  }
}
