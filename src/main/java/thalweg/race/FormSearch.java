package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;

/// Completes a status at a place by what that is a part of, a degenerate point of a curve and a
/// minimum of a crowd: once, when it is first said, as it takes a while to find out; whether a run
/// keeps to one of a crowd is looked at again while it moves away. Immutable.
///
/// @param search knows what degenerate points are a part of
/// @param crowds knows of minima whether they are some of many
record FormSearch(BesideSearch search, CrowdSearch crowds) {
  /// What is said now, complete.
  ///
  /// @param before what was said at the step before, complete
  Status told(Status now, Status before, MotionHistory history) {
    if (!now.equals(before)) {
      Status whole = complete(now);
      return crowds.isAlone(whole, before) ? whole : crowds.told(whole, history);
    }
    return isOpen(now, history) ? crowds.told(now, history) : now;
  }

  /// Whether a run that keeps near a place has to be looked at again: beside it there may be many.
  boolean isOpen(Status now, MotionHistory history) {
    return crowds.isOpen(now, history);
  }

  private Status complete(Status now) {
    return switch (now) {
      case Status.Settled(CriticalPoint at) -> new Status.Settled(formed(at));
      case Status.Approaching(CriticalPoint to) ->
          isOpen(to) ? approaching(search.withForm(to)) : now;
      case Status.Circling(CriticalPoint around) -> new Status.Circling(formed(around));
      case Status.Cycling(int period, int points, Optional<CriticalPoint> around) ->
          new Status.Cycling(
              period, points, around.map(this::formed).filter(at -> !at.form().isCurve()));
      default -> now;
    };
  }

  private CriticalPoint formed(CriticalPoint at) {
    return isOpen(at) ? search.withForm(at) : at;
  }

  /// A run that comes nearer to a degenerate point, as slowly as there, lingers at it.
  private static Status approaching(CriticalPoint to) {
    return isOpen(to) ? new Status.Settled(to) : new Status.Approaching(to);
  }

  /// Whether a critical point is none: only fading ground seems to have it, or rounding.
  boolean isFaded(CriticalPoint at) {
    return search.isFaded(at);
  }

  /// Whether it may be a part of something else.
  static boolean isOpen(CriticalPoint at) {
    return at.kind() == CriticalKind.DEGENERATE && at.form() == CriticalForm.POINT;
  }
}
