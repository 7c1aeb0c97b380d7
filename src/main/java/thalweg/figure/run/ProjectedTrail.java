package thalweg.figure.run;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import thalweg.figure.raster.ClippedPath;

/// The way of a run as a camera sees it.
///
/// @param stretches in the order in which the run walks them
public record ProjectedTrail(List<Stretch> stretches) {
  private static final double MARGIN = 12;
  private static final double NEAR = 3;

  /// A place on the way.
  ///
  /// @param px the pixel at which it is seen, from the left; NaN if it is behind the camera
  /// @param py the pixel at which it is seen, from the top
  /// @param step at which the run is there; between two steps, a fraction
  public record Place(double px, double py, double step) {
    private Place towards(Place other, double at) {
      double share = (at - step) / (other.step - step);
      return new Place(px + share * (other.px - px), py + share * (other.py - py), at);
    }
  }

  /// A part of the way without a gap.
  ///
  /// @param places at least one
  /// @param hidden whether the ground stands before it
  public record Stretch(List<Place> places, boolean hidden) {
    /// Makes the list unmodifiable.
    public Stretch {
      places = List.copyOf(places);
    }
  }

  /// Makes the list unmodifiable.
  public ProjectedTrail {
    stretches = List.copyOf(stretches);
  }

  /// What the run has walked up to a step.
  ///
  /// @param hidden whether the hidden stretches are wanted, or those in sight
  /// @param around the picture; what lies far outside is left out
  Path2D path(int playhead, boolean hidden, Rectangle2D around) {
    ClippedPath path = new ClippedPath(around, MARGIN);
    for (Stretch stretch : stretches) {
      if (stretch.hidden == hidden) {
        walk(stretch.places, playhead, path);
        path.interrupt();
      }
    }
    return path.path();
  }

  /// Where a run that is out of sight at a step was last seen; empty where nothing was seen of its
  /// way there, or the ground hides it.
  Optional<Leaving> leaving(int playhead, RunStyle style) {
    List<Place> last =
        stretches.stream()
            .filter(stretch -> stretch.places.getFirst().step <= playhead)
            .reduce((_, later) -> later)
            .filter(stretch -> !stretch.hidden)
            .map(Stretch::places)
            .orElse(List.of());
    if (last.isEmpty() || last.getLast().step > playhead) {
      return Optional.empty();
    }
    Place end = last.getLast();
    for (int i = last.size() - 2; i >= 0; i--) {
      double dx = end.px - last.get(i).px;
      double dy = end.py - last.get(i).py;
      // From nearer it can't be told which way it went.
      if (Math.hypot(dx, dy) > NEAR) {
        return Optional.of(new Leaving(end.px, end.py, dx, dy, style));
      }
    }
    return Optional.empty();
  }

  private static void walk(List<Place> places, int playhead, ClippedPath path) {
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (place.step > playhead) {
        if (i > 0) {
          Place end = places.get(i - 1).towards(place, playhead);
          path.to(end.px, end.py);
        }
        return;
      }
      path.to(place.px, place.py);
    }
  }
}
