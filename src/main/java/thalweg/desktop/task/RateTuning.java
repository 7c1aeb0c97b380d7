package thalweg.desktop.task;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.sweep.FairRates;

/// Finds the learning rates with which optimizers do best from the selected start and within the
/// race's budget, and races with them. A change of what they follow from ends the search. Belongs
/// to the FX thread.
public final class RateTuning {
  private final Workbench workbench;
  private final Derived<Question, Map<Integer, Double>> rates;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy", false);
  private final Subscription subscription;

  /// All that the rates follow from.
  ///
  /// @param indices whose, by their places in the list of contenders
  /// @param race from the selected start, with as many entrants
  record Question(List<Integer> indices, Experiment race) {}

  /// A tuning that waits to be asked for.
  ///
  /// @param workers search
  public RateTuning(Workbench workbench, Executor workers, Deliveries deliveries) {
    this(
        workbench,
        new Derived<>(
            workers,
            deliveries,
            (question, cancelled, _) ->
                byPlace(question, FairRates.of(question.race, workers, cancelled))));
  }

  /// @param rates by the optimizers' places in the list of contenders
  RateTuning(Workbench workbench, Derived<Question, Map<Integer, Double>> rates) {
    this.workbench = workbench;
    this.rates = rates;
    subscription =
        Subscription.combine(
            rates.stateProperty().subscribe(this::accept),
            workbench.experimentProperty().subscribe((_, _) -> check()),
            workbench.typesProperty().subscribe((_, _) -> check()),
            workbench.selectedProperty().subscribe((_, _) -> check()));
  }

  /// How far the search is.
  public ReadOnlyObjectProperty<DerivedState<Map<Integer, Double>>> stateProperty() {
    return rates.stateProperty();
  }

  /// Whether rates are being sought.
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /// Tunes one optimizer.
  ///
  /// @param index its place in the list of contenders
  public void tune(int index) {
    tune(List.of(index));
  }

  /// Tunes every optimizer that races, so that methods are compared and not guesses at their rates.
  public void tuneAll() {
    tune(
        IntStream.range(0, workbench.contenders().size())
            .filter(i -> workbench.contenders().get(i).racing())
            .boxed()
            .toList());
  }

  private void tune(List<Integer> indices) {
    // Who asks once more after a failure wants another try.
    rates.forget();
    rates.ask(question(indices));
  }

  private Question question(List<Integer> indices) {
    Setup setup = workbench.setup();
    return new Question(
        indices,
        new Experiment(
            setup.landscape(),
            List.of(setup.starts().selectedPoint()),
            indices.stream()
                .map(index -> new Entrant(setup.lineup().contenders().get(index).optimizer()))
                .toList(),
            setup.conditions().steps(),
            setup.conditions().seed(),
            setup.conditions().noise(),
            setup.conditions().schedule(),
            setup.conditions().onSteps()));
  }

  private static Map<Integer, Double> byPlace(Question question, Experiment tuned) {
    Map<Integer, Double> found = new HashMap<>();
    for (int i = 0; i < question.indices.size(); i++) {
      found.put(question.indices.get(i), tuned.entrants().get(i).optimizer().learningRate());
    }
    return found;
  }

  private void accept(DerivedState<Map<Integer, Double>> state) {
    busy.set(state.isRunning());
    if (state instanceof DerivedState.Done<Map<Integer, Double>>(Map<Integer, Double> found)) {
      workbench.setLearningRates(found);
    }
  }

  /// Rates for a race that is no longer wanted are not sought on, nor is their failure remembered.
  private void check() {
    boolean found = rates.state() instanceof DerivedState.Done;
    if (!found && rates.key().filter(asked -> !isAskedStill(asked)).isPresent()) {
      rates.forget();
    }
  }

  private boolean isAskedStill(Question asked) {
    int listed = workbench.contenders().size();
    return asked.indices.stream().allMatch(index -> index < listed)
        && asked.equals(question(asked.indices));
  }

  /// Leaves the rates as they are.
  public void cancel() {
    rates.forget();
  }

  public void close() {
    subscription.unsubscribe();
    rates.forget();
  }
}
