package thalweg.race;

import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;

/// Completes a status at a degenerate point by what that is a part of: once, when it is first said,
/// as it takes a while to find out. Immutable.
///
/// @param search knows what degenerate points are a part of
record FormSearch(BesideSearch search) {
  /// What is said now, complete.
  ///
  /// @param before what was said at the step before, complete
  Status told(Status now, Status before) {
    return switch (now) {
      case Status.Settled(CriticalPoint at) when isOpen(at) && !now.equals(before) ->
          new Status.Settled(search.withForm(at));
      case Status.Approaching(CriticalPoint to) when isOpen(to) && !now.equals(before) ->
          approaching(search.withForm(to));
      case Status.Circling(CriticalPoint around) when isOpen(around) && !now.equals(before) ->
          new Status.Circling(search.withForm(around));
      case Status.Cycling cycling
          when cycling.around().filter(FormSearch::isOpen).isPresent() && !now.equals(before) ->
          new Status.Cycling(
              cycling.period(),
              cycling.points(),
              cycling.around().map(search::withForm).filter(at -> !at.form().isCurve()));
      default -> now;
    };
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
