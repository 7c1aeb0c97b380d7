package thalweg.optimizer.condition;

/// How theta is drawn towards the origin, apart from what the function says. Immutable, a record
/// whose components carry `Setting`.
///
/// A method that brings a decay of its own, as AdamW, has both: they add.
public sealed interface Decay permits NoDecay, CoupledDecay, DecoupledDecay {
  /// L of `L theta`, which is added to every gradient; 0 for none.
  default double coupled() {
    return 0;
  }

  /// L of `eta L theta`, which is taken from theta with every step; 0 for none.
  default double decoupled() {
    return 0;
  }
}
