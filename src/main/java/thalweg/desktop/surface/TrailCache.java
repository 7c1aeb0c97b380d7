package thalweg.desktop.surface;

import java.util.List;
import org.jspecify.annotations.Nullable;
import thalweg.figure.run.ProjectedTrail;
import thalweg.race.Frame;

/// Keeps the ways of runs from one figure to the next: over the ground as long as neither changes,
/// in pixels as long as the camera stands still, too. Belongs to the thread that draws.
final class TrailCache {
  private @Nullable Walked walked;
  private @Nullable Seen seen;

  private record Walked(
      Frame frame, SurfaceModel ground, List<List<List<TrailPath.Vertex>>> lines) {
    static Walked of(Frame frame, SurfaceModel ground) {
      return new Walked(
          frame,
          ground,
          frame.trajectories().stream()
              .map(run -> TrailPath.lines(run, ground.field(), ground.frame(), ground.jumps()))
              .toList());
    }
  }

  private record Seen(Walked walked, SurfaceProjection projection, List<ProjectedTrail> trails) {
    static Seen of(Walked walked, SurfaceProjection projection) {
      return new Seen(walked, projection, walked.lines.stream().map(projection::trail).toList());
    }
  }

  /// The ways of all runs of a frame.
  List<ProjectedTrail> trails(Frame frame, SurfaceProjection projection) {
    Walked ways = walked;
    if (ways == null || !ways.frame.equals(frame) || !ways.ground.equals(projection.ground())) {
      ways = Walked.of(frame, projection.ground());
      walked = ways;
    }
    Seen trails = seen;
    if (trails == null || !trails.walked.equals(ways) || !trails.projection.equals(projection)) {
      trails = Seen.of(ways, projection);
      seen = trails;
    }
    return trails.trails;
  }
}
