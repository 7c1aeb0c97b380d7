package thalweg.race;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import thalweg.landscape.FrameDerivatives;
import thalweg.landscape.Landscape;
import thalweg.landscape.LowestPlace;
import thalweg.landscape.Plane;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.Eigenpairs;

/// Finds out whether a run that is near no critical point makes headway, and if not why: because it
/// is on a plateau, by [Criteria.Plateau], or creeping along a valley, by [Criteria.Creeping].
/// Immutable.
///
/// On ground that falls for ever, as far as is known, and below the lowest place that is known,
/// nothing is left to measure by: there only a run that stands still can be on a plateau.
///
/// A run that no step moves stands still, unless a plateau explains that.
final class PlateauSearch {
  private final Criteria.Plateau criteria;
  private final UnitFrame frame;
  private final FrameDerivatives derivatives;
  private final BesideSearch search;
  private final ValleySearch valleys;
  private final TailSearch tails;

  /// The lowest place that is known, n coordinates.
  private final double[] lowest;

  /// f there; infinite below zero where the ground falls for ever.
  private final double lowestValue;

  private final int pause;

  /// Every how many steps a run may be found to be at a critical point.
  private final int settling;

  /// @param frame in which the ground is measured
  /// @param function f, of n coordinates
  /// @param landscape whose lowest place is known
  /// @param plane of that place
  PlateauSearch(
      Criteria criteria,
      UnitFrame frame,
      BesideSearch search,
      ToDoubleFunction<double[]> function,
      Landscape landscape,
      Plane plane) {
    this.criteria = criteria.plateau();
    this.frame = frame;
    this.derivatives = new FrameDerivatives(frame);
    this.search = search;
    this.valleys = new ValleySearch(criteria.creeping(), criteria.plateau().steps());
    this.tails = new TailSearch(criteria.tail(), frame, function);
    this.settling = criteria.pause(frame.dimension());
    this.pause = Math.max(settling, criteria.plateau().pause());
    Optional<LowestPlace.Place> known = LowestPlace.of(landscape).place();
    this.lowest = plane.lift(known.map(LowestPlace.Place::point).orElseGet(landscape::start));
    this.lowestValue = known.map(LowestPlace.Place::value).orElse(Double.NEGATIVE_INFINITY);
  }

  /// Moving, standing still, on a plateau or creeping.
  ///
  /// @param previous the status of the step before, returned where it still holds
  /// @param current the point where the run is
  Status judge(Status previous, MotionHistory history, CurrentPoint current) {
    if (history.hasStoodStill(criteria.standing())) {
      return standing(previous, history, current);
    }
    int steps = criteria.steps();
    if (history.step() < steps) {
      return moving(previous);
    }
    boolean already = previous instanceof Status.OnPlateau || previous instanceof Status.Creeping;
    double loss = history.loss(0);
    double left = left(loss);
    double most = criteria.fall() * left;
    double change = history.loss(steps) - loss;
    if (!(change <= most && change >= -most) && (left > 0 || !isStill(history, 1))) {
      return moving(previous);
    }
    if (history.step() % pause != 0) {
      return already ? previous : moving(previous);
    }
    double slope = extrapolated(history, current, left);
    if (isLevel(history, current, left)
        || (isStill(history, steps) && isTail(history, current, slope))) {
      return isExplained(history, current) ? moving(previous) : plateau(previous);
    }
    double condition = change > 0 ? valleys.condition(history, current) : 0;
    if (condition == 0 && isStill(history, steps)) {
      condition = valleys.conditionOnTheFloor(current, most);
    }
    if (condition > 0) {
      return previous instanceof Status.Creeping ? previous : new Status.Creeping(condition);
    }
    return moving(previous);
  }

  /// What is said of a run that no step moves: once, as nothing changes.
  private Status standing(Status previous, MotionHistory history, CurrentPoint current) {
    if (previous instanceof Status.StandingStill || previous instanceof Status.OnPlateau) {
      return previous;
    }
    // Only now is it known to be at no critical point, or it has been where it started ever since.
    if (history.step() % settling != 0 && !history.hasStoodStill(Integer.MAX_VALUE)) {
      return moving(previous);
    }
    double slope = extrapolated(history, current, left(history.loss(0)));
    boolean levels =
        isLevel(history, current, left(history.loss(0)))
            || (!criteria.isReduced(history.factor()) && isTail(history, current, slope));
    return levels && !isExplained(history, current)
        ? new Status.OnPlateau()
        : new Status.StandingStill();
  }

