package thalweg.figure.run;

import java.util.stream.Stream;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// The one run that figures let stand out from the others, if there is such a run among them.
///
/// @param optimizer the identifier of the optimizer that makes it
/// @param start the index of the start that it runs from
public record FollowedRun(String optimizer, int start) {
  /// On no run.
  public static final FollowedRun NONE = new FollowedRun("", -1);

  private static final double BESIDE = 0.45;
  private static final float STRONGER = 1.6f;

  /// Whether it is on a run of a race.
  public boolean isOn(Frame race, Trajectory run) {
    return run.start() == start && race.optimizerOf(run).equals(optimizer);
  }

  /// How opaque a run is drawn: those beside one that stands out step back.
  public double opacity(Frame race, Trajectory run) {
    return isOn(race, run) || race.run(optimizer, start).isEmpty() ? 1 : BESIDE;
  }

  /// How wide a run's line is.
  ///
  /// @param usual the width of the others'
  public float width(Frame race, Trajectory run, float usual) {
    return isOn(race, run) ? STRONGER * usual : usual;
  }

  /// The same race with the run that stands out last, so that nothing is drawn over it.
  public Frame onTop(Frame race) {
    return race.run(optimizer, start)
        .map(lit ->
            race.withTrajectories(
                Stream.concat(
                        race.trajectories().stream().filter(run -> run != lit), Stream.of(lit))
                    .toList()))
        .orElse(race);
  }
}
