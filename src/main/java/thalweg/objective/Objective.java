package thalweg.objective;

import java.util.List;

/// What is descended: f from R^n to R with its exact derivatives.
///
/// Points and gradients are arrays of n coordinates, a Hessian is a [thalweg.linalg.UpperTriangle].
/// Where f is undefined the answers are NaN or infinite, never an exception. Immutable; may be
/// called from any thread. Objectives of the same source with the same content are equal.
public sealed interface Objective permits PlanarObjective, NetworkObjective {
  /// n, the number of coordinates of a point; at least 1.
  int dimension();

  /// f at a point.
  double value(double[] point);

  /// f at a point, and its gradient.
  ///
  /// @param gradient receives n elements
  double gradient(double[] point, double[] gradient);

  /// f at a point, its gradient and its Hessian.
  ///
  /// @param gradient receives n elements
  /// @param hessian receives n (n + 1) / 2 elements
  double hessian(double[] point, double[] gradient, double[] hessian);

  /// The Hessian at a point times a vector, without the Hessian where that is cheaper.
  ///
  /// @param vector n elements
  /// @param product receives n elements; another array than `point` and `vector`
  void hessianVectorProduct(double[] point, double[] vector, double[] product);

  /// f at many points.
  ///
  /// @param coordinates n arrays: the first coordinates of all points, their second ones, ...
  /// @param values receives f, as many elements as there are points
  default void values(double[][] coordinates, double[] values) {
    double[] point = new double[dimension()];
    for (int i = 0; i < values.length; i++) {
      for (int k = 0; k < point.length; k++) {
        point[k] = coordinates[k][i];
      }
      values[i] = value(point);
    }
  }

  /// The named numbers that f depends on beside the point, each with its value; often none.
  List<Parameter> parameters();

  /// The same objective with another value for one of its parameters.
  ///
  /// @throws IllegalArgumentException if it has no parameter of that name
  Objective withParameter(String name, double value);

  /// Whether another objective is this one but for the values of its parameters.
  boolean differsOnlyInParameters(Objective other);

  /// What a user reads of it in one line: the text of a formula, what was sampled, or which model
  /// is fitted to what.
  String description();
}