  /// @param slope how far down it would lead, of what is left to fall
  private boolean isTail(MotionHistory history, CurrentPoint current, double slope) {
    double[] position = history.position();
    double left = left(history.loss(0));
    double far = left > 0 ? frame.distance(position, lowest) : 1;
    return slope >= criteria.tail()
        && (tails.levelsOut(position, current.gradient(), far, left)
            || alongTheFloor(current)
                .filter(gradient -> tails.levelsOut(position, gradient, far, left))
                .isPresent());
  }

  /// The gradient along the floor of a trough of the plane where a run has come down to it: where
  /// less is to fall across than along. Straight down leads across the floor at once, as that is
  /// narrow.
  private Optional<double[]> alongTheFloor(CurrentPoint current) {
    if (frame.dimension() != 2 || !derivatives.isFinite(current.gradient(), current.hessian())) {
      return Optional.empty();
    }
    Eigenpairs pairs = derivatives.eigenpairs(current.hessian());
    int flat = Math.abs(pairs.low()) < Math.abs(pairs.high()) ? 0 : 1;
    double across = slope(current, pairs.vector(1 - flat));
    double along = slope(current, pairs.vector(flat));
    double bent = Math.abs(pairs.value(1 - flat));
    if (!(across / bent * across <= along / Math.abs(pairs.value(flat)) * along)) {
      return Optional.empty();
    }
    double[] way = pairs.vector(flat);
    return Optional.of(
        new double[] {along * way[0] / frame.unit(0), along * way[1] / frame.unit(1)});
  }

  private double slope(CurrentPoint current, double[] direction) {
    return current.gradient()[0] * frame.unit(0) * direction[0]
        + current.gradient()[1] * frame.unit(1) * direction[1];
  }

  /// What a run has left to fall; not above 0 where that is not known.
  private double left(double loss) {
    return lowestValue > Double.NEGATIVE_INFINITY ? loss - lowestValue : 0;
  }

  private static Status moving(Status previous) {
    return previous instanceof Status.Moving ? previous : new Status.Moving();
  }

  private static Status plateau(Status previous) {
    return previous instanceof Status.OnPlateau ? previous : new Status.OnPlateau();
  }

  /// How far down the slope would lead on the way to the lowest place that is known, of what is
  /// left to fall; infinite where nothing is known to be left.
  private double extrapolated(MotionHistory history, CurrentPoint current, double left) {
    // Nothing is squared: far out in the tail of a Gaussian squares are nothing.
    return left > 0
        ? derivatives.slope(current.gradient()) * frame.distance(history.position(), lowest) / left
        : Double.POSITIVE_INFINITY;
  }

  /// Whether the slope would lead hardly any of the way down, along any coordinate.
  private boolean isLevel(MotionHistory history, CurrentPoint current, double left) {
    return left > 0
        && derivatives.descent(current.gradient(), history.position(), lowest, criteria.nearby())
            <= criteria.level() * left;
  }

  /// Whether a run that is on a plateau is still where it was, so that nothing has changed.
  boolean isResting(MotionHistory history) {
    return history.step() >= criteria.steps() && isStill(history, criteria.steps());
  }

  /// Whether it is where it was.
  ///
  /// @param looks at how many of the last positions is looked, the farthest first
  private boolean isStill(MotionHistory history, int looks) {
    if (criteria.isReduced(history.factor())) {
      return false;
    }
    double most = criteria.still();
    for (int ago = criteria.steps(); ago > criteria.steps() - looks; ago--) {
      if (history.square(0, ago) > most * most) {
        return false;
      }
    }
    return true;
  }

  private boolean isExplained(MotionHistory history, CurrentPoint current) {
    double nearby = criteria.nearby();
    return search.isPromising(current, nearby)
        && search
            .from(
                history.position(),
                current,
                2 * nearby,
                place -> history.distance(0, place) <= nearby)
            .filter(found -> !search.isFaded(found))
            .isPresent();
  }
}
