package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;

class DashesTest {
  private static final List<Double> PATTERN = List.of(0.5, 0.25);

  @Test
  void aSolidLineStaysWhole() {
    List<List<TrailPath.Vertex>> line = List.of(line(0, 1, 3));
    assertThat(Dashes.cut(line, List.of())).isSameAs(line);
  }

  @Test
  void strokesAndGapsTakeTurns() {
    List<List<TrailPath.Vertex>> strokes = Dashes.cut(List.of(line(0, 2)), PATTERN);
    assertThat(strokes).hasSize(3);
    for (int i = 0; i < strokes.size(); i++) {
      assertThat(strokes.get(i).getFirst().at().getX()).isCloseTo(0.75 * i, offset(1e-12));
      assertThat(strokes.get(i).getLast().at().getX()).isCloseTo(0.75 * i + 0.5, offset(1e-12));
    }
  }

  @Test
  void aStrokeGoesAroundCorners() {
    assertThat(Dashes.cut(List.of(line(0, 0.2, 0.4, 0.45)), PATTERN).getFirst()).hasSize(4);
  }

  @Test
  void thePatternGoesOnOnTheNextLine() {
    List<List<TrailPath.Vertex>> strokes = Dashes.cut(List.of(line(0, 0.6), line(10, 11)), PATTERN);
    // 0.1 of the gap was walked on the first line.
    assertThat(strokes.get(1).getFirst().at().getX()).isCloseTo(10.15, offset(1e-12));
  }

  @Test
  void aCutKnowsItsStepBetweenTheSteps() {
    TrailPath.Vertex end = Dashes.cut(List.of(line(0, 2)), PATTERN).getFirst().getLast();
    assertThat(end.step()).isCloseTo(0.25, offset(1e-12));
  }

  /// Along the first axis, a step from each place to the next.
  private static List<TrailPath.Vertex> line(double... places) {
    return IntStream.range(0, places.length)
        .mapToObj(i -> new TrailPath.Vertex(new Point3D(places[i], 0, 0), i))
        .toList();
  }
}
