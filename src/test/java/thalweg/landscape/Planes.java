package thalweg.landscape;

import thalweg.network.DataSet;
import thalweg.network.LinearModel;
import thalweg.network.Loss;
import thalweg.objective.NetworkObjective;

/// Planes and what is seen through them, made for tests.
public final class Planes {
  private Planes() {}

  /// A plane among some coordinates whose directions are neither unit vectors nor at right angles.
  public static Plane skew(int dimension) {
    double[] origin = new double[dimension];
    double[] first = new double[dimension];
    double[] second = new double[dimension];
    for (int k = 0; k < dimension; k++) {
      origin[k] = 0.3 * Math.cos(1 + k);
      first[k] = Math.sin(1 + 2 * k);
      second[k] = 2 * Math.cos(3 * k) + first[k];
    }
    return Plane.of(origin, first, second);
  }

  /// The training loss of a logistic model of four features and a bias, on a skew plane.
  public static Landscape logistic() {
    double[][] inputs = new double[24][4];
    double[] targets = new double[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      for (int k = 0; k < inputs[i].length; k++) {
        inputs[i][k] = Math.sin(1.3 * i + 2.1 * k);
      }
      targets[i] = i % 2;
    }
    LinearModel model = new LinearModel(new DataSet(inputs, targets), Loss.CROSS_ENTROPY);
    return Landscape.of(new NetworkObjective(model), skew(model.weights()), Domain.square(3));
  }
}
