package thalweg.figure.run;

import java.util.List;
import java.util.stream.Stream;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// The one run that figures let stand out from the others, if there is such a run among them; of no
/// optimizer, all runs from one of several starts, before which the others step back a little.
///
/// @param optimizer the identifier of the optimizer that makes it, or an empty text
/// @param start the index of the start that it runs from
public record FollowedRun(String optimizer, int start) {
  /// On no run.
  public static final FollowedRun NONE = from(-1);

  private static final double BESIDE = 0.45;
  private static final double FROM_ELSEWHERE = 0.6;
  private static final float STRONGER = 1.6f;

  /// On all runs from one start.
  ///
  /// @param start its index
  public static FollowedRun from(int start) {
    return new FollowedRun("", start);
  }

  /// Whether it is on a run of a race.
  public boolean isOn(Frame race, Trajectory run) {
    return run.start() == start && race.optimizerOf(run).equals(optimizer);
  }

  /// How opaque a run is drawn: those beside one that stands out step back.
  public double opacity(Frame race, Trajectory run) {
    if (race.run(optimizer, start).isPresent()) {
      return isOn(race, run) ? 1 : BESIDE;
    }
    return isFromElsewhere(race, run) ? FROM_ELSEWHERE : 1;
  }

  private boolean isFromElsewhere(Frame race, Trajectory run) {
    boolean isStart = start >= 0 && start < race.experiment().starts().size();
    return optimizer.isEmpty() && isStart && run.start() != start;
  }

  /// How wide a run's line is.
  ///
  /// @param usual the width of the others'
  public float width(Frame race, Trajectory run, float usual) {
    return isOn(race, run) ? STRONGER * usual : usual;
  }

  /// The same race with what stands out last, so that nothing is drawn over it.
  public Frame onTop(Frame race) {
    List<Trajectory> back = race.trajectories().stream().filter(run -> !isLit(race, run)).toList();
    if (back.size() == race.trajectories().size() || back.isEmpty()) {
      return race;
    }
    Stream<Trajectory> lit = race.trajectories().stream().filter(run -> isLit(race, run));
    return race.withTrajectories(Stream.concat(back.stream(), lit).toList());
  }

  private boolean isLit(Frame race, Trajectory run) {
    return optimizer.isEmpty() ? run.start() == start : isOn(race, run);
  }
}
