package thalweg.desktop.task;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import thalweg.critical.FormulaLandscape;
import thalweg.critical.SurveyedLandscape;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;

/// Makes a landscape of a formula that was typed and opens it, unless another one is opened
/// meanwhile. Belongs to the FX thread.
public final class FormulaSurvey {
  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final Derived<Formula, SurveyedLandscape> landscape;
  private final Subscription subscription;

  /// A survey that waits for a formula.
  ///
  /// @param workers survey
  public FormulaSurvey(
      Workbench workbench,
      LandscapePreparation preparation,
      Executor workers,
      Deliveries deliveries) {
    this.workbench = workbench;
    this.preparation = preparation;
    landscape =
        new Derived<>(
            workers,
            deliveries,
            (formula, cancelled, _) -> FormulaLandscape.of(formula, workers, cancelled));
    subscription =
        Subscription.combine(
            landscape.stateProperty().subscribe(this::open),
            workbench.landscapeProperty().subscribe((_, _) -> leave()));
  }

  /// How far the survey is.
  public ReadOnlyObjectProperty<DerivedState<SurveyedLandscape>> stateProperty() {
    return landscape.stateProperty();
  }

  /// Opens the landscape of a formula as soon as it is known; leaves the one that is shown, if that
  /// is it.
  public void open(Formula formula) {
    boolean shown = workbench.landscape().formula().equals(Optional.of(formula));
    if (shown || !landscape.state().isRunning()) {
      landscape.forget();
    }
    if (!shown) {
      landscape.ask(formula);
    }
  }

  /// Another landscape has been opened, unless it is the one that was found.
  private void leave() {
    if (!(landscape.state() instanceof DerivedState.Done)) {
      landscape.forget();
    }
  }

  /// What the survey found of the landscape is not sought a second time.
  private void open(DerivedState<SurveyedLandscape> state) {
    if (state instanceof DerivedState.Done<SurveyedLandscape>(SurveyedLandscape surveyed)) {
      preparation.know(surveyed.landscape(), surveyed.critical());
      workbench.chooseLandscape(surveyed.landscape());
    }
  }

  public void close() {
    subscription.unsubscribe();
    landscape.forget();
  }
}
