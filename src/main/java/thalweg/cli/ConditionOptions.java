package thalweg.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import thalweg.optimizer.condition.ConditionType;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.race.Experiment;

/// The options that say what happens to gradients, steps and learning rates on the way, for every
/// entrant.
final class ConditionOptions {
  private static final String CLIP = "norm:C|value:C";
  private static final String DECAY = "coupled:L|decoupled:L";

  @Option(names = "--seed", paramLabel = "S", defaultValue = "0", descriptionKey = "seed")
  private String seed = "0";

  @Option(names = "--noise", paramLabel = "SIGMA", defaultValue = "0", descriptionKey = "noise")
  private String noise = "0";

  @Option(names = "--schedule", paramLabel = "KIND[:name=value,...]", descriptionKey = "schedule")
  private @Nullable String schedule;

  @Option(names = "--clip", paramLabel = CLIP, descriptionKey = "clip")
  private @Nullable String clip;

  @Option(names = "--decay", paramLabel = DECAY, descriptionKey = "decay")
  private @Nullable String decay;

  @Option(names = "--edge", paramLabel = "leave|stop|project", descriptionKey = "edge")
  private @Nullable String edge;

  /// The experiment with these options.
  ///
  /// @throws WrongUsage if one makes no sense
  Experiment applyTo(Experiment experiment) {
    double sigma = Arguments.number("--noise", noise);
    if (sigma < 0) {
      throw WrongUsage.of("noise", sigma);
    }
    Experiment seeded =
        experiment
            .withSeed(Arguments.longNumber("--seed", seed))
            .withNoise(sigma)
            .withConditions(conditions());
    return schedule == null
        ? seeded
        : seeded.withSchedule(
            DescribedArgument.read(
                schedule,
                ScheduleType.all(),
                unknown -> WrongUsage.of("schedule", unknown[0], unknown[1], kinds())));
  }

  private StepConditions conditions() {
    StepConditions conditions = StepConditions.NONE;
    if (clip != null) {
      conditions =
          conditions.withClipping(
              ConditionArgument.read("--clip", CLIP, clip, ConditionType.clippings()));
    }
    if (decay != null) {
      conditions =
          conditions.withDecay(
              ConditionArgument.read("--decay", DECAY, decay, ConditionType.decays()));
    }
    return edge == null ? conditions : conditions.withEdge(ConditionArgument.edge("--edge", edge));
  }

  private static String kinds() {
    List<ScheduleType> all = ScheduleType.all();
    return all.stream().map(ScheduleType::id).collect(Collectors.joining(", "));
  }
}
