package thalweg.desktop.surface;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thalweg.figure.SeenTrail;
import thalweg.race.Frame;

/// Keeps the ways of runs from one figure to the next: over the ground as long as neither changes,
/// in pixels as long as the camera stands still, too. Belongs to the thread that draws.
final class RunsLayer {
  private @Nullable Walked walked;
  private @Nullable Seen seen;

  private record Walked(Frame frame, Ground ground, List<List<List<TrailPath.Vertex>>> lines) {
    static Walked of(Frame frame, Ground ground) {
      return new Walked(
          frame,
          ground,
          frame.trajectories().stream()
              .map(run -> TrailPath.lines(run, ground.field(), ground.frame()))
              .toList());
    }
  }

  private record Seen(Walked walked, Sight sight, List<SeenTrail> trails) {
    static Seen of(Walked walked, Sight sight) {
      return new Seen(walked, sight, walked.lines.stream().map(sight::trail).toList());
    }
  }

  /// The ways of all runs of a frame.
  List<SeenTrail> trails(Frame frame, Sight sight) {
    Walked ways = walked;
    if (ways == null || !ways.frame.equals(frame) || !ways.ground.equals(sight.ground())) {
      ways = Walked.of(frame, sight.ground());
      walked = ways;
    }
    Seen trails = seen;
    if (trails == null || !trails.walked.equals(ways) || !trails.sight.equals(sight)) {
      trails = Seen.of(ways, sight);
      seen = trails;
    }
    return trails.trails;
  }
}
