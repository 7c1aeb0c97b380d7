package thalweg.optimizer.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.optimizer.setting.Hyperparameter;

final class ScheduleTest {
  /// Some roundings of powers and cosines.
  private static final double ROUNDING = 1e-14;

  static List<ScheduleType> types() {
    return ScheduleType.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void beginsWithTheWholeRate(ScheduleType type) {
    assertThat(type.standard().factor(1)).isEqualTo(1);
    assertThat(type.create(Map.of("warmup", 1.0)).factor(1)).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("types")
  void warmsUpInProportionToTheStepAndThenBegins(ScheduleType type) {
    Schedule cold = type.standard();
    Schedule warmed = type.create(Map.of("warmup", 10.0));
    for (int step = 1; step <= 10; step++) {
      assertThat(warmed.factor(step)).isEqualTo(step / 10.0);
    }
    for (int step = 10; step < 2000; step++) {
      assertThat(warmed.factor(step)).isEqualTo(cold.factor(step - 9));
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void staysBetweenNothingAndTheWholeRate(ScheduleType type) {
    for (int step = 1; step < 100_000; step = step * 5 / 4 + 1) {
      assertThat(type.standard().factor(step)).isBetween(0.0, 1.0);
    }
    assertThat(type.standard().factor(10_000_000)).isBetween(0.0, 1.0);
  }

  @ParameterizedTest
  @MethodSource("types")
  void isMadeAgainFromItsSettings(ScheduleType type) {
    Schedule schedule = type.with(type.standard(), "warmup", 25);
    assertThat(schedule.warmup()).isEqualTo(25);
    assertThat(ScheduleType.of(schedule)).isEqualTo(type);
    assertThat(type.create(type.settings(schedule))).isEqualTo(schedule);
    assertThat(ScheduleType.find(type.id())).contains(type);
  }

  @ParameterizedTest
  @MethodSource("types")
  void offersOnItsSlidersOnlyWhatItAccepts(ScheduleType type) {
    for (Hyperparameter each : type.hyperparameters()) {
      for (double position = 0; position <= 1; position += 0.125) {
        double value = each.isSwitch() ? Math.rint(position) : each.valueAt(position);
        assertThat(type.settings(type.create(Map.of(each.name(), value))))
            .containsEntry(each.name(), value);
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> type.create(Map.of(each.name(), Double.NaN)))
          .withMessageContaining(each.name());
    }
  }

  @Test
  void stepsFallAtRegularIntervals() {
    Schedule schedule = new StepSchedule(50, 0.1, 0);
    assertThat(schedule.factor(50)).isEqualTo(1);
    assertThat(schedule.factor(51)).isEqualTo(0.1);
    assertThat(schedule.factor(101)).isEqualTo(0.01, within(ROUNDING));
  }

  @Test
  void theExponentialFallsByTheSameFactor() {
    Schedule schedule = new ExponentialSchedule(0.9, 0);
    for (int step = 1; step < 50; step++) {
      assertThat(schedule.factor(step + 1) / schedule.factor(step))
          .isEqualTo(0.9, within(ROUNDING));
    }
  }

  @Test
  void theCosineIsHalfwayDownAfterHalfItsPeriodAndStaysDown() {
    Schedule schedule = new CosineSchedule(100, 0.2, false, 1, 0);
    assertThat(schedule.factor(51)).isEqualTo(0.6, within(ROUNDING));
    assertThat(schedule.factor(101)).isEqualTo(0.2, within(ROUNDING));
    assertThat(schedule.factor(5000)).isEqualTo(0.2, within(ROUNDING));
  }

  @Test
  void theCosineStartsAgainAfterLongerAndLongerPeriods() {
    Schedule schedule = new CosineSchedule(10, 0, true, 2, 0);
    for (int start : new int[] {1, 11, 31, 71, 151}) {
      assertThat(schedule.factor(start)).isEqualTo(1);
    }
    assertThat(schedule.factor(10)).isLessThan(0.03);
    assertThat(schedule.factor(21)).isEqualTo(0.5, within(ROUNDING));
    assertThat(schedule.factor(51)).isEqualTo(0.5, within(ROUNDING));
    assertThat(new CosineSchedule(10, 0, true, 1, 0).factor(31)).isEqualTo(1);
  }

  @Test
  void inverseTimeLeavesHalfAfterTheInverseOfItsDecay() {
    assertThat(new InverseTimeSchedule(0.01, 0).factor(101)).isEqualTo(0.5);
  }

  @Test
  void anUnknownKindIsNotFound() {
    assertThat(ScheduleType.find("cosin")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void arrivesWhereItsWarmUpEndsWithinTheRun(ScheduleType type) {
    Schedule warmed = type.create(Map.of("warmup", 10.0));
    assertThat(warmed.arrives(10)).isTrue();
    assertThat(warmed.arrives(9)).isFalse();
    assertThat(type.standard().arrives(0)).isTrue();
  }
}
