package thalweg.desktop.task;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Landscape;

/// Whether the window shows a typed formula with another domain, start or rates than a survey of it
/// would choose, as far as is known.
final class SurveyFit {
  private final Workbench workbench;
  private final SurveyedFormulas chosen = new SurveyedFormulas();
  private final ReadOnlyBooleanWrapper fittable =
      new ReadOnlyBooleanWrapper(this, "fittable", false);

  SurveyFit(Workbench workbench) {
    this.workbench = workbench;
  }

  ReadOnlyBooleanProperty fittableProperty() {
    return fittable.getReadOnlyProperty();
  }

  /// What a survey chose.
  void remember(Landscape found) {
    chosen.remember(found);
  }

  /// Looks at what the window shows now.
  void compare() {
    Setup setup = workbench.setup();
    fittable.set(
        setup.landscape().isUnnamed()
            && SurveyedFormulas.written(setup.landscape())
                .flatMap(chosen::of)
                .map(fit -> !setup.equals(setup.withLandscape(fit)))
                .orElse(true));
  }
}
