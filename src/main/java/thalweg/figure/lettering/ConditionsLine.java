package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.DecoupledDecay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NoClipping;
import thalweg.optimizer.condition.NoDecay;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.condition.ValueClipping;
import thalweg.text.Text;

/// What is done to gradients and steps, in a line of words.
public final class ConditionsLine {
  private static final Text TEXT = Text.of("figure");

  private ConditionsLine() {}

  /// The words for each condition that does something: `gradients clipped to norm 1`.
  public static List<String> of(StepConditions conditions) {
    List<String> words = new ArrayList<>();
    switch (conditions.clipping()) {
      case NoClipping() -> {}
      case NormClipping(double limit) -> words.add(of("clip.norm", limit));
      case ValueClipping(double limit) -> words.add(of("clip.value", limit));
    }
    switch (conditions.decay()) {
      case NoDecay() -> {}
      case CoupledDecay(double amount) -> words.add(of("decay.coupled", amount));
      case DecoupledDecay(double amount) -> words.add(of("decay.decoupled", amount));
    }
    if (conditions.edge() != EdgeBehavior.LEAVE) {
      words.add(TEXT.get("sheet.edge." + conditions.edge().id()));
    }
    return words;
  }

  private static String of(String key, double number) {
    return TEXT.get("sheet." + key, Typesetting.exact(number));
  }
}
