package thalweg.exchange;

import thalweg.optimizer.schedule.Schedule;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// How every run of a race ended, as a table for a person to read.
public final class ResultTable {
  private static final Text TEXT = Text.of("export");

  private ResultTable() {}

  /// The table, and below it what made it; a column tells the start where there are several.
  public static String of(Frame frame) {
    boolean several = frame.experiment().starts().size() > 1;
    TextTable table = new TextTable("llrrlr");
    table.add(
        TEXT.get("result.optimizer"),
        several ? TEXT.get("result.start") : "",
        TEXT.get("result.steps"),
        TEXT.get("result.loss"),
        TEXT.get("result.status"),
        TEXT.get("result.evaluations"));
    for (Trajectory trajectory : frame.trajectories()) {
      int last = trajectory.lastStep(Integer.MAX_VALUE);
      table.add(
          OptimizerLabel.of(frame.experiment().entrants().get(trajectory.entrant()).optimizer()),
          several ? RoundedNumber.print(frame.experiment().starts().get(trajectory.start())) : "",
          Integer.toString(last),
          trajectory.length() > 0
              ? RoundedNumber.loss(frame.experiment().landscape(), trajectory)
              : "",
          StatusText.story(trajectory),
          Long.toString(trajectory.evaluations().total()));
    }
    return table + remark(frame.experiment()) + Provenance.line(Provenance.of(frame.experiment()));
  }

  /// What is easily missed: that no run ever had its learning rate.
  private static String remark(Experiment experiment) {
    Schedule schedule = experiment.schedule();
    return schedule.arrives(experiment.steps())
        ? ""
        : TEXT.counted(
                "result.warmup",
                schedule.warmup(),
                schedule.warmup(),
                experiment.steps(),
                RoundedNumber.print(100.0 * experiment.steps() / schedule.warmup()))
            + "\n";
  }
}
