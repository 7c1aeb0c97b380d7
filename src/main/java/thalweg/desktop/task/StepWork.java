package thalweg.desktop.task;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.model.Workbench;
import thalweg.race.Experiment;
import thalweg.race.NonFiniteStep;
import thalweg.race.Status;
import thalweg.race.StepAnatomy;
import thalweg.race.StepReplay;
import thalweg.race.Trajectory;

/// Takes the step after the playhead apart, of the run that is looked at, while the user wants it
/// explained. Costs nothing else.
public final class StepWork {
  private final Workbench workbench;
  private final StepExplanation explanation;
  private final FrameClock clock;
  private final Derived<Wish, StepAnatomy> anatomies;
  private final AtomicReference<Optional<StepReplay>> replay =
      new AtomicReference<>(Optional.empty());
  private final Runnable update = this::update;
  private final Subscription subscription;

  private record Wish(Experiment experiment, int start, int entrant, int step) {}

  /// Work that begins when a step is to be explained.
  ///
  /// @param worker repeats runs
  public StepWork(Workbench workbench, Executor worker, FrameClock clock) {
    this.workbench = workbench;
    this.clock = clock;
    explanation = workbench.explanation();
    anatomies = new Derived<>(worker, clock, (wish, cancelled, _) -> anatomy(wish, cancelled));
    Playback playback = workbench.playback();
    subscription =
        Subscription.combine(
            anatomies.stateProperty().subscribe(this::show),
            explanation.wantedProperty().subscribe((_, _) -> clock.request(update)),
            playback
                .playheadProperty()
                .subscribe((_, _) -> {
                  if (!playback.isPlaying()) {
                    explanation.showWhole();
                  }
                  request();
                }),
            playback.playingProperty().subscribe((_, _) -> request()),
            playback
                .speedProperty()
                .subscribe((before, now) -> slowed(before.doubleValue(), now.doubleValue())),
            workbench.frameProperty().subscribe((_, _) -> request()),
            workbench.landscapeProperty().subscribe((_, _) -> request()),
            workbench.selectedProperty().subscribe((_, _) -> request()),
            workbench.visibility().followedProperty().subscribe((_, _) -> request()),
            workbench.visibility().hiddenProperty().subscribe((_, _) -> request()));
  }

  private void request() {
    if (explanation.wantedProperty().get()) {
      clock.request(update);
    }
  }

  /// Who slows down this far wants to see what a step is made of.
  private void slowed(double before, double now) {
    if (now <= StepExplanation.SLOW && before > StepExplanation.SLOW) {
      explanation.want(true);
    }
    request();
  }

  private void update() {
    Optional<Wish> wish = isFollowable() ? wish() : Optional.empty();
    if (wish.isEmpty()) {
      anatomies.forget();
      explanation.hide();
      return;
    }
    if (!anatomies.key().equals(wish)) {
      if (workbench.playback().isPlaying()) {
        explanation.showFromFirst();
      }
      anatomies.ask(wish.get());
    }
    if (workbench.playback().isPlaying()) {
      goThroughParts();
      clock.request(update);
    }
  }

  private boolean isFollowable() {
    Playback playback = workbench.playback();
    return explanation.wantedProperty().get()
        && (!playback.isPlaying() || playback.speedProperty().get() <= StepExplanation.SLOW);
  }

  /// The step before stays until the next one is worked out.
  private void show(DerivedState<StepAnatomy> state) {
    switch (state) {
      case DerivedState.Done<StepAnatomy>(StepAnatomy anatomy) -> explanation.show(anatomy);
      case DerivedState.Failed<StepAnatomy>(String reason) -> explanation.fail(reason);
      case DerivedState.Idle<StepAnatomy> _, DerivedState.Running<StepAnatomy> _ -> {}
    }
  }

  /// The step after the playhead, or the last one there is.
  private Optional<Wish> wish() {
    return workbench
        .frameOn(workbench.landscape())
        .flatMap(race ->
            workbench
                .visibility()
                .closeUp(race, workbench.startList().selected())
                .filter(run -> last(run) > 0)
                .map(run ->
                    new Wish(
                        race.experiment(),
                        run.start(),
                        run.entrant(),
                        Math.min(workbench.playback().playhead() + 1, last(run)))));
  }

  /// The last step of a run that can be explained: also one that its rule has no finite value for.
  private static int last(Trajectory run) {
    return run.status() instanceof Status.Diverged(int step, Optional<NonFiniteStep> rule)
            && rule.isPresent()
        ? step
        : run.length() - 1;
  }

  private void goThroughParts() {
    explanation
        .seen()
        .ifPresent(view -> {
          int parts = view.anatomy().parts().size();
          int reached = 1 + (int) (workbench.playback().fraction() / StepExplanation.SHARE * parts);
          if (view.anatomy().trace().number() == anatomies.key().map(Wish::step).orElse(0)
              && Math.min(reached, parts) != view.reached()) {
            explanation.reach(reached);
          }
        });
  }

  private StepAnatomy anatomy(Wish wish, BooleanSupplier cancelled) {
    StepReplay repeated =
        replay
            .get()
            .filter(old -> old.repeats(wish.experiment(), wish.start(), wish.entrant()))
            .filter(old -> old.made() < wish.step())
            .orElseGet(() -> new StepReplay(wish.experiment(), wish.start(), wish.entrant()));
    // While it is on its way no other work may go on with it.
    replay.set(Optional.empty());
    StepAnatomy anatomy = repeated.step(wish.step(), cancelled);
    replay.set(Optional.of(repeated));
    return anatomy;
  }

  public void close() {
    subscription.unsubscribe();
    anatomies.forget();
  }
}
