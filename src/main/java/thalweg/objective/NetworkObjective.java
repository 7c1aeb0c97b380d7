package thalweg.objective;

import java.util.List;
import thalweg.network.LinearModel;
import thalweg.text.Text;

/// The training loss of a model as a function of its n weights.
///
/// @param model what is trained, and on what
public record NetworkObjective(LinearModel model) implements Objective {
  private static final Text TEXT = Text.of("objective");

  @Override
  public int dimension() {
    return model.weights();
  }

  @Override
  public double value(double[] point) {
    return model.value(point);
  }

  @Override
  public double gradient(double[] point, double[] gradient) {
    return model.gradient(point, gradient);
  }

  @Override
  public double hessian(double[] point, double[] gradient, double[] hessian) {
    return model.hessian(point, gradient, hessian);
  }

  @Override
  public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
    model.hessianVectorProduct(point, vector, product);
  }

  @Override
  public List<Parameter> parameters() {
    return List.of();
  }

  @Override
  public NetworkObjective withParameter(String name, double value) {
    throw new IllegalArgumentException("a network has no parameter " + name);
  }

  @Override
  public boolean differsOnlyInParameters(Objective other) {
    return equals(other);
  }

  @Override
  public String description() {
    String key =
        switch (model.loss()) {
          case SQUARED_ERROR -> "network.linear";
          case CROSS_ENTROPY -> "network.logistic";
        };
    return TEXT.counted(key, model.data().size(), model.data().size(), model.weights());
  }
}
