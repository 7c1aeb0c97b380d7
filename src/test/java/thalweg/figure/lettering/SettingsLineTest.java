package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.Schedule;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;

/// Whoever reads a key sets the same method again.
final class SettingsLineTest {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";

  static List<OptimizerType> optimizers() {
    return Optimizers.all();
  }

  static List<ScheduleType> schedules() {
    return ScheduleType.all();
  }

  /// Each setting at zero, at what is left and right of its slider, and at a number of many digits,
  /// while the others are standard.
  private static <T> Stream<T> unusual(Described<T> type) {
    List<T> all = new ArrayList<>(List.of(type.standard()));
    for (Hyperparameter each : type.hyperparameters()) {
      for (double value :
          new double[] {0, 1, each.slider().low(), each.slider().high(), each.valueAt(0.123)}) {
        if (each.allowed().contains(value) && !(each.isSwitch() && value % 1 != 0)) {
          all.add(type.with(type.standard(), each.name(), value));
        }
      }
    }
    return all.stream();
  }

  private static <T> T read(Described<T> type, String line, String between) {
    Map<String, Double> settings = new HashMap<>();
    for (String part : line.isEmpty() ? new String[0] : line.split(between, -1)) {
      String[] sides = part.split(" = ", -1);
      Hyperparameter setting =
          type.hyperparameters().stream()
              .filter(each -> each.symbol().equals(sides[0]))
              .findFirst()
              .orElseThrow();
      settings.put(setting.name(), sides.length == 1 ? 1 : number(sides[1]));
    }
    return type.create(settings);
  }

  private static double number(String printed) {
    StringBuilder plain = new StringBuilder();
    boolean raised = false;
    for (char letter : printed.replace("×10", "e").replace('−', '-').toCharArray()) {
      int digit = RAISED.indexOf(letter);
      raised |= digit >= 0;
      plain.append(digit < 0 ? String.valueOf(letter) : "0123456789-".charAt(digit));
    }
    String text = plain.toString();
    return Double.parseDouble(raised && text.startsWith("10") ? "1e" + text.substring(2) : text);
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void anOptimizersKeyReadsBackToTheSame(OptimizerType type) {
    assertThat(unusual(type))
        .allSatisfy(each -> assertThat(read(type, SettingsLine.of(each), "   ")).isEqualTo(each));
  }

  @ParameterizedTest
  @MethodSource("schedules")
  void aSchedulesKeyReadsBackToTheSame(ScheduleType type) {
    Stream<Schedule> unusual = unusual(type);
    assertThat(unusual)
        .allSatisfy(each ->
            assertThat(read(type, SettingsLine.of(type, each, ", "), ", ")).isEqualTo(each));
  }

  @Test
  void aZeroIsShownWhereItIsNotWhatHoldsUnlessItIsSet() {
    assertThat(SettingsLine.of(set("qhm", "nu", 0))).isEqualTo("η = 0.01   β = 0.99   ν = 0");
    assertThat(SettingsLine.of(set("momentum", "momentum", 0))).isEqualTo("η = 0.01   μ = 0");
    assertThat(SettingsLine.besideRate(set("qhm", "nu", 0))).isEqualTo("β = 0.99   ν = 0");
  }

  private static Optimizer set(String id, String setting, double value) {
    return Optimizers.find(id).orElseThrow().create(Map.of(setting, value));
  }
}
