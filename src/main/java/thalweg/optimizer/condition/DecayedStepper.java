package thalweg.optimizer.condition;

import java.util.List;
import java.util.Map;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;

/// Makes a method's steps and takes `eta L theta` from where they lead, with theta of where the
/// step began: there the method has asked, as PyTorch's `AdamW` does. Coordinate by coordinate, so
/// that it serves one run as well as many in one vector. Owned by one thread.
final class DecayedStepper implements Stepper {
  private final Stepper method;
  private final double amount;
  private final double[] from;

  DecayedStepper(Stepper method, double amount, int dimension) {
    this.method = method;
    this.amount = amount;
    from = new double[dimension];
  }

  @Override
  public void step(double[] point, double learningRate, Oracle oracle) {
    System.arraycopy(point, 0, from, 0, from.length);
    method.step(point, learningRate, oracle);
    double share = learningRate * amount;
    for (int i = 0; i < from.length; i++) {
      point[i] -= share * from[i];
    }
    method.moved();
  }

  @Override
  public void moved() {
    method.moved();
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
