package thalweg.sweep;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.linalg.CriticalKind;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Stretch;
import thalweg.race.Trajectory;

/// Whether a run gets away from the first place that it lingers at, and when. A run that settles at
/// a minimum or leaves the domain before it has lingered, lingers nowhere.
final class EscapeSearch {
  private static final int SLICE = 64;

  private EscapeSearch() {}

  /// Runs an experiment of one start and one entrant for as long as that takes.
  ///
  /// @param cancelled asked often
  /// @return empty where the run lingers nowhere
  /// @throws CancellationException if cancelled
  static Optional<Escape> of(Experiment experiment, BooleanSupplier cancelled) {
    Race race = new Race(experiment);
    while (true) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      Trajectory run = race.frame().trajectories().getFirst();
      Optional<Escape> escape = escape(run);
      boolean decided = escape.map(each -> each.step().isPresent()).orElse(isElsewhere(run));
      if (decided || race.ended()) {
        return escape;
      }
      race.advance(SLICE);
    }
  }

  /// As far as is known.
  private static Optional<Escape> escape(Trajectory run) {
    Optional<Escape> lingering = Optional.empty();
    for (Stretch stretch : run.stretches()) {
      if (lingering.isPresent() && !isLingering(stretch.status())) {
        return Optional.of(new Escape(lingering.get().place(), OptionalInt.of(stretch.from())));
      }
      if (lingering.isEmpty() && isElsewhere(stretch.status())) {
        return Optional.empty();
      }
      if (lingering.isEmpty() && isLingering(stretch.status())) {
        lingering = Optional.of(new Escape(stretch.status(), OptionalInt.empty()));
      }
    }
    return lingering;
  }

  private static boolean isElsewhere(Trajectory run) {
    return run.stretches().stream().anyMatch(each -> isElsewhere(each.status()));
  }

  private static boolean isLingering(Status status) {
    return switch (status) {
      case Status.Settled(var at) -> at.kind() != CriticalKind.MINIMUM;
      case Status.Circling(var around) -> around.kind() != CriticalKind.MINIMUM;
      case Status.OnPlateau _, Status.OnLevelGround _ -> true;
      default -> false;
    };
  }

  /// Whether a run has come to where nothing is to be got away from.
  private static boolean isElsewhere(Status status) {
    return switch (status) {
      case Status.Settled(var at) -> at.kind() == CriticalKind.MINIMUM;
      case Status.Circling(var around) -> around.kind() == CriticalKind.MINIMUM;
      case Status.LeftDomain _, Status.Crossing _, Status.LeftGround _, Status.Diverged _ -> true;
      case Status.Balanced _, Status.Stopped _ -> true;
      case Status.AtEdge(var minimum) -> minimum.isPresent();
      default -> false;
    };
  }
}
