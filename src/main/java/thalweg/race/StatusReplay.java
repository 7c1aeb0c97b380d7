package thalweg.race;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.Landscape;
import thalweg.landscape.Length;
import thalweg.optimizer.condition.StepConditions;

/// Tells how a run in the plane fares at its last step, from its last positions alone, by the very
/// diagnosis that a race makes at every step. Owned by one thread.
///
/// A diagnosis goes by the last positions and by the status of the step before. What that status
/// was before the first position has to be supposed. It rarely matters: the status is the race's as
/// soon as both would have said the same at any of the judged steps, which are those since the last
/// block of steps was complete: often the last step alone. It does matter where a bound that has to
/// be passed to gain a status is another than the one that has to be passed to lose it, and a run
/// has been between the two. Of a place where the run is supposed to have been its positions tell
/// whether it settled there; and where a plateau hangs on it, all positions are judged.
public final class StatusReplay {
  private static final Criteria CRITERIA = Criteria.STANDARD;
  private static final int BLOCK = CRITERIA.circling().block();
  private static final int LOOK_BACK = CRITERIA.plateau().steps();

  /// How many positions it goes by of a run that has made so many steps, the start included.
  public static int positions(int steps) {
    return Math.min(steps, steps % BLOCK + CRITERIA.reach()) + 1;
  }

  private final Field field;
  private final Diagnosis diagnosis;
  private final double factor;
  private final Optional<Restraint> restraint;
  private final MotionHistory history;
  private final double[] point = new double[2];
  private final double[] gradient = new double[2];
  private final double[] hessian = new double[3];
  private final double[] same = new double[2];
  private final CurrentPoint current =
      new CurrentPoint() {
        @Override
        public double[] gradient() {
          return gradient;
        }

        @Override
        public double[] hessian() {
          field.hessian(point[0], point[1], same, hessian);
          return hessian;
        }
      };

  /// A replay of runs in the plane of a landscape.
  ///
  /// @param factor what the schedule makes of the learning rate at the last step
  /// @param noisy whether gradients are
  public StatusReplay(Landscape landscape, double factor, boolean noisy) {
    this(landscape, factor, noisy, StepConditions.NONE, 0);
  }

  /// A replay of runs under conditions.
  ///
  /// @param rate their learning rate before any schedule
  public StatusReplay(
      Landscape landscape, double factor, boolean noisy, StepConditions conditions, double rate) {
    this(
        landscape.field(),
        Diagnosis.inThePlane(landscape, CRITERIA, noisy),
        factor,
        Restraint.of(landscape, conditions, rate, BesideSearch.inThePlane(landscape)));
  }

  private StatusReplay(
      Field field, Diagnosis diagnosis, double factor, Optional<Restraint> restraint) {
    this.field = field;
    this.diagnosis = diagnosis;
    this.factor = factor;
    this.restraint = restraint;
    this.history = diagnosis.history();
    history.scale(factor);
  }

  /// Another replay of runs on the same landscape, for another thread.
  public StatusReplay another() {
    return new StatusReplay(field, diagnosis, factor, restraint);
  }

  /// What the schedule makes of the learning rate at the last step.
  public double factor() {
    return factor;
  }

  /// The first step at which a diagnosis is made of a run that has made so many steps.
  public static int judgedFrom(int steps) {
    return steps - steps % BLOCK;
  }

  /// The status at the last step.
  ///
  /// @param before what is supposed to have been the status before the first position; moving where
  ///   that is the start
  /// @param supposed the same of the step before the first that is judged, if there is one
  /// @param returns whether the run comes back again and again, before the first step that is
  ///   judged, if it was followed from block to block
  /// @param first the number of the step that led to the first position, 0 for the start
  /// @param x the first coordinates of all positions, [#positions(int)]
  /// @param y their second coordinates
  public Status status(
      Status before,
      Status supposed,
      Optional<Returns> returns,
      int first,
      double[] x,
      double[] y) {
    int judged = judgedFrom(first + x.length - 1) - first;
    int last = x.length - 1;
    point[0] = x[0];
    point[1] = y[0];
    history.begin(first, point);
    Status status = before;
    for (int i = 0; i < judged; i++) {
      point[0] = x[i];
      point[1] = y[i];
      boolean asked = i >= judged - LOOK_BACK && i <= last - LOOK_BACK;
      history.follow(point, asked ? field.value(x[i], y[i]) : Double.NaN);
      status = diagnosis.stay().carried(status, history);
    }
    if (judged > 0 && status instanceof Status.Moving) {
      status = diagnosis.stay().borneOut(supposed, history);
    }
    returns.ifPresent(history.pace().returns()::resume);
    if (judged > 0 && diagnosis.bounds().wereLeft(history)) {
      status = diagnosis.bounds().outside(new Status.Moving(), history);
    }
    Status told = status;
    for (int i = judged; i <= last; i++) {
      point[0] = x[i];
      point[1] = y[i];
      double value = field.gradient(x[i], y[i], gradient);
      if (diagnosis.bounds().isLost(point, value, Length.of(gradient[0], gradient[1]))) {
        return diagnosis.bounds().lost(first + i, point, value);
      }
      history.follow(point, value);
      status = diagnosis.next(status, point, history, current);
      told = restrained(status, told);
    }
    boolean started = first + last > 0;
    return started || !(told instanceof Status.Moving) ? told : new Status.AtStart();
  }

  private Status restrained(Status now, Status previous) {
    return restraint.isPresent() ? restraint.get().told(now, previous, history, current) : now;
  }
}
