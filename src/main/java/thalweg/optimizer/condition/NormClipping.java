package thalweg.optimizer.condition;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// A gradient that is longer than C becomes as long as C and keeps its direction.
///
/// `g <- g C / (norm(g) + 1e-6)` where that is a factor below 1, as PyTorch's `clip_grad_norm_`,
/// whose 1e-6 leaves it a little shorter than C. Pascanu, Mikolov and Bengio, *On the difficulty of
/// training recurrent neural networks* (2013).
///
/// @param limit C, the greatest length
@Named(id = "norm", name = "By norm")
public record NormClipping(@Setting(symbol = "C", standard = 1, kind = Kind.LIMIT) double limit)
    implements Clipping {
  /// What PyTorch adds to the norm.
  public static final double ADDED = 1e-6;

  private static final double TINY = 1e-290;
  private static final double HUGE = 1e290;

  /// Checks the limit.
  ///
  /// @throws IllegalArgumentException if it is not positive and finite
  public NormClipping {
    RecordSettings.check(NormClipping.class, limit);
  }

  @Override
  public void clip(double[] gradient) {
    double square = 0;
    for (double component : gradient) {
      square += component * component;
    }
    double factor = factor(isSafe(square) ? Math.sqrt(square) : ofExtremes(gradient));
    if (factor < 1) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= factor;
      }
    }
  }

  @Override
  public void clip(double[] gradients, int x, int y) {
    double across = gradients[x];
    double up = gradients[y];
    double square = across * across + up * up;
    double factor = factor(isSafe(square) ? Math.sqrt(square) : Math.hypot(across, up));
    if (factor < 1) {
      gradients[x] = across * factor;
      gradients[y] = up * factor;
    }
  }

  private double factor(double norm) {
    return limit / (norm + ADDED);
  }

  /// Whether a sum of squares has kept its digits; beyond, PyTorch makes a zero of a gradient.
  private static boolean isSafe(double square) {
    return square > TINY && square < HUGE;
  }

  private static double ofExtremes(double[] gradient) {
    double norm = 0;
    for (double component : gradient) {
      norm = Math.hypot(norm, component);
    }
    return norm;
  }
}
