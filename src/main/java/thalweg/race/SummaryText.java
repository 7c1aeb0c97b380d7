package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.text.Text;

/// How a run fares at a step, and the last place that it got away from by then, in words. What is
/// no stay in its story is none here.
final class SummaryText {
  private static final Text TEXT = Text.of("race");

  private SummaryText() {}

  /// What a person should know of a run at a step: not that it left a place that it has come back
  /// to. Of a run's last step it is not said that it got away: no other step shows that it did.
  static String summary(Trajectory trajectory, int step) {
    String departure = "";
    Optional<Status> left = Optional.empty();
    int last = trajectory.lastStep(Integer.MAX_VALUE);
    Status previous = new Status.Moving();
    for (Stretch next : StoryText.told(Stretch.of(trajectory.changes(), step))) {
      if (left.isPresent() && isAtTheSamePlace(left.get(), next.status())) {
        departure = "";
        left = Optional.empty();
      } else if (next.from() != last) {
        Optional<String> leaves = departure(previous, next);
        departure = leaves.orElse(departure);
        left = leaves.isPresent() ? Optional.of(previous) : left;
      }
      previous = next.status();
    }
    String now = StatusText.describe(trajectory.status(step));
    return departure.isEmpty() ? now : TEXT.get("summary", departure, now);
  }

  /// What is said of a departure once it is over; nothing where the run is still at the place that
  /// it was at, in other words.
  private static Optional<String> departure(Status from, Stretch next) {
    if (isOnFloor(from) || isAtTheSamePlace(from, next.status())) {
      return Optional.empty();
    }
    int step = next.from();
    return switch (from) {
      case Status.Settled(CriticalPoint at) ->
          Optional.of(TEXT.get("departed." + StatusText.name(at), step));
      case Status.Circling(CriticalPoint around) ->
          Optional.of(TEXT.get("departed." + StatusText.name(around), step));
      case Status.OnPlateau() -> Optional.of(TEXT.get("departed.plateau", step));
      case Status.Cycling _ -> Optional.of(TEXT.get("departed.cycle", step));
      case Status.Creeping _,
          Status.ThrownOut _,
          Status.OnLevelGround _,
          Status.StandingStill _,
          Status.Balanced _,
          Status.AtEdge _,
          Status.Stopped _,
          Status.AtStart _,
          Status.Moving _,
          Status.Approaching _,
          Status.Bouncing _,
          Status.LeftDomain _,
          Status.Crossing _,
          Status.LeftGround _,
          Status.Diverged _ ->
          Optional.empty();
    };
  }

  /// Along a floor a run comes from one place to the next: it has got away from none.
  private static boolean isOnFloor(Status from) {
    return switch (from) {
      case Status.Settled(CriticalPoint at) -> at.form() == CriticalForm.VALLEY;
      case Status.Circling(CriticalPoint around) -> around.form() == CriticalForm.VALLEY;
      default -> false;
    };
  }

  private static boolean isAtTheSamePlace(Status from, Status to) {
    return StatusText.place(from).isPresent()
        && StatusText.place(from)
            .equals(StatusText.place(to).filter(_ -> !(to instanceof Status.ThrownOut)));
  }
}
