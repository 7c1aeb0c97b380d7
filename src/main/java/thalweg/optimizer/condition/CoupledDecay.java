package thalweg.optimizer.condition;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// The method descends `f + L/2 norm(theta)^2`: it is told that value, its gradient and its
/// Hessian, wherever it asks.
///
/// `g <- g + L theta` after any clipping, as `weight_decay` of PyTorch's SGD and Adam, which come
/// after `clip_grad_norm_` in a training loop. An adaptive method divides it with the rest.
///
/// @param amount L
@Named(id = "coupled", name = "Coupled (L2)")
public record CoupledDecay(
    @Setting(symbol = "λ", standard = 0.01, kind = Kind.MAGNITUDE) double amount) implements Decay {
  /// Checks the amount.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public CoupledDecay {
    RecordSettings.check(CoupledDecay.class, amount);
  }

  @Override
  public double coupled() {
    return amount;
  }
}
