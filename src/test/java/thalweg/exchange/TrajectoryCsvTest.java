package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

final class TrajectoryCsvTest {
  private static List<String> lines(Frame frame, int every) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new TrajectoryCsv(frame, every).writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  @Test
  void beginsWithTheNamesOfTheColumns() throws IOException {
    assertThat(lines(Races.four(3), 1))
        .first()
        .isEqualTo("run,start,optimizer,step,x,y,loss,gradient_norm,velocity,learning_rate");
  }

  @Test
  void numbersRunsAndStartsFromZero() throws IOException {
    assertThat(lines(Races.four(1), 1))
        .extracting(line -> String.join(",", line.split(",", -1)[0], line.split(",", -1)[1]))
        .containsExactly("run,start", "0,0", "0,0", "1,0", "1,0", "2,1", "2,1", "3,1", "3,1");
  }

  @Test
  void everyNumberReadsBackExactly() throws IOException {
    Frame frame = Races.four(200);
    List<String> lines = lines(frame, 1);
    int line = 1;
    for (Trajectory trajectory : frame.trajectories()) {
      for (int step = 0; step < trajectory.length(); step++, line++) {
        String[] cells = lines.get(line).split(",", -1);
        assertThat(Integer.parseInt(cells[3])).isEqualTo(step);
        assertThat(Double.parseDouble(cells[4])).isEqualTo(trajectory.x(step));
        assertThat(Double.parseDouble(cells[5])).isEqualTo(trajectory.y(step));
        assertThat(Double.parseDouble(cells[6])).isEqualTo(trajectory.loss(step));
        assertThat(Double.parseDouble(cells[7])).isEqualTo(trajectory.gradientNorm(step));
        assertThat(Double.parseDouble(cells[8])).isEqualTo(trajectory.velocity(step));
        assertThat(Double.parseDouble(cells[9])).isEqualTo(trajectory.learningRate(step));
      }
    }
    assertThat(lines).hasSize(line);
  }

  @ParameterizedTest
  @CsvSource({
    "10, 5, '0 5 10'",
    "11, 5, '0 5 10 11'",
    "3, 100, '0 3'",
    "0, 7, '0'",
    "4, 1, '0 1 2 3 4'"
  })
  void keepsEachKthStepAndTheLast(int steps, int every, String kept) throws IOException {
    Frame frame =
        Races.of(steps, List.of(new Point(1, 1)), Races.entrant("gradient-descent", Map.of()));
    assertThat(lines(frame, every).stream().skip(1).map(line -> line.split(",", -1)[3]))
        .containsExactly(kept.split(" ", -1));
  }

  @Test
  void aRunThatDivergedEndsBeforeTheStepThatWasLost() throws IOException {
    Frame frame =
        Races.of(
            100,
            List.of(new Point(1, 1)),
            Races.entrant("gradient-descent", Map.of("learningRate", 1e4)));
    assertThat(lines(frame, 1)).hasSize(1 + frame.trajectories().getFirst().length());
    assertThat(lines(frame, 1)).noneMatch(line -> line.contains("NaN") || line.contains("Inf"));
  }
}
