package thalweg.race;

import thalweg.formula.Field;
import thalweg.landscape.Landscape;
import thalweg.landscape.Length;

/// Tells how a run in the plane fares at its last step, from its last positions alone, by the very
/// diagnosis that a race makes at every step. Owned by one thread.
///
/// A diagnosis goes by the last positions and by the status of the step before. What that status
/// was before the first position has to be supposed. It rarely matters: the status is the race's as
/// soon as both would have said the same at any of the last [#JUDGED] steps. It does matter where a
/// bound that has to be passed to gain a status is another than the one that has to be passed to
/// lose it, and a run has been between the two for all those steps.
public final class StatusReplay {
  /// At how many of the last steps it makes a diagnosis.
  public static final int JUDGED = 10;

  private static final Criteria CRITERIA = Criteria.STANDARD;

  /// How many positions it goes by.
  public static final int POSITIONS = CRITERIA.memory() + JUDGED;

  /// The gradient where nobody asks for it any more.
  private static final double[] UNKNOWN = {Double.NaN, Double.NaN};

  private final Field field;
  private final Diagnosis diagnosis;
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
  public StatusReplay(Landscape landscape) {
    this(landscape.field(), Diagnosis.inThePlane(landscape, CRITERIA));
  }

  private StatusReplay(Field field, Diagnosis diagnosis) {
    this.field = field;
    this.diagnosis = diagnosis;
    this.history = diagnosis.history();
  }

  /// Another replay of runs on the same landscape, for another thread.
  public StatusReplay another() {
    return new StatusReplay(field, diagnosis);
  }

  /// The status at the last step.
  ///
  /// @param supposed the status of the step before the last [#JUDGED]; of no account where the
  ///   first position is the start
  /// @param first the number of the step that led to the first position, 0 for the start
  /// @param x the first coordinates of all positions, [#POSITIONS] or those from the start on
  /// @param y their second coordinates
  public Status status(Status supposed, int first, double[] x, double[] y) {
    int judged = first == 0 ? 0 : x.length - JUDGED;
    int sloping = judged - CRITERIA.plateau().dwell();
    Status status = first == 0 ? new Status.Moving() : supposed;
    point[0] = x[0];
    point[1] = y[0];
    history.begin(first, point);
    for (int i = 0; i < x.length; i++) {
      point[0] = x[i];
      point[1] = y[i];
      if (i < sloping) {
        history.follow(point, UNKNOWN);
        continue;
      }
      double value = field.gradient(x[i], y[i], gradient);
      if (diagnosis.isLost(point, value, Length.of(gradient[0], gradient[1]))) {
        return new Status.Diverged(first + i);
      }
      history.follow(point, gradient);
      if (i >= judged) {
        status = diagnosis.next(status, point, history, current);
      }
    }
    return status;
  }
}
