package thalweg.race;

import java.util.List;

/// What one run has done so far: positions, losses, gradient magnitudes, velocities and learning
/// rates, one of each a step, and the changes of its status.
///
/// A run of n coordinates has its shadow on the landscape's plane for a position, and beside it how
/// far it is from the plane; its loss, gradient and steps are those in R^n.
///
/// Step 0 is the start. Immutable: later steps of the same run are told by a later trajectory,
/// which shares the columns of this one beyond its length.
public final class Trajectory {
  private final int start;
  private final int entrant;
  private final TrajectoryColumns columns;
  private final int length;
  private final List<Snapshot> snapshots;
  private final List<StatusChange> changes;
  private final Evaluations evaluations;

  Trajectory(
      int start,
      int entrant,
      TrajectoryColumns columns,
      int length,
      List<Snapshot> snapshots,
      List<StatusChange> changes,
      Evaluations evaluations) {
    this.start = start;
    this.entrant = entrant;
    this.columns = columns;
    this.length = length;
    this.snapshots = snapshots;
    this.changes = changes;
    this.evaluations = evaluations;
  }

  /// The index of the experiment's start that it runs from.
  public int start() {
    return start;
  }

  /// The index of the experiment's entrant that runs.
  public int entrant() {
    return entrant;
  }

  /// How many states it holds, the start included; at least 1 unless the start itself has no value.
  public int length() {
    return length;
  }

  /// The last step it holds, or the given one where that is earlier; at least 0.
  public int lastStep(int limit) {
    return Math.clamp(limit, 0, Math.max(0, length - 1));
  }

  /// The first coordinate on the plane after `step` steps.
  public double x(int step) {
    return columns.x[checked(step)];
  }

  /// The second coordinate on the plane after `step` steps.
  public double y(int step) {
    return columns.y[checked(step)];
  }

  /// f at the point reached after `step` steps.
  public double loss(int step) {
    return columns.loss[checked(step)];
  }

  /// The Euclidean norm of the noise-free gradient at the point reached after `step` steps.
  public double gradientNorm(int step) {
    return columns.gradientNorm[checked(step)];
  }

  /// The distance moved by that step, in units of R^n; 0 at step 0.
  public double velocity(int step) {
    return columns.velocity[checked(step)];
  }

  /// The learning rate of that step; at step 0 the rate that the first step will have.
  public double learningRate(int step) {
    return columns.learningRate[checked(step)];
  }

  /// How far the point reached after `step` steps is from the plane, in units of R^n; 0 where the
  /// plane is all there is.
  public double distance(int step) {
    int known = checked(step);
    return columns.leavesThePlane() ? columns.distance[known] : 0;
  }

  /// The whole points of the run after some steps, at most 64 at equal distances, the start first.
  public List<Snapshot> snapshots() {
    return columns.leavesThePlane() ? snapshots : Snapshots.of(columns, length);
  }

  /// How the run fared at a step; beyond the end, as at its end.
  public Status status(int step) {
    Status status = new Status.Moving();
    for (StatusChange change : changes) {
      if (change.step() > step) {
        break;
      }
      status = change.status();
    }
    return status;
  }

  /// How the run fares at its end.
  public Status status() {
    return status(Integer.MAX_VALUE);
  }

  /// Every change of status, in order.
  public List<StatusChange> changes() {
    return changes;
  }

  /// The stretches of one status each, up to a step or to its end where that comes before; a run
  /// that diverged ends with the step it was lost at. They begin where it was known to be so.
  List<Stretch> known(int step) {
    int known = changes.isEmpty() ? 0 : Math.max(changes.getLast().step(), length - 1);
    return Stretch.of(changes, Math.min(step, known));
  }

  /// Every stretch of one status, from the step since which it was so.
  public List<Stretch> stretches() {
    return Stretch.begun(known(Integer.MAX_VALUE), changes);
  }

  /// The stretches that its story tells of, with the steps that it names.
  public List<Stretch> told() {
    return StoryText.told(known(Integer.MAX_VALUE)).stream()
        .map(each -> StoryText.begun(each, changes))
        .toList();
  }

  /// What the method has asked so far.
  public Evaluations evaluations() {
    return evaluations;
  }

  private int checked(int step) {
    if (step >= length) {
      throw new IndexOutOfBoundsException("step " + step + " of " + length);
    }
    return step;
  }
}
