package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Under clipping and decay runs walk where those of PyTorch 1.13.1 walk in double precision, from
/// (-1.5, 2) on Rosenbrock's function: SGD with momentum 0.9 and `weight_decay`, Adam with it, and
/// AdamW, after `clip_grad_norm_` and `clip_grad_value_`.
final class ReferenceConditionsTest {
  /// What rounding in another order grows to in 50 steps stays below.
  private static final double ROUNDING = 1e-12;

  private static final int RUNS = 10;
  private static final int STEPS = 50;

  /// Lines of steps, by `optimizer,settings,conditions`.
  static List<Map.Entry<String, List<String>>> runs() throws IOException {
    Map<String, List<String>> runs = new LinkedHashMap<>();
    try (InputStream file =
        Objects.requireNonNull(
            ReferenceConditionsTest.class.getResourceAsStream("/reference/conditions.csv"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> {
            String[] cells = line.split(",", 4);
            runs.computeIfAbsent(cells[0] + "," + cells[1] + "," + cells[2], _ -> new ArrayList<>())
                .add(cells[3]);
          });
    }
    return List.copyOf(runs.entrySet());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void agreesWithPyTorch(Map.Entry<String, List<String>> reference) {
    String[] cells = reference.getKey().split(",", -1);
    double rate = Double.parseDouble(cells[1].substring(cells[1].indexOf('=') + 1));
    Trajectory run =
        ConditionRaces.run(
            cells[0],
            rate,
            "(1 - x)^2 + 100*(y - x^2)^2",
            Domain.square(10),
            new Point(-1.5, 2),
            cells[2]);
    for (String line : reference.getValue()) {
      String[] state = line.split(",", -1);
      int step = Integer.parseInt(state[0]);
      assertNear(run.x(step), Double.parseDouble(state[1]), "x at " + step);
      assertNear(run.y(step), Double.parseDouble(state[2]), "y at " + step);
    }
  }

  @Test
  void noStateIsPassedOver() throws IOException {
    assertThat(runs()).hasSize(RUNS).allMatch(each -> each.getValue().size() == STEPS);
  }

  private static void assertNear(double actual, double expected, String what) {
    double tolerance = ROUNDING * Math.max(1, Math.abs(expected));
    assertThat(actual).as(what).isEqualTo(expected, within(tolerance));
  }
}
