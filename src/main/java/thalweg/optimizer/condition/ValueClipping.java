package thalweg.optimizer.condition;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// Each coordinate of a gradient is kept within -C and C, which may turn its direction.
///
/// As PyTorch's `clip_grad_value_`.
///
/// @param limit C, the greatest magnitude of a coordinate
@Named(id = "value", name = "By value")
public record ValueClipping(@Setting(symbol = "C", standard = 1, kind = Kind.LIMIT) double limit)
    implements Clipping {
  /// Checks the limit.
  ///
  /// @throws IllegalArgumentException if it is not positive and finite
  public ValueClipping {
    RecordSettings.check(ValueClipping.class, limit);
  }

  @Override
  public void clip(double[] gradient) {
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = clipped(gradient[i]);
    }
  }

  @Override
  public void clip(double[] gradients, int x, int y) {
    gradients[x] = clipped(gradients[x]);
    gradients[y] = clipped(gradients[y]);
  }

  /// A NaN stays one.
  private double clipped(double slope) {
    return slope > limit ? limit : slope < -limit ? -limit : slope;
  }
}
