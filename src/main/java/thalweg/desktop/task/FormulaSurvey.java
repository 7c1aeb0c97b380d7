package thalweg.desktop.task;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import thalweg.critical.CriticalSet;
import thalweg.critical.FormulaLandscape;
import thalweg.critical.SurveyedLandscape;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;
import thalweg.objective.FormulaObjective;
import thalweg.objective.Parameter;

/// Makes a landscape of a formula that was typed and opens it, unless another one is opened
/// meanwhile. A formula written anew is surveyed first; an edited one takes the place of the one
/// before under the race, and is surveyed where the user asks for it or where there is nothing to
/// come down to in the domain. Belongs to the FX thread.
public final class FormulaSurvey {
  private final Workbench workbench;
  private final LandscapePreparation preparation;
  private final Derived<FormulaObjective, SurveyedLandscape> survey;
  private final Derived<Landscape, Landscape> edit;
  private final SurveyFit fit;
  private final Subscription subscription;

  /// What becomes of what the survey finds; empty where it is only offered.
  private Optional<Consumer<SurveyedLandscape>> use = Optional.empty();

  private final SurveyProgress progress;
  private boolean opening;

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
    fit = new SurveyFit(workbench);
    progress = new SurveyProgress(deliveries);
    survey =
        new Derived<>(
            workers,
            deliveries,
            (formula, cancelled, _) ->
                FormulaLandscape.of(
                    formula, workers, cancelled, SurveyProgress.LAST, progress.begin(cancelled)));
    edit = new Derived<>(workers, deliveries, (each, _, _) -> SurveyedFormulas.compiled(each));
    subscription =
        Subscription.combine(
            survey.stateProperty().subscribe(this::take),
            edit.stateProperty().subscribe(this::rewrite),
            workbench.landscapeProperty().subscribe(this::follow),
            workbench.setupProperty().subscribe(fit::compare),
            preparation.critical().stateProperty().subscribe(this::lookFurther));
  }

  /// How far the survey is.
  public ReadOnlyObjectProperty<DerivedState<SurveyedLandscape>> surveyProperty() {
    return survey.stateProperty();
  }

  /// The share of the survey that is done, from 0 to 1, where it takes long.
  public ReadOnlyDoubleProperty shareProperty() {
    return progress.shareProperty();
  }

  /// How far an edited formula is.
  public ReadOnlyObjectProperty<DerivedState<Landscape>> editProperty() {
    return edit.stateProperty();
  }

  /// Whether a landscape is on its way to the window.
  public boolean isBusy() {
    return edit.state().isRunning() || (survey.state().isRunning() && use.isPresent());
  }

  /// Whether a landscape is just being opened that was asked for here.
  public boolean isOpening() {
    return opening;
  }

  /// Whether the window shows a typed formula with another domain, start or rates than a survey of
  /// it would choose, as far as is known.
  public ReadOnlyBooleanProperty fittableProperty() {
    return fit.fittableProperty();
  }

  /// What a survey chose for the formula that is shown; empty before there is one.
  public Optional<SurveyedLandscape> found() {
    return survey
        .key()
        .filter(key -> shown().equals(Optional.of(key)))
        .flatMap(_ -> survey.state().shown());
  }

  /// Opens the landscape of a formula that was written anew as soon as it is known.
  public void write(Formula formula) {
    edit.forget();
    if (isShown(formula)) {
      survey.forget();
    } else {
      List<Parameter> known = workbench.landscape().parameters();
      ask(new FormulaObjective(formula, Parameter.all(formula.parameters(), known)), this::open);
    }
  }

  /// Takes a formula that was edited in the place of the one that is shown.
  public void rewrite(Formula formula) {
    survey.forget();
    if (isShown(formula)) {
      edit.forget();
    } else {
      edit.ask(workbench.landscape().withFormula(formula));
    }
  }

  /// Lets go of a formula that is not shown yet.
  public void abandon() {
    if (isBusy()) {
      survey.forget();
      edit.forget();
    }
  }

  /// Gives the formula that is shown the domain, the start and the learning rates that suit it.
  public void fit() {
    shown()
        .ifPresent(written ->
            ask(
                written,
                found -> {
                  preparation.critical().know(found.landscape(), found.critical());
                  workbench.chooseLandscape(found.landscape());
                }));
  }

  private Optional<FormulaObjective> shown() {
    return SurveyedFormulas.written(workbench.landscape());
  }

  private boolean isShown(Formula formula) {
    return workbench.landscape().formula().equals(Optional.of(formula));
  }

  /// Surveys a formula, or takes what is known of it, and does something with the result.
  private void ask(FormulaObjective formula, Consumer<SurveyedLandscape> then) {
    use = Optional.of(then);
    boolean known = survey.key().equals(Optional.of(formula));
    survey.ask(formula);
    if (known) {
      take(survey.state());
    }
  }

  private void take(DerivedState<SurveyedLandscape> state) {
    if (state instanceof DerivedState.Done<SurveyedLandscape>(SurveyedLandscape found)) {
      fit.remember(found.landscape());
      Optional<Consumer<SurveyedLandscape>> then = use;
      use = Optional.empty();
      open(() -> then.ifPresent(each -> each.accept(found)));
    }
    fit.compare();
  }

  /// What the survey found of the landscape is not sought a second time.
  private void open(SurveyedLandscape found) {
    Landscape landscape = found.landscape();
    if (workbench.setup().written(landscape).landscape().equals(landscape)) {
      preparation.critical().know(landscape, found.critical());
    }
    workbench.write(landscape);
  }

  private void rewrite(DerivedState<Landscape> state) {
    if (state instanceof DerivedState.Done<Landscape>(Landscape written)) {
      open(() -> workbench.rewrite(written));
    }
  }

  private void open(Runnable act) {
    opening = true;
    try {
      act.run();
    } finally {
      opening = false;
    }
  }

  /// Another landscape has been opened, unless it is the one that was found. What is on its way
  /// goes on where the same one has only got another domain or shape.
  private void follow(Landscape before, Landscape now) {
    boolean same = now.formula().equals(before.formula()) && now.name().equals(before.name());
    if (!same) {
      leave();
    } else if (edit.state().isRunning()) {
      edit.key().flatMap(Landscape::formula).map(now::withFormula).ifPresent(edit::ask);
    }
    fit.compare();
  }

  private void leave() {
    if (!(edit.state() instanceof DerivedState.Done)) {
      edit.forget();
    }
    if (survey.key().isPresent() && !survey.key().equals(shown())) {
      survey.forget();
    }
  }

  /// Where nothing in the domain can be come down to, there may be something outside.
  private void lookFurther() {
    Landscape landscape = workbench.landscape();
    boolean alone = landscape.isUnnamed() && survey.key().isEmpty() && !isBusy();
    boolean bare =
        preparation.critical().stateOn(landscape)
                instanceof DerivedState.Done<CriticalSet>(CriticalSet found)
            && !found.hasLowPlace();
    if (alone && bare) {
      use = Optional.empty();
      shown().ifPresent(survey::ask);
    }
  }

  public void close() {
    subscription.unsubscribe();
    survey.forget();
    edit.forget();
  }
}
