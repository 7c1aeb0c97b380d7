package thalweg.desktop.model;

import java.util.List;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.StepAnatomy;

/// A step as far as it is explained.
///
/// @param anatomy the step
/// @param reached how many of its parts are shown, from 1 to all
public record StepView(StepAnatomy anatomy, int reached) {
  /// Shows at least one part and at most all.
  public StepView {
    reached = Math.clamp(reached, 1, Math.max(1, anatomy.parts().size()));
  }

  /// The parts that are shown.
  public List<StepPart> shown() {
    return anatomy.parts().subList(0, Math.min(reached, anatomy.parts().size()));
  }

  /// The part that is told about, the last one shown.
  public StepPart current() {
    return anatomy.parts().get(reached - 1);
  }

  /// Whether all is shown.
  public boolean isWhole() {
    return reached == anatomy.parts().size();
  }
}
