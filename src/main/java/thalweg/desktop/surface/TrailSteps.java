package thalweg.desktop.surface;

import java.util.Arrays;
import thalweg.figure.run.Crossing;
import thalweg.landscape.Domain;
import thalweg.race.Trajectory;

/// The steps of a run through which its trail is drawn. Where the run hardly moves, most are left
/// out. A run that moves on and on for too long to be drawn at every frame is drawn exactly at its
/// beginning, and from there to its end through every so many steps.
final class TrailSteps {
  /// The longest piece of a line that is drawn straight, in world units.
  static final double LONGEST_PIECE = 0.02;

  private static final double SHORTEST_PIECE = 0.004;

  /// As long as a way across the domain is taken to be, in world units: from edge to edge.
  private static final double ACROSS = 2;

  /// In pieces, as many as are drawn at every frame while the camera moves.
  private static final int MOST = 6000;

  private static final int BEGINNING = 2000;

  /// Prime, and above the periods of cycles, or a run to and fro would be met at one end only.
  private static final int[] STRIDES = {
    11, 37, 113, 367, 1109, 3331, 10_007, 30_011, 90_001, 270_001, 810_013, 2_430_007
  };

  private final Trajectory run;
  private final WorldFrame frame;
  private int[] steps = new int[64];
  private int count;
  private int pieces;

  private TrailSteps(Trajectory run, WorldFrame frame) {
    this.run = run;
    this.frame = frame;
  }

  /// The steps in their order, each inside the domain, or the first one outside it, or one outside
  /// to which the run comes across it.
  static int[] of(Trajectory run, WorldFrame frame) {
    TrailSteps all = new TrailSteps(run, frame);
    if (all.select(0, 1, MOST)) {
      return all.selected();
    }
    TrailSteps beginning = new TrailSteps(run, frame);
    beginning.select(0, 1, BEGINNING);
    int from = beginning.steps[beginning.count - 1];
    for (int stride : STRIDES) {
      TrailSteps rest = new TrailSteps(run, frame);
      if (rest.select(from, stride, MOST - BEGINNING)) {
        return beginning.followedBy(rest);
      }
    }
    return beginning.selected();
  }

  /// Selects every so many steps from one on.
  ///
  /// @param most pieces
  /// @return whether that many were enough
  private boolean select(int from, int stride, int most) {
    Domain domain = frame.domain();
    int last = run.length() - 1;
    boolean inside = false;
    double fromX = 0;
    double fromY = 0;
    for (int step = from; step <= last; step = next(step, stride, last)) {
      double x = run.x(step);
      double y = run.y(step);
      boolean was = inside;
      inside = domain.contains(x, y);
      double way = inside && was ? way(fromX, fromY, x, y) : 0;
      boolean crosses = !inside && !was && crosses(step);
      if (inside ? !was || way >= SHORTEST_PIECE || step == last : was || crosses) {
        way = crosses ? ACROSS : way;
        pieces += pieces(way);
        if (pieces > most) {
          return false;
        }
        add(step);
        fromX = x;
        fromY = y;
      }
    }
    return true;
  }

  private boolean crosses(int step) {
    return Crossing.of(run, step, frame.domain()).isPresent();
  }

  /// The last one is never left out.
  private static int next(int step, int stride, int last) {
    return step < last ? Math.min(step + stride, last) : last + 1;
  }

  private double way(double fromX, double fromY, double x, double y) {
    return Math.hypot(frame.worldX(x) - frame.worldX(fromX), frame.worldZ(y) - frame.worldZ(fromY));
  }

  /// Into how many pieces a way in world units is cut.
  static int pieces(double way) {
    return Math.max(1, (int) Math.ceil(way / LONGEST_PIECE));
  }

  private void add(int step) {
    if (count == steps.length) {
      steps = Arrays.copyOf(steps, 2 * count);
    }
    steps[count++] = step;
  }

  private int[] selected() {
    return Arrays.copyOf(steps, count);
  }

  /// @param rest begins where this ends
  private int[] followedBy(TrailSteps rest) {
    int twice = rest.count > 0 && rest.steps[0] == steps[count - 1] ? 1 : 0;
    int[] both = Arrays.copyOf(steps, count + rest.count - twice);
    System.arraycopy(rest.steps, twice, both, count, rest.count - twice);
    return both;
  }
}
