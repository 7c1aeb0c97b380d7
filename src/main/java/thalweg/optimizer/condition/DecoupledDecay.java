package thalweg.optimizer.condition;

import thalweg.optimizer.setting.Named;
import thalweg.optimizer.setting.RecordSettings;
import thalweg.optimizer.setting.Setting;
import thalweg.optimizer.setting.Setting.Kind;

/// Theta shrinks with every step by its learning rate times L, whatever the method makes of the
/// gradient.
///
/// `theta <- theta - eta L theta` beside the method's step, with theta of where the step begins and
/// eta the scheduled learning rate of that step, as PyTorch's `AdamW`. A method whose learning rate
/// is the share of a step, as Newton's, decays by that share.
///
/// Loshchilov and Hutter, *Decoupled weight decay regularization* (2019).
///
/// @param amount L
@Named(id = "decoupled", name = "Decoupled")
public record DecoupledDecay(
    @Setting(symbol = "λ", standard = 0.01, kind = Kind.MAGNITUDE) double amount) implements Decay {
  /// Checks the amount.
  ///
  /// @throws IllegalArgumentException if it is negative or not finite
  public DecoupledDecay {
    RecordSettings.check(DecoupledDecay.class, amount);
  }

  @Override
  public double decoupled() {
    return amount;
  }
}
