package thalweg.sweep;

import thalweg.race.Status;

/// What came of one learning rate.
///
/// @param rate the learning rate
/// @param loss f at the end of the run; infinite where it diverged
/// @param arrival the step from which the loss stayed within a millionth of the way down that any
///   rate of the sweep has come; -1 where it never came so far down
/// @param stable whether the run has not diverged and ends no higher than it started
/// @param status how the run fares at its end
public record RateTrial(double rate, double loss, int arrival, boolean stable, Status status) {
  RateTrial withArrival(int changed) {
    return new RateTrial(rate, loss, changed, stable, status);
  }
}
