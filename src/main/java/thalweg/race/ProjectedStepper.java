package thalweg.race;

import java.util.List;
import java.util.Map;
import thalweg.landscape.Domain;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;

/// Makes a method's steps and puts each run that they lead outside the domain to the nearest point
/// of it: projected gradient descent. A NaN stays where it is. Owned by one thread.
public final class ProjectedStepper implements Stepper {
  private final Stepper method;
  private final Domain domain;

  /// How far behind the x of a run its y lies, and how many x lie side by side.
  private final int apart;

  private ProjectedStepper(Stepper method, Domain domain, int apart) {
    this.method = method;
    this.domain = domain;
    this.apart = apart;
  }

  /// A method's stepper under conditions; the very same one where they leave its steps alone.
  ///
  /// @param dimension how many coordinates the vector has that is stepped
  /// @param apart 1 for a run in the plane; of many in one vector how far behind an x its y lies
  public static Stepper under(
      StepConditions conditions, Stepper method, Domain domain, int dimension, int apart) {
    Stepper decayed = conditions.decayed(method, dimension);
    return conditions.edge() == EdgeBehavior.PROJECT
        ? new ProjectedStepper(decayed, domain, apart)
        : decayed;
  }

  @Override
  public void step(double[] point, double learningRate, Oracle oracle) {
    method.step(point, learningRate, oracle);
    boolean moved = false;
    for (int block = 0; block < point.length; block += 2 * apart) {
      moved |= project(point, block, domain.minX(), domain.maxX());
      moved |= project(point, block + apart, domain.minY(), domain.maxY());
    }
    if (moved) {
      method.moved();
    }
  }

  private boolean project(double[] point, int from, double low, double high) {
    boolean moved = false;
    for (int i = from; i < from + apart; i++) {
      double coordinate = point[i];
      // A step without a finite value leads nowhere: the edge must not hide that.
      if (!Double.isInfinite(coordinate) && (coordinate < low || coordinate > high)) {
        point[i] = coordinate < low ? low : high;
        moved = true;
      }
    }
    return moved;
  }

  @Override
  public List<StateVector> state() {
    return method.state();
  }

  @Override
  public Map<String, Double> numbers() {
    return method.numbers();
  }
}
