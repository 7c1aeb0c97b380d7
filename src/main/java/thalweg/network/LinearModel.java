package thalweg.network;

import java.util.Arrays;

/// A linear model fitted to points: its output is a weighted sum of the features, and a bias.
///
/// The training loss `1/m sum loss(w . x_i + b, y_i)` is a function of the n = features + 1 weights
/// `(w_1, ..., w_k, b)`. With [Loss#CROSS_ENTROPY] the output is a logit and the model is logistic
/// regression. Both losses are convex, and the Gauss-Newton matrix `1/m sum loss'' (x_i, 1) (x_i,
/// 1)^T` is the Hessian, as the output is linear in the weights.
///
/// Immutable; allocates nothing. Sums run over the points in their order.
///
/// @param data what it is fitted to
/// @param loss compares outputs with targets
public record LinearModel(DataSet data, Loss loss) {
  /// Checks the targets.
  ///
  /// @throws IllegalArgumentException if the loss knows no such target
  public LinearModel {
    for (int point = 0; point < data.size(); point++) {
      if (!loss.accepts(data.target(point))) {
        throw new IllegalArgumentException(
            "the target " + data.target(point) + " of point " + point + " is outside [0, 1]");
      }
    }
  }

  /// n, the number of weights with the bias, which is the last.
  public int weights() {
    return data.features() + 1;
  }

  /// What the model says of a point of the data.
  double output(double[] weights, int point) {
    double sum = weights[data.features()];
    for (int k = 0; k < data.features(); k++) {
      sum += weights[k] * data.input(point, k);
    }
    return sum;
  }

  /// The training loss.
  ///
  /// @param weights n elements
  public double value(double[] weights) {
    double sum = 0;
    for (int point = 0; point < data.size(); point++) {
      sum += loss.value(output(weights, point), data.target(point));
    }
    return sum / data.size();
  }

  /// The training loss and its gradient.
  ///
  /// @param gradient receives n elements
  public double gradient(double[] weights, double[] gradient) {
    Arrays.fill(gradient, 0, weights(), 0);
    double sum = 0;
    for (int point = 0; point < data.size(); point++) {
      double output = output(weights, point);
      double target = data.target(point);
      sum += loss.value(output, target);
      addInput(point, loss.slope(output, target) / data.size(), gradient);
    }
    return sum / data.size();
  }

  /// The training loss, its gradient and its Hessian.
  ///
  /// @param gradient receives n elements
  /// @param hessian receives a [thalweg.linalg.UpperTriangle]
  public double hessian(double[] weights, double[] gradient, double[] hessian) {
    int n = weights();
    Arrays.fill(hessian, 0, n * (n + 1) / 2, 0);
    for (int point = 0; point < data.size(); point++) {
      double bend = loss.curvature(output(weights, point)) / data.size();
      int next = 0;
      for (int i = 0; i < n; i++) {
        double bent = bend * input(point, i);
        for (int j = i; j < n; j++) {
          hessian[next++] += bent * input(point, j);
        }
      }
    }
    return gradient(weights, gradient);
  }

  /// The Hessian times a vector, without the Hessian.
  ///
  /// @param vector n elements
  /// @param product receives n elements; another array than `weights` and `vector`
  public void hessianVectorProduct(double[] weights, double[] vector, double[] product) {
    Arrays.fill(product, 0, weights(), 0);
    for (int point = 0; point < data.size(); point++) {
      double bend = loss.curvature(output(weights, point)) / data.size();
      addInput(point, bend * output(vector, point), product);
    }
  }

  /// What a weight is multiplied with; the bias with 1.
  private double input(int point, int weight) {
    return weight < data.features() ? data.input(point, weight) : 1;
  }

  private void addInput(int point, double factor, double[] to) {
    for (int k = 0; k < data.features(); k++) {
      to[k] += factor * data.input(point, k);
    }
    to[data.features()] += factor;
  }
}
