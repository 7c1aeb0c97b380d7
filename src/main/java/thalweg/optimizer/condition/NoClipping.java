package thalweg.optimizer.condition;

import thalweg.optimizer.setting.Named;

/// Gradients stay as they are.
@Named(id = "none", name = "None")
public record NoClipping() implements Clipping {
  @Override
  public void clip(double[] gradient) {}

  @Override
  public void clip(double[] gradients, int x, int y) {}
}
