package thalweg.basin;

import java.util.Arrays;
import thalweg.landscape.Domain;
import thalweg.landscape.UnitFrame;
import thalweg.race.Criteria;

/// Where the runs of a map's cells were after their last step, for those that end where no number
/// tells the place. Owned by its mapper, or a map's and changed no more.
final class EndPlaces {
  private static final double REACH = Criteria.STANDARD.settling().reach();

  private final UnitFrame frame;
  private final double[] x;
  private final double[] y;

  private EndPlaces(UnitFrame frame, double[] x, double[] y) {
    this.frame = frame;
    this.x = x;
    this.y = y;
  }

  /// Places that are not known yet.
  EndPlaces(Domain domain, int cells) {
    this(UnitFrame.of(domain), new double[cells], new double[cells]);
  }

  /// @param at where the run of a cell has ended
  void set(int cell, double[] at) {
    x[cell] = at[0];
    y[cell] = at[1];
  }

  /// A copy.
  ///
  /// @param sources the cell whose place stands for that of each
  EndPlaces taken(int[] sources) {
    double[] takenX = new double[x.length];
    double[] takenY = new double[y.length];
    Arrays.setAll(takenX, cell -> x[sources[cell]]);
    Arrays.setAll(takenY, cell -> y[sources[cell]]);
    return new EndPlaces(frame, takenX, takenY);
  }

  /// Whether the run of a cell ends where that of another map does, as far as Newton's method may
  /// lead from a run to the place where it is said to be.
  boolean isSame(EndPlaces other, int cell) {
    return frame.square(x[cell] - other.x[cell], y[cell] - other.y[cell]) <= REACH * REACH;
  }

  /// Whether the runs of two cells end farther apart than that and than they have started.
  ///
  /// @param started how far apart, a share
  boolean areApart(int one, int other, double started) {
    double near = REACH + started;
    return frame.square(x[one] - x[other], y[one] - y[other]) > near * near;
  }
}
