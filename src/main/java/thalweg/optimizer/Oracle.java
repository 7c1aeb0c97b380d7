package thalweg.optimizer;

/// What a method may ask about the function it descends. The implementation counts every question.
///
/// Arrays have one element a coordinate; a Hessian is a [thalweg.linalg.UpperTriangle].
public interface Oracle {
  /// The value at a point.
  double value(double[] point);

  /// The gradient at a point, with noise where the run has noise.
  ///
  /// @param gradient receives the gradient
  void gradient(double[] point, double[] gradient);

  /// The Hessian at a point.
  ///
  /// @param hessian receives the Hessian, n (n + 1) / 2 elements
  void hessian(double[] point, double[] hessian);

  /// The Hessian at a point times a vector, which may cost far less than the Hessian.
  ///
  /// @param product receives the product; another array than `point` and `vector`
  void hessianVectorProduct(double[] point, double[] vector, double[] product);
}
