package thalweg.optimizer.schedule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;

/// What is known of a schedule from its record alone: id, name, settings, and how to make one from
/// values by name.
///
/// @param id the id that the command line and written files use
/// @param name the name that a person reads
/// @param hyperparameters in the order of the record's components
/// @param implementation the record
public record ScheduleType(
    String id,
    String name,
    List<Hyperparameter> hyperparameters,
    Class<? extends Record> implementation)
    implements Described<Schedule> {

  private static final List<ScheduleType> ALL =
      List.of(
          of(ConstantSchedule.class),
          of(StepSchedule.class),
          of(ExponentialSchedule.class),
          of(CosineSchedule.class),
          of(InverseTimeSchedule.class));

  private static ScheduleType of(Class<? extends Record> implementation) {
    Named named = RecordSettings.named(implementation);
    return new ScheduleType(
        named.id(), named.name(), RecordSettings.describe(implementation), implementation);
  }

  /// Every kind of schedule there is; the first leaves the rate alone.
  public static List<ScheduleType> all() {
    return ALL;
  }

  /// The one with that id.
  public static Optional<ScheduleType> find(String id) {
    return ALL.stream().filter(type -> type.id().equals(id)).findFirst();
  }

  /// The type of a schedule.
  public static ScheduleType of(Schedule schedule) {
    return ALL.stream()
        .filter(type -> type.implementation().isInstance(schedule))
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Schedule create(Map<String, Double> settings) {
    return (Schedule) RecordSettings.create(id, implementation, settings);
  }

  @Override
  public Map<String, Double> settings(Schedule schedule) {
    return RecordSettings.settings(implementation, schedule);
  }
}
