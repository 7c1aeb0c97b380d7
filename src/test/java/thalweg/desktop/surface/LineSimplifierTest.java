package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;

class LineSimplifierTest {
  private static final double ASIDE = 0.001;
  private static final double ALONG = 0.012;

  @Test
  void movesNoPlaceOfTheLineOutOfSight() {
    for (int seed = 0; seed < 20; seed++) {
      List<TrailPath.Vertex> line = walk(new Random(seed), 300);
      List<TrailPath.Vertex> thinned = LineSimplifier.of(line);
      for (TrailPath.Vertex vertex : line) {
        Point3D shown = at(thinned, vertex.step());
        Point3D nearest = nearest(thinned, vertex);
        assertThat(vertex.at().distance(nearest)).isLessThanOrEqualTo(ASIDE + 1e-9);
        assertThat(shown.distance(nearest)).isLessThanOrEqualTo(ALONG + 1e-9);
      }
    }
  }

  @Test
  void leavesTwoVerticesOfAStraightLine() {
    List<TrailPath.Vertex> line =
        IntStream.rangeClosed(0, 100)
            .mapToObj(i -> new TrailPath.Vertex(new Point3D(i * 0.01, 0, i * 0.02), i))
            .toList();
    assertThat(LineSimplifier.of(line)).containsExactly(line.getFirst(), line.getLast());
  }

  @Test
  void keepsWhereARunRests() {
    // It stands still for 90 of 100 steps, half way along a straight line.
    List<TrailPath.Vertex> line =
        List.of(
            new TrailPath.Vertex(new Point3D(0, 0, 0), 0),
            new TrailPath.Vertex(new Point3D(0.5, 0, 0), 5),
            new TrailPath.Vertex(new Point3D(0.5, 0, 0), 95),
            new TrailPath.Vertex(new Point3D(1, 0, 0), 100));
    assertThat(LineSimplifier.of(line)).isEqualTo(line);
  }

  @Test
  void makesABendLighter() {
    List<TrailPath.Vertex> line =
        IntStream.rangeClosed(0, 400)
            .mapToObj(i ->
                new TrailPath.Vertex(new Point3D(Math.cos(i * 0.005), 0, Math.sin(i * 0.005)), i))
            .toList();
    assertThat(LineSimplifier.of(line)).hasSizeBetween(8, 40);
  }

  private static List<TrailPath.Vertex> walk(Random random, int steps) {
    List<TrailPath.Vertex> line = new ArrayList<>();
    Point3D at = Point3D.ZERO;
    Point3D velocity = Point3D.ZERO;
    for (int step = 0; step < steps; step++) {
      line.add(new TrailPath.Vertex(at, step));
      Point3D push =
          new Point3D(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
      velocity = velocity.multiply(0.9).add(push.multiply(0.0015));
      at = at.add(velocity);
    }
    return line;
  }

  private static Point3D at(List<TrailPath.Vertex> line, double step) {
    int next =
        IntStream.range(1, line.size())
            .filter(i -> line.get(i).step() >= step)
            .findFirst()
            .orElseThrow();
    TrailPath.Vertex from = line.get(next - 1);
    TrailPath.Vertex to = line.get(next);
    return from.towards(to, (step - from.step()) / (to.step() - from.step())).at();
  }

  /// On the piece that stands for the vertex.
  private static Point3D nearest(List<TrailPath.Vertex> line, TrailPath.Vertex vertex) {
    int next =
        IntStream.range(1, line.size())
            .filter(i -> line.get(i).step() >= vertex.step())
            .findFirst()
            .orElseThrow();
    Point3D from = line.get(next - 1).at();
    Point3D chord = line.get(next).at().subtract(from);
    double share =
        Math.clamp(vertex.at().subtract(from).dotProduct(chord) / chord.dotProduct(chord), 0, 1);
    return from.add(chord.multiply(share));
  }
}
