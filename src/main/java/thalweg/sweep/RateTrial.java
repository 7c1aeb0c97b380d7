package thalweg.sweep;

import thalweg.race.Status;

/// What came of one learning rate.
///
/// @param rate the learning rate
/// @param loss f at the end of the run, or the mean over the runs of several seeds; infinite where
///   one diverged or was stopped outside the domain
/// @param uncertainty the standard error of that mean; 0 of a single run
/// @param arrival the step at which the runs are as far down as the best rate comes; -1 where they
///   never are. What is as far, [RateSweep] says
/// @param stable whether no run has diverged or was stopped and they end no higher than they
///   started
/// @param status how the run fares at its end, the first of several
public record RateTrial(
    double rate, double loss, double uncertainty, int arrival, boolean stable, Status status) {
  /// Whether the run ends outside the domain, or in and out of it.
  boolean endsOutside() {
    return status instanceof Status.LeftDomain || status instanceof Status.Crossing;
  }

  RateTrial withArrival(int changed) {
    return new RateTrial(rate, loss, uncertainty, changed, stable, status);
  }
}
