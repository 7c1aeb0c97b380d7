package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Point;

final class SnapshotsTest {
  private static List<Snapshot> taken(int length) {
    Snapshots snapshots = new Snapshots();
    for (int step = 0; step < length; step++) {
      snapshots.take(step, new double[] {step, -step, 2 * step});
    }
    return snapshots.kept();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1",
    "1, 1, 1",
    "64, 64, 1",
    "65, 33, 2",
    "128, 64, 2",
    "129, 33, 4",
    "100000, 49, 2048",
  })
  void keepsAFewAtEqualDistances(int length, int count, int stride) {
    List<Snapshot> kept = taken(length);
    assertThat(kept).hasSize(count);
    for (int i = 0; i < count; i++) {
      int step = i * stride;
      assertThat(kept.get(i)).isEqualTo(new Snapshot(step, step, -step, 2 * step));
    }
  }

  @Test
  void whatWasHandedOutStaysAsItIs() {
    Snapshots snapshots = new Snapshots();
    double[] point = {1, 2, 3};
    snapshots.take(0, point);
    List<Snapshot> before = snapshots.kept();
    point[0] = 7;
    snapshots.take(1, point);
    assertThat(before).containsExactly(new Snapshot(0, 1, 2, 3));
    assertThat(snapshots.kept()).hasSize(2);
    assertThat(snapshots.kept()).isSameAs(snapshots.kept());
    snapshots.kept().getFirst().point()[0] = 9;
    assertThat(snapshots.kept().getFirst()).isEqualTo(before.getFirst());
  }

  /// A run in the plane has every point in its columns, and is asked in the same way.
  @ParameterizedTest
  @CsvSource({"0, 1", "63, 64", "64, 33", "500, 63"})
  void aRunInThePlaneHasThemToo(int steps, int count) {
    Trajectory run =
        Races.one("gradient-descent", Map.of(), Landscapes.BOWL, new Point(1, -0.5), steps);
    List<Snapshot> snapshots = run.snapshots();
    assertThat(snapshots)
        .hasSize(count)
        .extracting(Snapshot::step)
        .isEqualTo(taken(steps + 1).stream().map(Snapshot::step).toList());
    for (Snapshot each : snapshots) {
      assertThat(each.point()).containsExactly(run.x(each.step()), run.y(each.step()));
    }
  }
}
